import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { objections } from './gate';

const built = path.resolve(__dirname, '../../dist/weapp');

test('WeChat’s compilers and the files’ own references have nothing to object to', () => {
  expect(objections(built)).toEqual([]);
});

/** A fault planted in a copy of what was built: the file, what is done to it (null: it is gone), and the objection. */
const FAULTS: readonly (readonly [
  what: string,
  file: string,
  change: ((text: string) => string) | null,
  objection: RegExp,
])[] = [
  ['an open expression', 'base.wxml', (text) => `${text}<view>{{a`, /^wcc: base[.]wxml:.*unexpected end/s],
  ['an unclosed input', 'base.wxml', (text) => text.replace('</input>', ''), /^wcc: .*expect end-tag/s],
  [
    'a bad expression',
    'pages/entry/index.wxml',
    (text) => `${text}<view id="{{a ? : 1}}"/>`,
    /^wcc: .*unexpected token/s,
  ],
  ['a script that is too new', 'utils.wxs', (text) => `${text}\nvar f = () => 1`, /^wcc: utils[.]wxs/],
  [
    'a style for everything',
    'common.wxss',
    (text) => `${text} * { color: red }`,
    /^wcsc: .*unexpected token `[*]`/s,
  ],
  [
    'a brace too many',
    'pages/borrow/index.wxss',
    (text) => `${text} }`,
    /^wcsc: .*pages\/borrow\/index[.]wxss.*error at token/s,
  ],
  ['a sheet that is not there', 'common.wxss', null, /^wcsc: .*common[.]wxss.*not found/s],
  [
    'a diagnostic of glass-easel',
    'pages/quote/index.wxml',
    (text) => `${text}<view><text></view>`,
    /^pages\/quote\/index[.]wxml:\d+: missing end tag/,
  ],
  ['code that is broken', 'pages/me/index.js', (text) => `${text}(`, /^pages\/me\/index[.]js: not ES2019/],
  ['code that is too new', 'vendors.js', (text) => `${text};self?.x`, /^vendors[.]js: not ES2019/],
  ['a broken setting', 'pages/me/index.json', (text) => `${text},`, /^pages\/me\/index[.]json: /],
  ['a broken app.json', 'app.json', (text) => text.slice(1), /^app[.]json: /],
  [
    'a template that is not there',
    'base.wxml',
    null,
    /^pages\/entry\/index[.]wxml: base[.]wxml is not there/,
  ],
  ['a script that is not there', 'utils.wxs', null, /^base[.]wxml: utils[.]wxs is not there/],
  [
    'a component nobody defines',
    'base.wxml',
    (text) => `${text}<wallet-card/>`,
    /^base[.]wxml: nobody defines <wallet-card>/,
  ],
  [
    'a page that is not there',
    'pages/repay/index.js',
    null,
    /^app[.]json: pages\/repay\/index[.]js is not there/,
  ],
  [
    'a page of a sub-package that is not there',
    'director/index.wxml',
    null,
    /^app[.]json: director\/index[.]wxml is not there/,
  ],
  [
    'a page named twice',
    'app.json',
    replaced('"pages/repay/index"', '"pages/entry/index"'),
    /pages\/entry\/index is named twice/,
  ],
  [
    'a tab that is no page',
    'app.json',
    replaced('"pagePath":"pages/repay/index"', '"pagePath":"pages/none"'),
    /the tab pages\/none is no page/,
  ],
  ['a tab bar that is not there', 'custom-tab-bar/index.js', null, /custom-tab-bar\/index[.]js is not there/],
  ['a component that is not there', 'comp.js', null, /: comp[.]js is not there/],
  [
    'a colour without a dark side',
    'theme.json',
    (text) => text.replace(/("dark".*)"navText"/s, '$1"other"'),
    /^theme[.]json: dark has no navText/,
  ],
];

function replaced(from: string, to: string) {
  return (text: string): string => {
    if (!text.includes(from)) throw new Error(`there is ${from} to replace`);
    return text.replace(from, to);
  };
}

test.each(FAULTS)('%s is objected to', (_what, file, change, objection) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'planted-'));
  cpSync(built, folder, { recursive: true });
  const place = path.join(folder, file);
  if (change) writeFileSync(place, change(readFileSync(place, 'utf8')));
  else rmSync(place);
  const found = objections(folder);
  rmSync(folder, { recursive: true });
  expect(found).toEqual(expect.arrayContaining([expect.stringMatching(objection)]));
});
