import type * as Ways from '@/ways/go';

/** The platform's stack of pages: moves take a moment, and can be refused, late, or too many. */
interface Platform {
  stack: { route: string; options: Record<string, string> }[];
  /** How the next move fails. */
  fails: 'refused' | 'full' | 'late' | null;
  readonly moves: string[];
  readonly told: string[];
}

const MOMENT_MS = 120;

let ways: typeof Ways;
let taro: Record<string, unknown>;

const pageOf = (url: string) => {
  const [route = '', query = ''] = url.replace(/^\//, '').split('?');
  return { route, options: Object.fromEntries(new URLSearchParams(query)) };
};

function createPlatform(...urls: string[]): Platform {
  const platform: Platform = { stack: urls.map(pageOf), fails: null, moves: [], told: [] };
  const move = (name: string, change: () => void) => (): Promise<void> => {
    platform.moves.push(name);
    const { fails } = platform;
    platform.fails = null;
    if (fails === 'full') return Promise.reject({ errMsg: 'navigateTo:fail webview count limit exceed' });
    if (fails === 'refused') return Promise.reject({ errMsg: 'fail' });
    if (fails === null) setTimeout(change, MOMENT_MS);
    return Promise.resolve();
  };
  const stack = (next: () => Platform['stack']) => () => {
    platform.stack = next();
  };
  Object.assign(taro, {
    getCurrentPages: () => [...platform.stack],
    navigateTo: ({ url }: { url: string }) =>
      move(
        `to ${url}`,
        stack(() => [...platform.stack, pageOf(url)]),
      )(),
    redirectTo: ({ url }: { url: string }) =>
      move(
        `in place ${url}`,
        stack(() => [...platform.stack.slice(0, -1), pageOf(url)]),
      )(),
    navigateBack: ({ delta = 1 }: { delta?: number } = {}) =>
      move(
        `back ${delta}`,
        stack(() => platform.stack.slice(0, -delta)),
      )(),
    switchTab: ({ url }: { url: string }) =>
      move(
        `tab ${url}`,
        stack(() => [pageOf(url)]),
      )(),
    reLaunch: ({ url }: { url: string }) =>
      move(
        `anew ${url}`,
        stack(() => [pageOf(url)]),
      )(),
    showToast: ({ title }: { title: string }) => void platform.told.push(title),
  });
  return platform;
}

const ENTRY = '/pages/entry/index';
const LOAN = '/pages/loan/index?id=1';
const RECORDS = '/pages/loan/records?loan=1';

beforeEach(() => {
  jest.useFakeTimers();
  // A move of the test before is none of this one's.
  jest.isolateModules(() => {
    ways = require('@/ways/go');
    taro = require('@tarojs/taro').default;
  });
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);
const paths = ({ stack }: Platform): string[] => stack.map(({ route }) => route);

test('a second tap is ignored while a move is on its way, and counts once it is over', async () => {
  const platform = createPlatform(ENTRY);
  const ignored = jest.fn();
  ways.go(LOAN);
  ways.go(RECORDS, ignored);
  ways.back();
  ways.replace(RECORDS);
  ways.toTab('me');
  await pass(1_000);
  expect(platform.moves).toEqual([`to ${LOAN}`]);
  expect(ignored).toHaveBeenCalledTimes(1);

  ways.back();
  await pass(1_000);
  expect([platform.moves.at(-1), paths(platform)]).toEqual(['back 1', ['pages/entry/index']]);
});

test('what is open is gone back to, and where it is shown already nothing moves', async () => {
  const platform = createPlatform(ENTRY, LOAN, RECORDS);
  ways.go(LOAN);
  await pass(1_000);
  ways.go(LOAN);
  await pass(1_000);
  expect([platform.moves, paths(platform)]).toEqual([['back 1'], ['pages/entry/index', 'pages/loan/index']]);
});

test('a loan and its records, over and over, never fill the stack', async () => {
  const platform = createPlatform(ENTRY, LOAN);
  for (let turn = 0; turn < 12; turn++) {
    ways.go(turn % 2 === 0 ? RECORDS : LOAN);
    await pass(1_000);
    expect(platform.stack.length).toBeLessThanOrEqual(3);
  }
  expect(platform.told).toEqual([]);
});

test('a full stack gives up its top; so does one that the platform calls full', async () => {
  const others = Array.from({ length: 9 }, (_, at) => `/pages/loan/plan?id=${at}`);
  const full = createPlatform(ENTRY, ...others);
  ways.go(RECORDS);
  await pass(1_000);
  expect([full.moves, full.stack.length]).toEqual([[`in place ${RECORDS}`], 10]);

  const lower = createPlatform(ENTRY, LOAN);
  lower.fails = 'full';
  ways.go(RECORDS);
  await pass(1_000);
  expect(lower.moves).toEqual([`to ${RECORDS}`, `in place ${RECORDS}`]);
  expect(lower.told).toEqual([]);
});

test.each([
  ['refused', '页面没有打开，请再试一次', 1],
  // It may still come.
  ['late', '页面还没有出来，请看看网络', 0],
] as const)('a page that is %s: that is said, and the next tap counts', async (fails, words, notOpened) => {
  const platform = createPlatform(ENTRY);
  platform.fails = fails;
  const heard = jest.fn();
  ways.go(LOAN, heard);
  await pass(4_000);
  expect(platform.told).toEqual([words]);
  expect(heard).toHaveBeenCalledTimes(notOpened);

  ways.go(LOAN);
  await pass(1_000);
  expect(paths(platform)).toEqual(['pages/entry/index', 'pages/loan/index']);
});

test('back from a page opened by a link leads to the wallet', async () => {
  const platform = createPlatform(LOAN);
  ways.back();
  await pass(1_000);
  expect(platform.moves).toEqual([`tab ${ENTRY}`]);
});

test('back by itself waits for a move; where the page below is another, it is opened in place', async () => {
  const platform = createPlatform(ENTRY, '/pages/borrow/index');
  ways.go('/pages/face-check/index');
  ways.backInTime('/pages/borrow/index');
  await pass(2_000);
  expect(paths(platform)).toEqual(['pages/entry/index', 'pages/borrow/index']);

  const replaced = createPlatform(ENTRY, '/pages/face-check/index');
  ways.backInTime('/pages/borrow/index');
  await pass(2_000);
  expect(replaced.moves).toEqual(['in place /pages/borrow/index']);
});

test('a restart waits for the move on its way, and the last one counts', async () => {
  const platform = createPlatform(ENTRY);
  ways.go(LOAN);
  ways.restart('/pages/repay/index');
  ways.restart('/pages/me/index');
  await pass(3_000);
  expect(platform.moves).toEqual([`to ${LOAN}`, 'anew /pages/me/index']);
  expect(paths(platform)).toEqual(['pages/me/index']);
});

test('a restart that is refused is tried again, then leads to the wallet and says so', async () => {
  const platform = createPlatform(LOAN);
  const reLaunch = taro.reLaunch as (to: { url: string }) => Promise<void>;
  Object.assign(taro, {
    reLaunch: (to: { url: string }) => {
      if (to.url !== ENTRY) platform.fails = 'refused';
      return reLaunch(to);
    },
  });
  ways.restart('/pages/nowhere/index');
  await pass(10_000);
  expect(platform.moves).toEqual([...Array(3).fill('anew /pages/nowhere/index'), `anew ${ENTRY}`]);
  expect(platform.told).toEqual(['要去的页面没有打开，先回到钱包']);
});
