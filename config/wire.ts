import type { IPluginContext } from '@tarojs/service';

/**
 * What src/platform/wire/lean.ts leaves out, the templates know: a node without a name is a text or a plain view, and
 * what can be pressed looks pressed as a `Tappable` does. A view with events that should not, says `none`.
 */

type Attributes = Readonly<Record<string, string>>;

interface Template {
  readonly componentsAlias: Readonly<Record<string, { readonly _num: string }>>;
  buildAttribute(attributes: Attributes, nodeName: string): string;
  buildBaseTemplate(): string;
  buildBaseComponentTemplate(extension: string): string;
  getChildrenTemplate(level: number): string;
  buildContainerTemplate(level: number): string;
  buildXSTmplName(): string;
}

type Writer = Exclude<keyof Template, 'componentsAlias'>;

/** From WeChat's own to ours: milliseconds, and whether what lies around is left out. */
const HOVER: Readonly<Record<string, readonly [theirs: string, ours: string]>> = {
  'hover-class': ["'none'", "'pressed'"],
  'hover-start-time': ['50', '20'],
  'hover-stay-time': ['400', '70'],
  'hover-stop-propagation': ['!1', '!0'],
};

/** @throws where Taro writes its templates in another way */
function swapped(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`Taro's template has no ${from}: ${text}`);
  return text.replace(from, to);
}

function asPressed(attributes: Attributes): Attributes {
  const hover = Object.entries(HOVER).map(([name, [theirs, ours]]) => [
    name,
    swapped(attributes[name] ?? '', theirs, ours),
  ]);
  return { ...attributes, ...(Object.fromEntries(hover) as Attributes) };
}

export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }: { readonly template: Template }) => {
      const numberOf = (name: string): string => `'${template.componentsAlias[name]?._num}'`;
      /** Changes what one of Taro's methods writes. */
      function rewrite<Name extends Writer>(name: Name, change: (written: string) => string): void {
        const usual = template[name].bind(template) as (...given: unknown[]) => string;
        Object.assign(template, { [name]: (...given: unknown[]) => change(usual(...given)) });
      }
      const isText = (written: string): string =>
        swapped(written, `i.nn === ${numberOf('#text')}`, 'i.v !== undefined');
      const ofItem = (written: string): string =>
        written.includes('xs.e(') ? written : swapped(written, ', item.nn,', ', item,');

      const attributes = template.buildAttribute.bind(template);
      template.buildAttribute = (given, nodeName) =>
        attributes(nodeName === 'view' ? asPressed(given) : given, nodeName);
      rewrite('getChildrenTemplate', ofItem);
      rewrite('buildBaseTemplate', ofItem);
      rewrite('buildContainerTemplate', isText);
      rewrite('buildBaseComponentTemplate', (written) =>
        swapped(written, "'tmpl_0_' + i.nn", "xs.a(0, i, '')"),
      );
      // The number of the template is looked up in the node itself: one call to the script, as before.
      rewrite('buildXSTmplName', (written) =>
        swapped(
          written,
          '(l, n, s) {',
          `(l, node, s) {
    var n = node.nn || (node.v === undefined ? ${numberOf('pure-view')} : ${numberOf('#text')})`,
        ),
      );
    },
  });
};
