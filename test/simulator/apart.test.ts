import { builtPackage, createDesk, type Desk } from '../../tools/mini-program/desk';
import { pagesOf } from '../../tools/mini-program/package/package';

/** The bank of the compiled mini program is a package of its own, which comes later than the pages, or not at all. */

const LATE_MS = 4_000;
const prepared = builtPackage();

let desk: Desk;
afterEach(() => {
  desk.close();
  expect(desk.complaints).toEqual([]);
});

/** Opens a page; the package of the bank comes so much later, one time after the other. */
function open(
  link: string | undefined,
  ...times: readonly (number | null)[]
): { readonly asked: () => number } {
  let asked = 0;
  desk = createDesk(prepared, new Map(), {
    packageMs: (root) => {
      expect(root).toBe('bank');
      const ms = times[asked] ?? null;
      return asked++ < times.length ? ms : 0;
    },
  });
  desk.start(link);
  return { asked: () => asked };
}

/** What these show was begun on another page, or is typed first: until then they need no bank. */
const BEGUN_ELSEWHERE = ['pages/check/index', 'pages/borrow/index', 'pages/face-check/index'];

const skeletons = (): number => desk.app().pages.top().element.querySelectorAll('.skeleton').length;

test('the first screen stands before the bank is there, and is filled when it comes', async () => {
  const { asked } = open(undefined, LATE_MS);
  await desk.hand.rest(LATE_MS - 100);
  expect(skeletons()).toBeGreaterThan(0);
  expect(desk.hand.names()).toContain('还款');
  expect(desk.hand.text()).not.toContain('可用额度');
  await desk.hand.see('可用额度（元）');
  expect(skeletons()).toBe(0);
  expect(asked()).toBe(1);
});

test('what is asked of it is asked of the one that came', async () => {
  const { asked } = open(undefined);
  await desk.hand.see('可用额度（元）');
  await desk.hand.tap('还款');
  await desk.hand.see(/应还（元）/);
  expect(asked()).toBe(1);
});

test('a bank that does not come is a failure that can be tried again, as often as it takes', async () => {
  const { asked } = open(undefined, null, null, 0);
  for (const times of [1, 2]) {
    await desk.hand.see('没有加载完');
    expect(asked()).toBe(times);
    await desk.hand.tap('再试一次');
  }
  await desk.hand.see('可用额度（元）');
  expect(asked()).toBe(3);
});

test.each(pagesOf(prepared.pkg))(
  '%s waits for a bank that is late, and says when it does not come',
  async (page) => {
    const asks = !BEGUN_ELSEWHERE.includes(page);
    const link = `${page}?id=DEMO-2606-0001&product=weilidai&scene=`;
    const { asked } = open(link, LATE_MS);
    await desk.hand.rest(LATE_MS - 100);
    expect(desk.hand.text()).not.toContain('这一页出了问题');
    await desk.hand.rest(LATE_MS);
    expect(desk.hand.text()).not.toContain('这一页出了问题');
    expect(asked() > 0).toBe(asks);
    const { complaints } = desk.app();
    expect(complaints).toEqual([]);
    desk.close();

    open(link, null, null, null);
    await desk.hand.rest(LATE_MS);
    if (asks) await desk.hand.see('没有加载完');
    expect(desk.hand.text()).not.toContain('这一页出了问题');
  },
);

test('a WeChat that cannot load it says which version can', async () => {
  desk = createDesk(prepared, new Map(), { missing: ['require.async'] });
  desk.start();
  await desk.hand.see('2.11.2');
  expect(desk.hand.names()).not.toContain('再试一次');
});

test('a bank that is loaded again after a kill finds what was kept', async () => {
  const stored = new Map<string, string>();
  desk = createDesk(prepared, stored);
  desk.start('pages/me/index');
  await desk.hand.tap(/^关怀模式/);
  await desk.hand.see('演示用户');
  desk.start('pages/me/index');
  await desk.hand.see('演示用户');
  expect([...stored.keys()].some((key) => key.startsWith('wallet-demo/'))).toBe(true);
});
