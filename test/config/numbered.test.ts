import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/root';
import { packaged } from '../support/packaged';

/** What a launch has not to count out, since the build has. */

type Numbers = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Change = readonly [from: RegExp, to: string];
interface Numbered {
  numbersOf(components: object, words: ReadonlySet<string>): Numbers;
  stylesOf(text: string): readonly string[];
}
const { numbersOf, stylesOf }: Numbered = require(path.join(root, 'config/numbered.ts'));
const instead: (this: object, source: string) => string = require(path.join(root, 'config/instead.cjs'));

/** As a launch in WeChat has it, where nothing is changed. */
const { numbers, components } = packaged<{ readonly numbers: Numbers; readonly components: object }>(
  `import '@tarojs/plugin-platform-weapp/dist/runtime';
   import { getComponentsAlias, internalComponents } from '@tarojs/shared';
   export default { numbers: getComponentsAlias(internalComponents), components: internalComponents };`,
  { process: { env: {} }, wx: {} },
);

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

test('all that is named has the very numbers Taro counts out', () => {
  const everything = Object.entries(numbers).flatMap(([name, properties]) => [
    camel(`-${name}`),
    ...Object.keys(properties),
  ]);
  expect(numbersOf(components, new Set(everything))).toEqual(numbers);
});

test('what is not named is not there, and moves no other number', () => {
  const found = numbersOf(components, new Set(['View', 'Slider', 'hoverClass', 'value', 'step']));
  expect(Object.keys(found).sort()).toEqual(
    ['#text', 'view', 'static-view', 'pure-view', 'catch-view', 'click-view', 'slider'].sort(),
  );
  expect(Object.keys(found.slider ?? {}).sort()).toEqual(['_num', 'step', 'value']);
  for (const [name, properties] of Object.entries(found)) expect(numbers[name]).toMatchObject(properties);
});

test('a style has the properties that Taro lists', () => {
  const file = path.join(root, 'node_modules/@tarojs/runtime/dist/dom/style_properties.js');
  const styles = stylesOf(readFileSync(file, 'utf8'));
  expect(styles).toEqual(expect.arrayContaining(['width', 'borderTopLeftRadius', 'webkitLineClamp']));
  expect(styles.length).toBeGreaterThan(300);
});

test('a place that is not there any more is told, and not passed over', () => {
  const changes: readonly Change[] = [
    [/one/, '$& two'],
    [/three/, ''],
  ];
  const loader = { getOptions: () => ({ changes: changes.slice(0, 1) }), resourcePath: 'file.js' };
  expect(instead.call(loader, 'one')).toBe('$& two');
  expect(() => instead.call({ ...loader, getOptions: () => ({ changes }) }, 'one')).toThrow(
    'file.js has no /three/',
  );
});
