import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';
import { getComponentsAlias } from '@tarojs/shared';
import { wordsIn } from './named';

/**
 * Taro's templates name a property by a number. Its runtime counts them out at every launch, of each property of each
 * component that WeChat has, and does so twice; a launch had a tenth of its work from that. Here they are written into
 * the program when it is built, of the components and properties that pages name, and properties of styles with them.
 */

/** A component's number, and those of its properties: `{ _num: '3', hoverClass: 'p1' }`. */
type Numbers = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Components = Parameters<typeof getComponentsAlias>[0];

const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const pascal = (name: string): string => camel(`-${name}`);

/** Taro makes several of one by what is heard of it: `static-view`, `click-view`. */
const plainName = (name: string): string =>
  name.replace(/^(static|pure|catch|click)-(?=view|text|image)/, '');

/**
 * Taro's own numbers, of what is named alone. The rest keeps the numbers it has among all.
 * @param components all that the platform has, as the templates are written of
 * @param words all that pages name
 */
export function numbersOf(components: Components, words: ReadonlySet<string>): Numbers {
  const named = Object.entries<Numbers[string]>(getComponentsAlias(components)).filter(
    ([name]) => name === '#text' || words.has(pascal(plainName(name))),
  );
  return Object.fromEntries(
    named.map(([name, numbers]) => [
      name,
      Object.fromEntries(
        Object.entries(numbers).filter(([property]) => property === '_num' || words.has(property)),
      ),
    ]),
  );
}

interface Platform {
  readonly template: { readonly internalComponents: Components };
}

/** What stands in a file of Taro's, and what in its place. */
type Change = readonly [from: RegExp, to: string];

/** Where they are listed, and where the list is handed on. */
const STYLES = 'runtime/dist/dom/style_properties.js';
const HANDED_ON = /export [{] styleProperties [}];/;

/** Every property of a style that Taro knows: the list is put together by a script. @param text the script */
export function stylesOf(text: string): readonly string[] {
  return new Function(text.replace(HANDED_ON, 'return styleProperties;'))() as readonly string[];
}

const written = (value: unknown): string => JSON.stringify(value);

/** By file. Each place is looked for: where Taro writes itself in another way, the build fails. */
function changesOf(
  components: Components,
  styles: readonly string[],
  source: string,
): Readonly<Record<string, readonly Change[]>> {
  const words = wordsIn(source);
  // A style may be put together where nothing is drawn.
  const all = wordsIn(source, /[.]tsx?$/);
  const named = Object.keys(components).filter((name) => words.has(name));
  return {
    'shared/dist/components.js': [
      [
        /const internalComponents = [{][^}]*[}];/,
        `const internalComponents = ${written(Object.fromEntries(named.map((name) => [name, {}])))};`,
      ],
    ],
    'shared/dist/utils.js': [
      [
        /function getComponentsAlias[(]origin[)] [{]\n[\s\S]*?\n[}]\n/,
        `const numbers = ${written(numbersOf(components, words))};\nconst getComponentsAlias = () => numbers;\n`,
      ],
    ],
    'plugin-platform-weapp/dist/runtime.js': [[/\nmergeInternalComponents[(]components[)];/, '']],
    [STYLES]: [
      [/[\s\S]*/, `export const styleProperties = ${written(styles.filter((name) => all.has(name)))};`],
    ],
  };
}

export default (ctx: IPluginContext) => {
  let components: Components | undefined;
  ctx.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }: Platform) => {
      components = template.internalComponents;
    },
  });
  ctx.modifyWebpackChain(({ chain }) => {
    if (components === undefined) throw new Error('there is a platform before there is a build');
    const taro = path.join(realpathSync(path.join(ctx.paths.appPath, 'node_modules')), '@tarojs');
    const styles = stylesOf(readFileSync(path.join(taro, STYLES), 'utf8'));
    for (const [file, changes] of Object.entries(changesOf(components, styles, ctx.paths.sourcePath)))
      chain.module
        .rule(`numbered ${file}`)
        .test(path.join(taro, file))
        .use('instead')
        .loader(path.join(__dirname, 'instead.cjs'))
        .options({ changes });
  });
};
