import { JSDOM } from 'jsdom';
import { unreadNames } from '../browser/names';

/** What is looked for on every page of the compiled mini program, and on every screen in a browser. */
const saidOf = (html: string): string[] => unreadNames(new JSDOM(html).window.document);

test.each([
  [
    '<wx-view class="check-step now" aria-label="眨眼，已通过">眨眼</wx-view>',
    'wx-view.check-step.now is called 「眨眼，已通过」, and has no role',
  ],
  ['<taro-view-core aria-busy="true" aria-label="正在加载"></taro-view-core>', 'has no role to say it with'],
  [
    '<taro-input-core aria-label="金额"><input aria-label="金额"></taro-input-core>',
    'taro-input-core. is called',
  ],
  ['<wx-scroll-view aria-label="合同"></wx-scroll-view>', 'has no role to say it with'],
  ['<div role="" aria-label="a"></div>', 'has no role to say it with'],
  ['<i aria-labelledby="b"></i>', 'has no role to say it with'],
  [
    '<div role="presentation" aria-label="a"></div>',
    '(presentation) is called 「a」, and its role takes no name',
  ],
  ['<div role="generic" aria-label="a"></div>', 'its role takes no name'],
  ['<div role="none img" aria-label="a"></div>', 'its role takes no name'],
  ['<p role="paragraph" aria-label="a"></p>', 'its role takes no name'],
  ['<div role="img" aria-label=" "></div>', 'an empty name'],
])('%s: %s', (html, said) => {
  expect(saidOf(html)).toEqual([expect.stringContaining(said)]);
});

test.each([
  '<wx-view role="img" aria-label="已通过"></wx-view><wx-view role="listitem">眨眼</wx-view>',
  '<wx-input aria-label="金额"><input aria-label="金额"></wx-input><wx-slider aria-label="期数"></wx-slider>',
  '<div role="radiogroup" aria-label="a"></div><nav aria-label="b"></nav><div role="group" aria-labelledby="c"></div>',
])('%s: nothing', (html) => {
  expect(saidOf(html)).toEqual([]);
});
