import { builtPackage, createDesk, type Desk } from '../../tools/mini-program/desk';

const prepared = builtPackage();
let desk: Desk;

afterEach(() => {
  desk.close();
  expect(desk.complaints).toEqual([]);
});

async function at(link: string): Promise<Desk> {
  desk = createDesk(prepared);
  desk.start(link);
  await desk.hand.rest(2_000);
  return desk;
}

const calls = (name: string) => desk.app().wxCalls.filter((call) => call.name === name);

describe.each([
  ['pages/entry/index', '/pages/entry/index', ''],
  ['pages/quote/index?product=weilidai', '/pages/quote/index?product=weilidai', 'product=weilidai'],
  ['pages/check/index', '/pages/check/index', ''],
])('%s', (link, path, query) => {
  test('is shared with a title that says nothing of the person', async () => {
    await at(link);
    const { instance } = desk.app().pages.top();
    const card = instance.onShareAppMessage?.({ from: 'menu' });
    const line = instance.onShareTimeline?.();

    expect(card?.path).toBe(path);
    expect(line?.query).toBe(query);
    for (const title of [card?.title, line?.title]) {
      expect(title).toMatch(/演示/);
      expect(title).not.toMatch(/\d|¥|演示用户/);
    }
  });
});

test('the pages of one person are not shared', async () => {
  for (const link of ['pages/me/index', 'pages/repay/index', 'pages/loan/index?id=DEMO-2606-0001']) {
    await at(link);
    expect(desk.app().pages.top().instance.onShareAppMessage).toBeUndefined();
    desk.close();
  }
});

test.each(['entry', 'repay', 'limit-tips', 'me'])('%s is asked again by pulling it down', async (tab) => {
  await at(`pages/${tab}/index`);
  await desk.hand.pull();
  await desk.hand.rest();
  expect(calls('stopPullDownRefresh')).toHaveLength(1);
});

describe('WeChat’s question before the clipboard', () => {
  beforeEach(async () => {
    await at('pages/loan/plan?id=DEMO-2606-0001');
    await desk.hand.tap('复制计划');
  });
  const toast = () => calls('showToast').map(({ options }) => options.title);

  test('agreed to once, it is not asked again', async () => {
    await desk.hand.see('先征得你的同意');
    await desk.hand.tap('同意');
    expect(desk.hand.text()).not.toContain('先征得你的同意');
    await desk.hand.tap('复制计划');
    expect(desk.hand.text()).not.toContain('先征得你的同意');
    expect(toast()).toEqual([]);
  });

  test('refused, nothing is copied, and the page says so', async () => {
    await desk.hand.see('先征得你的同意');
    await desk.hand.tap('不同意');
    expect(toast()).toEqual(['没有复制']);
    await desk.hand.tap('复制计划');
    await desk.hand.see('先征得你的同意');
  });

  test('on the director’s page too, where a state is copied', async () => {
    desk.close();
    await at('director/index');
    await desk.hand.tap('复制分享码');
    await desk.hand.tap('同意');
    expect(desk.hand.text()).not.toContain('先征得你的同意');
    expect(calls('setClipboardData')).toHaveLength(1);
    expect(String(calls('setClipboardData')[0]?.options.data)).toMatch(/^[0-9A-Z]{20,}$/);
    expect(toast()).toEqual([]);
  });

  test('the contract on privacy can be read first', async () => {
    await desk.hand.tap('看隐私保护指引');
    expect(calls('openPrivacyContract')).toHaveLength(1);
    await desk.hand.tap('同意');
  });
});
