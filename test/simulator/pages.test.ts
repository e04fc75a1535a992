import type { Desk } from '../../tools/mini-program/desk';
import { fixture } from './fixture';

let desk: Desk;
afterEach(() => desk.close());

/** Every page tells its life to a list that outlives the pages. */
const LIVES = `
  const lives = (getApp().lives ??= []);
  const name = __NAME__;
  const note = (what) => lives.push(name + ' ' + what);
  Page({
    onLoad(query) { note('load' + (query.n ?? '')) }, onShow() { note('show') }, onReady() { note('ready') },
    onHide() { note('hide') }, onUnload() { note('unload') },
    go(e) { wx[e.currentTarget.dataset.how]({ url: e.currentTarget.dataset.to }).catch((why) => lives.push(why.errMsg)) },
    back() { wx.navigateBack().catch((why) => lives.push(why.errMsg)) },
    list() { this.setData({ lives: getApp().lives.splice(0).join(', ') }) },
  })`;
const LINKS: readonly (readonly [how: string, to: string])[] = [
  ['navigateTo', '/third?n=1'],
  ['navigateTo', '/more/fourth'],
  ['navigateTo', '/second'],
  ['redirectTo', '/third'],
  ['switchTab', '/first'],
  ['switchTab', '/second'],
  ['switchTab', '/third'],
  ['switchTab', '/second?n=1'],
  ['reLaunch', '/third'],
];
const WXML = `${LINKS.map(
  ([how, to]) =>
    `<view aria-role="button" bindtap="go" data-how="${how}" data-to="${to}">${how} ${to}</view>`,
).join('')}<view aria-role="button" bindtap="back">back</view>
<view aria-role="button" bindtap="list">list</view><text>[{{lives}}]</text>`;

const PAGES = ['first', 'second', 'third', 'more/fourth'];
const files = Object.fromEntries(
  PAGES.flatMap((page) => [
    [`${page}.js`, LIVES.replace('__NAME__', JSON.stringify(page))],
    [`${page}.wxml`, WXML],
  ]),
);

/** Taps one link after the other; what was told since the last but one. */
async function follow(...links: string[]): Promise<string> {
  desk = fixture('', '', files);
  desk.start();
  await desk.hand.rest();
  const last = links.pop() as string;
  for (const link of [...links, 'list', last, 'list']) {
    await desk.hand.tap(link);
    await desk.hand.rest();
  }
  return /\[([^[]*)\]$/.exec(desk.hand.text())?.[1] ?? '';
}

test.each([
  [['navigateTo /third?n=1'], 'first hide, third load1, third show, third ready'],
  [['navigateTo /more/fourth'], 'first hide, more/fourth load, more/fourth show, more/fourth ready'],
  [['navigateTo /third?n=1', 'back'], 'third unload, first show'],
  [['navigateTo /third?n=1', 'redirectTo /third'], 'third unload, third load, third show, third ready'],
  [['switchTab /second'], 'first hide, second load, second show, second ready'],
  [['switchTab /second', 'switchTab /first'], 'second hide, first show'],
  [['navigateTo /third?n=1', 'switchTab /second'], 'third unload, second load, second show, second ready'],
  [
    ['switchTab /second', 'reLaunch /third'],
    'second unload, first unload, third load, third show, third ready',
  ],
  [['navigateTo /second'], 'navigateTo:fail can not navigateTo a tabbar page'],
  [['switchTab /third'], 'switchTab:fail can not switch to no-tabBar page'],
  [['switchTab /second?n=1'], 'switchTab:fail url cannot have a query'],
  [['back'], 'navigateBack:fail cannot navigate back at first page.'],
  [Array.from({ length: 10 }, () => 'navigateTo /third?n=1'), 'navigateTo:fail webview count limit exceed'],
])('%j: %s', async (links, told) => {
  expect(await follow(...links)).toBe(told);
  expect(desk.app().complaints).toEqual([]);
});

test('a link into the middle opens that page alone', async () => {
  desk = fixture('', '', files);
  desk.start('third?n=7');
  await desk.hand.tap('list');
  expect(desk.hand.text()).toContain('[third load7, third show]');
  expect(desk.app().pages.stack()).toHaveLength(1);
});
