import type { Browser, Page } from 'playwright-core';
import { launch } from '../../tools/browser/browser';
import { serve } from '../../tools/build/web.mjs';
import { manyRecords } from '../services/service/many';

/** Ten thousand records in a real browser: no frame takes so long that it is seen. */

const RECORDS = 10_000;

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
  page = await browser.newPage({ viewport: { width: 375, height: 812 } });
  await page.goto(site.url);
  await page.evaluate(
    (texts) => {
      for (const [key, text] of texts)
        localStorage.setItem(`wallet-demo/${key}`, JSON.stringify({ data: text }));
    },
    [...manyRecords(RECORDS)],
  );
  await page.goto(`${site.url}#/pages/loan/records`);
  await page.reload();
  await page.getByText(/共 10,\d{3} 条/).waitFor({ timeout: 100_000 });
  await page.locator('.record-title').first().waitFor();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Scrolls to where the list ends, or to where it begins. */
const stand = (block: 'start' | 'end') =>
  page.evaluate((at) => document.querySelector('#records')?.scrollIntoView({ block: at }), block);

const drawn = () => page.locator('.record').count();

test('few of them are drawn', async () => {
  expect(await drawn()).toBeLessThan(60);
});

test('scrolled for three seconds, few rows are drawn, and the screen is never empty', async () => {
  const { frames, blank } = await page.evaluate(async () => {
    const list = document.querySelector('#records') as HTMLElement;
    let box: HTMLElement = list;
    while (box.scrollHeight <= box.clientHeight || getComputedStyle(box).overflowY === 'visible')
      box = box.parentElement ?? document.documentElement;
    const scroller = box === document.body ? document.documentElement : box;
    let frames = 0;
    let blank = 0;
    const until = performance.now() + 3_000;
    for (let now = 0; now < until; ) {
      // Two screens in three frames: as fast as a thumb throws.
      scroller.scrollBy(0, 540);
      now = await new Promise<number>(requestAnimationFrame);
      frames += 1;
      const middle = document.elementFromPoint(180, 500);
      if (!middle?.closest('.record, .records-month')) blank++;
    }
    return { frames, blank };
  });
  expect(blank).toBeLessThanOrEqual(frames / 10);
  expect(await drawn()).toBeLessThan(60);
});

test('thrown to the very end, the first record of all is there', async () => {
  await stand('end');
  await page.getByText('起始额度').locator('visible=true').first().waitFor();
});

test('a filter leaves only its kind, and a record tells its parts', async () => {
  await stand('start');
  await page.getByRole('radio', { name: '放款' }).locator('visible=true').click();
  await page.getByText(/共 2\d\d 条/).waitFor();
  await page
    .getByRole('button', { name: /^放款，/ })
    .first()
    .click();
  await page.getByText('收款卡').waitFor();
});
