import type { BrowserContext, Page } from 'playwright-core';
import { until } from './until';
import { visit } from './visit';

/** Two windows of one browser on one storage, without locks: plain http has none. */

interface Framed {
  readonly controls: {
    personaId(): string;
    become(personaId: string): unknown;
    deposit(cardId: string, amountFen: number): unknown;
    commandCount(): { done: number; kept: number };
    now(): number;
  };
}
type Framing = Window & { framed: Framed };

let page: Page;
let context: BrowserContext;
let url: string;

visit(async (opened, address) => {
  const browser = opened.context().browser();
  if (!browser) throw new Error('the page has a browser');
  context = await browser.newContext();
  page = await context.newPage();
  url = address;
});

afterEach(() => context.close());

async function open(of: Page, hash: string): Promise<Page> {
  await of.setViewportSize({ width: 375, height: 812 });
  await of.goto('about:blank');
  await of.goto(`${url}?plain#/${hash}`);
  return of;
}

const framed = async (of: Page): Promise<Page> => {
  await open(of, 'director/frame');
  await of.waitForFunction(() => 'framed' in window);
  return of;
};

const kept = (of: Page): Promise<number> =>
  of.evaluate(() => (window as unknown as Framing).framed.controls.commandCount().kept);

const ask = (of: Page) => of.getByRole('button', { name: '查询本人报告' }).click();

test('what both do at once is done in both, once each, and a reload finds it', async () => {
  const windows = [page, await context.newPage()];
  for (const of of windows) {
    await open(of, 'pages/me/index');
    await of.getByRole('button', { name: /^征信报告/ }).click();
  }
  for (let times = 0; times < 4; times++) {
    await Promise.all(windows.map(ask));
    // Its latency, and its turn.
    await page.waitForTimeout(1_500);
  }
  const again = await framed(await context.newPage());
  await until(async () => (await kept(again)) >= 8);
  expect(await kept(again)).toBe(8);
});

test('two who steer at once lose nothing of one another', async () => {
  const windows = [await framed(page), await framed(await context.newPage())];
  const deposit = (of: Page) =>
    of.evaluate(async () => {
      const { controls } = (window as unknown as Framing).framed;
      for (let times = 0; times < 5; times++) await controls.deposit('card-6210', 100);
    });
  await Promise.all(windows.map(deposit));
  const again = await framed(await context.newPage());
  await until(async () => (await kept(again)) >= 10);
  expect(await kept(again)).toBe(10);
});

test('another person in one window is another person in the other, which begins at the wallet', async () => {
  const one = await framed(page);
  const other = await open(await context.newPage(), 'pages/me/index');
  await other.getByRole('heading', { name: '我的' }).waitFor();
  await one.evaluate(() => (window as unknown as Framing).framed.controls.become('overdue'));
  await other.waitForURL(/#\/pages\/entry\/index$/, { waitUntil: 'commit' });
  await other
    .getByText(/已逾期|逾期/)
    .first()
    .waitFor();
});

test('a window that is closed while it writes leaves a whole log behind', async () => {
  const one = await framed(page);
  let confirmed = 0;
  for (let times = 0; times < 5; times++) {
    const other = await framed(await context.newPage());
    await other.exposeFunction('confirmed', (count: number) => {
      confirmed = Math.max(confirmed, count);
    });
    await other
      .evaluate(() => {
        const { controls } = (window as unknown as Framing).framed;
        setInterval(async () => {
          await controls.deposit('card-6210', 100);
          (window as unknown as { confirmed(count: number): void }).confirmed(controls.commandCount().kept);
        }, 0);
      })
      .catch(() => {});
    // It is closed a little later each time, in the middle of the next one.
    const before = confirmed;
    await until(async () => confirmed > before);
    await other.waitForTimeout(times * 15);
    await other.close();
  }
  const again = await framed(await context.newPage());
  await until(async () => (await kept(one)) === (await kept(again)));
  expect(await kept(one)).toBe(await kept(again));
  expect(confirmed).toBeGreaterThanOrEqual(5);
  expect(await kept(again)).toBeGreaterThanOrEqual(confirmed);
  expect(await again.getByText('有一部分数据读不出来').count()).toBe(0);
});
