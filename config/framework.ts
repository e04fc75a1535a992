import type { IPluginContext } from '@tarojs/service';

interface MiniConfigs {
  readonly configMap: Readonly<Record<string, { content: Record<string, unknown> }>>;
}

/**
 * WeChat's guide switches the component framework on in a page's JSON, and says that app.json may do it for all. Both
 * are written: DevTools has been seen to take no notice of `glassEaselWebview` in app.json alone.
 */
export default (ctx: IPluginContext) => {
  ctx.modifyMiniConfigs(({ configMap }: MiniConfigs) => {
    const app = Object.values(configMap).find(({ content }) => Array.isArray(content.pages))?.content;
    if (app === undefined) throw new Error('there is an app.json');
    const { componentFramework, glassEaselWebview } = app;
    for (const { content } of Object.values(configMap))
      if (content !== app && content.component !== true)
        Object.assign(content, { componentFramework, glassEaselWebview });
  });
};
