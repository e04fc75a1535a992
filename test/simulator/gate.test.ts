import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { objections } from '../../tools/mini-program/package/gate';
import { root } from '../../tools/root';

const built = path.join(root, 'dist/weapp');

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
  [
    'a file that is loaded later and is not there',
    'bank/index.js',
    null,
    /^common[.]js: bank\/index[.]js is not there/,
  ],
  [
    'a file that is loaded later under a name nobody can read',
    'common.js',
    (text) =>
      text.replace('require.async("./bank/index.js")', 'require.async("./bank/"+"index".concat(".js"))'),
    /^common[.]js: what is loaded later is named by its letters/,
  ],
  [
    'a package without a page that nobody loads',
    'app.json',
    replaced('"subPackages":[', '"subPackages":[{"root":"spare","pages":[]},'),
    /^app[.]json: spare has no page/,
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
  [
    'a style that the compiler takes and leaves dead',
    'pages/me/index.wxss',
    (text) => `${text}@media (max-width: 300rpx) { .a { color: red } }`,
    /^pages\/me\/index[.]wxss:\d+: `@media [(]max-width: 300rpx[)].* came out as/,
  ],
  [
    'a doubled attribute',
    'base.wxml',
    (text) => text.replace(/<view /, '<view id="a" id="b" '),
    /^base[.]wxml:\d+: <view> is given id twice/,
  ],
  [
    'an expression that is drawn as another',
    'pages/me/index.wxml',
    (text) => `${text}<view wx:if="{{root ?? 0}}"/>`,
    /^(pages\/me\/index[.]wxml:\d+: `[{]{2}root [?]{2} 0[}]{2}` is drawn|wcc: )/,
  ],
  [
    'a safe area without a plain value',
    'common.wxss',
    (text) => `${text}.a{padding-bottom:env(safe-area-inset-bottom)}`,
    /^common[.]wxss:\d+: .* has no plain value/,
  ],
  [
    'another component framework',
    'app.json',
    replaced('"componentFramework":"glass-easel"', '"componentFramework":"exparser"'),
    /^app[.]json: glass-easel needs componentFramework/,
  ],
  [
    'a framework that is compiled for and not run',
    'app.json',
    replaced('"glassEaselWebview":true,', ''),
    /^app[.]json: glass-easel needs glassEaselWebview/,
  ],
  [
    'a framework without what it stands on',
    'app.json',
    replaced('"lazyCodeLoading":"requiredComponents",', ''),
    /^app[.]json: glass-easel needs lazyCodeLoading/,
  ],
  [
    'a page with another framework',
    'pages/me/index.json',
    replaced('"glassEaselWebview":true', '"glassEaselWebview":false'),
    /^pages\/me\/index[.]json: glass-easel needs glassEaselWebview/,
  ],
  [
    'no word on search',
    'app.json',
    replaced('"sitemapLocation":"sitemap.json",', ''),
    /sitemapLocation is not/,
  ],
  ['a sitemap that is not there', 'sitemap.json', null, /^app[.]json: sitemap[.]json is not there/],
  [
    'pages that are found by search',
    'sitemap.json',
    replaced('"disallow"', '"allow"'),
    /^sitemap[.]json: a simulated loan may not be found/,
  ],
  [
    'a base library that is too old',
    'project.config.json',
    replaced('"libVersion": "3.8.12"', '"libVersion": "3.8.9"'),
    /^project[.]config[.]json: libVersion 3[.]8[.]9 has no glassEaselWebview/,
  ],
  [
    'no base library',
    'project.config.json',
    replaced('"libVersion": "3.8.12",', ''),
    /^project[.]config[.]json: libVersion is not there/,
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
