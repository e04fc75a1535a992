import type { Page } from 'playwright-core';
import { visit } from './visit';

/** The way back on the web: the browser's own, the page's, and the keyboard's. */

let page: Page;
let url: string;

visit((opened, address) => {
  page = opened;
  url = address;
});

const dialogs = () => page.locator('[role=dialog]:visible');
/** What lies over the page when nothing moves any more. */
async function over(): Promise<number> {
  await page.waitForTimeout(300);
  return dialogs().count();
}
const at = (path: string): boolean => page.url().includes(`#/${path}`);
const button = (name: string | RegExp) => page.getByRole('button', { name }).locator('visible=true').first();

/** From the list of loans to one of them, with its trial open. */
async function trial(): Promise<void> {
  await page.goto(`${url}#/pages/repay/index`);
  await button(/^微粒贷 12,000/).click();
  // The list has a button of the same name.
  await page.getByRole('heading', { name: '借款详情' }).waitFor();
  await page.waitForTimeout(200);
  await button('提前还款试算').click();
  await dialogs().first().waitFor();
}

test('two taps at once open one page', async () => {
  await page.goto(url);
  await button('试算一笔借款').dblclick();
  await page.getByRole('heading', { name: '试算' }).waitFor();
  await page.waitForTimeout(500);
  await page.goBack();
  await page.getByRole('heading', { name: '钱包' }).waitFor();
  expect(at('pages/entry/index')).toBe(true);
});

test('the browser’s back closes a trial, then leaves the loan; nothing of it is on the page below', async () => {
  await trial();
  expect(await over()).toBe(1);
  await page.goBack();
  expect([await over(), at('pages/loan/index')]).toEqual([0, true]);
  await page.goBack();
  await page.getByRole('heading', { name: '还款', exact: true }).waitFor();
  expect([await over(), at('pages/repay/index')]).toEqual([0, true]);
});

test('sheets over sheets go one at a time', async () => {
  await trial();
  await button(/^还款卡/).click();
  expect(await over()).toBe(2);
  await page.goBack();
  expect(await over()).toBe(1);
  await page.goBack();
  expect([await over(), at('pages/loan/index')]).toEqual([0, true]);
});

test('closed by Escape, by the cross or by its button, a sheet leaves nothing in the way of back', async () => {
  await trial();
  await page.keyboard.press('Escape');
  expect(await over()).toBe(0);
  await button('提前还款试算').click();
  await button('关闭').click();
  expect(await over()).toBe(0);
  await page.goBack();
  await page.getByRole('heading', { name: '还款', exact: true }).waitFor();
  expect(at('pages/repay/index')).toBe(true);
});

/** The sheet opens once more, and going back closes it and nothing else. */
async function opensAndGoesBack(): Promise<void> {
  await button('提前还款试算').click();
  expect(await over()).toBe(1);
  await page.goBack();
  expect([await over(), at('pages/loan/index')]).toEqual([0, true]);
}

test('forward after a sheet was closed changes nothing', async () => {
  await trial();
  await page.goBack();
  expect(await over()).toBe(0);
  await page.evaluate(() => window.history.forward());
  expect([await over(), at('pages/loan/index')]).toEqual([0, true]);
  await opensAndGoesBack();
});

test('a page that is loaded anew with a sheet open goes back at once', async () => {
  await trial();
  expect(await over()).toBe(1);
  await page.reload();
  await button('提前还款试算').waitFor();
  expect([await over(), at('pages/loan/index')]).toEqual([0, true]);
  await opensAndGoesBack();
});

test('loan, its records, the loan again: two pages, however often', async () => {
  await page.goto(`${url}#/pages/repay/index`);
  await button(/^微粒贷 12,000/).click();
  for (const _ of [1, 2, 3, 4]) {
    await button(/^这笔的记录/).waitFor();
    await page.waitForTimeout(300);
    await button(/^这笔的记录/).click();
    await button(/^还一期/).click();
    await button('看这笔借款').click();
    await button(/^这笔的记录/).waitFor();
  }
  await page.waitForTimeout(300);
  await page.goBack();
  await page.getByRole('heading', { name: '还款', exact: true }).waitFor();
  expect(at('pages/repay/index')).toBe(true);
});

test('a bubble’s own link leads on without it, and back comes to the page alone', async () => {
  await page.goto(`${url}#/pages/me/index`);
  await button(/^24 小时冷静期/).click();
  await button(/^看规则/).click();
  await page.getByRole('heading', { name: /规则/ }).first().waitFor();
  await page.waitForTimeout(300);
  await page.goBack();
  await page.getByRole('heading', { name: '我的' }).waitFor();
  expect([await over(), at('pages/me/index')]).toEqual([0, true]);
});

test.each([
  ['?scene=%', '分享码里有不认识的字符'],
  ['?scene=%E4', '分享码里有不认识的字符'],
  ['#/pages/entry/index?scene=%', '分享码里有不认识的字符'],
  ['#/pages/quote/index?product=%', '还没有选产品'],
  ['#/pages/loan/index?id=%zz', '没有找到这笔借款'],
  ['#/%', '试算一笔借款'],
])('a bare %% in %s is answered in words', async (address, words) => {
  await page.goto(`${url}${address}`);
  await page.getByText(words).locator('visible=true').first().waitFor();
});

test('on the desk a bare % is answered in the phone', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${url}?scene=%`);
  await page.frameLocator('iframe').getByText('分享码里有不认识的字符').first().waitFor();
});

test('on the desk, back closes a sheet in the phone and the phone stays', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${url}#/pages/me/index`);
  const phone = page.frameLocator('iframe');
  await phone.getByRole('button', { name: /^24 小时冷静期/ }).click();
  await phone.getByRole('dialog').waitFor();
  await page.waitForTimeout(300);
  // The move is the frame's own: the window itself goes nowhere.
  await page.evaluate(() => window.history.back());
  await phone.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await phone.getByText('你的权利').count()).toBe(1);
});
