import path from 'node:path';
import { root } from '../../tools/root';

/** What Taro's build makes of its templates. */

type NamedAlone = (attributes: string, words: ReadonlySet<string>) => string;
const { namedAlone }: { readonly namedAlone: NamedAlone } = require(path.join(root, 'config/named.ts'));

const ATTRIBUTES = [
  'bindtap="eh"',
  'bindtouchstart="eh"',
  'bindchanging="eh"',
  'catchtouchmove="eh"',
  'scroll-y="{{xs.b(i.p35,!1)}}"',
  'refresher-enabled="{{xs.b(i.p17,false)}}"',
  'hover-class="{{i.p1||\'none\'}}"',
  'style="{{i.st}}"',
  'class="{{i.cl}}"',
  'aria-label="{{i.ariaLabel||\'\'}}"',
].join(' ');

const names = (attributes: string): string[] =>
  Array.from(attributes.matchAll(/([\w-]+)="/g), ([, name]) => name ?? '');

test('a template keeps the events and attributes that a page names, and those of every element', () => {
  const words = new Set(['onChanging', 'scrollY', 'ScrollView']);
  expect(names(namedAlone(ATTRIBUTES, words))).toEqual([
    'bindtap',
    'bindchanging',
    'catchtouchmove',
    'scroll-y',
    'style',
    'class',
    'aria-label',
  ]);
});

test('what is kept is kept as it was', () => {
  const words = new Set(['onTouchStart', 'onChanging', 'scrollY', 'refresherEnabled', 'hoverClass']);
  expect(namedAlone(ATTRIBUTES, words)).toBe(ATTRIBUTES);
});
