import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { changedStyles } from '../../tools/mini-program/package/changed-styles';
import { compileWxml, compileWxss } from '../../tools/mini-program/package/compilers';
import { withoutFallback } from '../../tools/mini-program/package/fallbacks';
import type { Files } from '../../tools/mini-program/package/package';
import { doubtfulTemplates } from '../../tools/mini-program/package/written-templates';

/** What WeChat's compilers take without a word, and leave dead or change: the gate has the words. */

function inFolder<Told>(files: Files, ask: (folder: string) => Told): Told {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'written-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    return ask(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is said of a page's sheet that the compiler takes. */
const saidOf = (sheet: string, others: Files = {}): string[] => {
  const files = { 'pages/a.wxss': sheet, ...others };
  return inFolder(files, (folder) => {
    const { output, objection } = compileWxss(files, folder);
    expect(objection).toBeNull();
    return changedStyles(files, output);
  });
};

test.each([
  // A length that stays text.
  ['@media (max-width: 300rpx) { .a { color: red } }', '(max-width: 300rpx)', '(max-width: [300rpx]px)'],
  ['@media screen and (min-height: 20rpx) { .a { color: red } }', '20rpx', '[20rpx]px'],
  ['@supports (width: 10rpx) { .a { color: red } }', '(width: 10rpx)', '(width: [10rpx]px)'],
  ['.a { width: 10RPX }', 'width: 10RPX', 'width: [10rpx]px'],
  ['.a { width: 1e1rpx }', 'width: 1e1rpx', 'width: [10rpx]px'],
  ['@keyframes k { to { left: 1E1rpx } }', 'left: 1E1rpx', 'left: [10rpx]px'],
  // A length that becomes another.
  ['.a { width: 010rpx }', 'width: [8rpx]px', 'width: [10rpx]px'],
  ['.a { margin: 0 -0100rpx }', '[-64rpx]px', '[-100rpx]px'],
  ['.a { width: calc(100% - 017rpx) }', '[15rpx]px', '[17rpx]px'],
  // A name within brackets that stays bare.
  ['.a :is(.b) { color: red }', '.[own]a :is(.b)', '.[own]a :is(.[own]b)'],
  [':is(view) { color: red }', ':is(view)', ':is(wx-view)'],
  [':where(view) .a { color: red }', ':where(view) .[own]a', ':where(wx-view) .[own]a'],
  [':where(.b) { color: red }', ':where(.b)', ':where(.[own]b)'],
  ['.a:has(.b) { color: red }', ':has(.b)', ':has(.[own]b)'],
  ['view:has(text) { color: red }', 'wx-view:has(text)', 'wx-view:has(wx-text)'],
  ['.a:not(view), .b { color: red }', ':not(view), .[own]b', ':not(wx-view), .[own]b'],
  ['.a:not(:is(.b)) { color: red }', ':not(:is(.b))', ':not(:is(.[own]b))'],
  ['[class="b"] { color: red }', '[class="b"]', '[class="[own]b"]'],
  // A name that is lost, or finds nothing.
  ['page, :root { color: red }', '`body, { color: red }`', '`body, :root { color: red }`'],
  [':root .a { color: red }', '`.[own]a { color: red }`', ':root .[own]a'],
  ['.a:root, .b { color: red }', '.[own]a .[own]b', '.[own]a:root, .[own]b'],
  ['body .a { color: red }', 'wx-body .[own]a', '[nothing is a body] .[own]a'],
  ['div { color: red }', 'wx-div', '[nothing is a div]'],
  // A file that is not there for WeChat.
  ['.a { background: url(b.png) }', 'url(b.png-do-not-use-local-path-', 'url(b.png)'],
  ['@font-face { font-family: x; src: url(x.ttf) }', 'do-not-use-local-path', 'src: url(x.ttf)'],
])('%s does not come out as it is written', (sheet, cameOut, due) => {
  const said = saidOf(sheet);
  expect(said).toHaveLength(1);
  const [, written, out, wanted] =
    /^pages\/a[.]wxss:1: (.*) came out as (.*), not as (.*)$/.exec(said[0] ?? '') ?? [];
  expect(written?.slice(1).split(' ')[0]).toBe(sheet.split(' ')[0]);
  expect([out, wanted]).toEqual([expect.stringContaining(cameOut), expect.stringContaining(due)]);
});

test.each([
  [':host { color: red }', ':host { color: red }'],
  [':host(.b) .a { color: red }', ':host(.b) .a { color: red }'],
  ['.a :host { color: red }', '.a :host { color: red }'],
  [':host-context(.b) { color: red }', ':host-context(.b) { color: red }'],
])('%s loses two letters of its path, or more', (sheet, written) => {
  const [said = ''] = saidOf(sheet);
  expect(said).toContain(`pages/a.wxss:1: \`${written}\` came out`);
});

test('a sheet that comes out as code that does not run is named', () => {
  expect(saidOf('.a { top: 00.5rpx }')).toEqual([
    expect.stringMatching(/^pages\/a[.]wxss: came out as nothing that runs: /),
  ]);
});

test('what another sheet takes in is told of where it stands', () => {
  const said = saidOf('@import "../b.wxss"; .a { color: red }', { 'b.wxss': '.a {}\n\n.b { left: 010rpx }' });
  expect(said).toEqual([expect.stringMatching(/^b[.]wxss:3: `[.]b [{] left: 010rpx [}]` came out/)]);
});

test.each([
  '.a, .b > .c + .d, page .a, view text { color: red !important }',
  '.a ~ .b:not(.c):nth-child(2n + 1)::before { content: "010rpx :is(.a)" }',
  '.a:not(view) .b, ::selection, [data-x="view"], #id { color: red }',
  'view:nth-child(odd) text:nth-last-of-type(-n + 3) { color: red }',
  '.a { width: 10rpx; height: -.5rpx; margin: +5rpx 0 1.50rpx; left: calc(100% - 10rpx) }',
  '.a { --x: 10rpx; color: rgba( 1 ,2, 3 ); font: 10rpx/1.5 a; transform: translate(-10rpx, 8rpx) }',
  '@media screen and (max-width: 300px) { .a { width: 3rpx } .b { color: red } }',
  '@supports (top: env(safe-area-inset-top)) { page { top: env(safe-area-inset-top) } }',
  '@keyframes k { from { left: 0 } 50%, 60% { left: 10rpx } to { left: 1px } }',
  '.a { background: url("data:image/png;base64,AAA10rpx") } .a { color: red } .a { color: red }',
  '/* .a :is(.b) */ .a { color: red /* 010rpx */; }',
])('%s comes out as it is written', (sheet) => {
  expect(saidOf(sheet)).toEqual([]);
});

/** What is said of a template that both compilers take, or one of them. */
const doubts = (wxml: string): string[] => doubtfulTemplates({ 'a.wxml': wxml });

test('a component of our own is a tag too', () => {
  const json = '{"usingComponents":{"comp":"../comp"}}';
  expect(saidOf('comp { color: red }', { 'pages/a.json': json })).toEqual([]);
});

test.each([
  ['<view class="a" class="b"/>', 'a.wxml:1: <view> is given class twice'],
  ['<view>\n  <text id="a"\n id="a">b</text></view>', 'a.wxml:2: <text> is given id twice'],
  ['<view wx:if="{{a}}" wx:if="{{b}}"/>', 'is given wx:if twice'],
  ['<view bindtap="a" bind:tap="b"/>', 'is given bindtap and bind:tap, which are one'],
  ['<view data-a-b="1" data-A-B="2"/>', 'is given data-a-b and data-A-B, which are one'],
  ['<input model:value="{{a}}" value="b"/>', 'is given model:value and value, which are one'],
  ['<view hover-class="a" hoverClass="b"/>', 'is given hover-class and hoverClass, which are one'],
  ['<view>{{a ?? b}}</view>', 'a.wxml:1: `{{a ?? b}}` is drawn as if ?? were ||'],
  ['<view>\n{{a < b}} {{a??b}}</view>', '`{{a??b}}` is drawn'],
  ['<view wx:if="{{ (a ?? 0) > 1 }}"/>', '`{{ (a ?? 0) > 1 }}` is drawn'],
  [`<view class="{{'a' + (b ?? '')}}"/>`, `??`],
  ['<template is="t" data="{{x: a ?? b, ...c}}"/>', '`{{x: a ?? b, ...c}}` is drawn'],
])('%s is doubted', (wxml, said) => {
  expect(doubts(wxml)).toEqual([expect.stringContaining(said)]);
});

test.each([
  `<view class="a {{b ? '??' : c || d}}">?? {{'??'}} {{"}} ??"}}</view>`,
  '<view data-a="1" data-b="2" bindtap="a" catchtap="b" capture-bind:tap="c"/><view data-a="1"/>',
  '<wxs module="m">var a = 1 < 2; function f(a, a) { return "<view id=1 id=2>" }</wxs><view id="a"/>',
  '<!-- <view id="a" id="b">{{a ?? b}}</view> --><wxs src="u.wxs" module="m"/><view>{{a < b && b > c}}</view>',
])('%s is not', (wxml) => {
  expect(doubts(wxml)).toEqual([]);
});

test('wcc takes a doubled attribute, and refuses ?? in a script by itself', () => {
  const files = { 'a.wxml': '<view class="a" class="b"/>', 'b.wxs': 'module.exports = { a: b ?? 1 }' };
  inFolder(files, (folder) => {
    expect(compileWxml({ 'a.wxml': files['a.wxml'] }, folder).objection).toBeNull();
    expect(compileWxml(files, folder).objection).toMatch(/b[.]wxs.*Unexpected token `[?]`/);
  });
});

test.each([
  '.a { padding-bottom: env(safe-area-inset-bottom) }',
  '.a { padding-bottom: calc(12px + env(safe-area-inset-bottom)); padding-bottom: 12px }',
  '.a { top: 0 } .a { padding-top: env(safe-area-inset-top, 0px) }',
  '.a { padding-top: 0; margin-top: env(safe-area-inset-top) }',
  // What holds a variable is taken unread, and overrules the line before.
  'page { --safe: 0px; --safe: env(safe-area-inset-top) }',
  '.a { margin: 4px; margin: calc(var(--x) + env(safe-area-inset-top)) }',
  '@supports (top: env(safe-area-inset-top)) { page { --safe: env(safe-area-inset-top) } } page { --safe: 0px }',
  'page { --safe: 0px } @supports not (top: env(a)) { page { --safe: env(safe-area-inset-top) } }',
  'page { --safe: 0px } @supports (top: 1px) { page { --safe: env(safe-area-inset-top) } }',
])('%s leaves an old phone without a value', (sheet) => {
  expect(withoutFallback({ 'a.wxss': sheet })).toEqual([
    expect.stringMatching(/^a[.]wxss:1: `.*env\(.*` has no plain value$/),
  ]);
});

test.each([
  '.a { padding-bottom: 12px; padding-bottom: calc(12px + env(safe-area-inset-bottom)) }',
  '.a { padding: 4px; padding-bottom: constant(safe-area-inset-bottom); padding-bottom: env(safe-area-inset-bottom) }',
  'page { --safe: 0px } @supports (top: env(safe-area-inset-top)) { page { --safe: env(safe-area-inset-top) } }',
])('%s does not', (sheet) => {
  expect(withoutFallback({ 'a.wxss': sheet })).toEqual([]);
});
