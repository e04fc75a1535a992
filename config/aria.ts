import type { IPluginContext } from '@tarojs/service';

/** An attribute that is not given is empty, which WeChat takes as not given. Pages say `role`, as on the web. */
const label = `aria-label="{{i.ariaLabel||''}}" `;
const named = `${label}aria-role="{{i.role||''}}" `;
const view = `${named}aria-hidden="{{i.ariaHidden||''}}" aria-checked="{{i.ariaChecked||''}}" aria-selected="{{i.ariaSelected||''}}" aria-disabled="{{i.ariaDisabled||''}}" `;

const ATTRIBUTES: Readonly<Record<string, string>> = {
  view,
  'static-view': view,
  'catch-view': view,
  input: label,
  textarea: label,
  slider: label,
  'scroll-view': named,
};

interface Platform {
  readonly template: { buildAttribute(attributes: object, nodeName: string): string };
}

/**
 * Taro's templates for WeChat leave out what a screen reader needs. Its runtime sends an attribute it does not
 * know under the camel-case name, so only the templates have to be told.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }: Platform) => {
      const usual = template.buildAttribute.bind(template);
      template.buildAttribute = (attributes, nodeName) =>
        usual(attributes, nodeName) + (ATTRIBUTES[nodeName] ?? '');
    },
  });
};
