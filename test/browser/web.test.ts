import path from 'node:path';
import type { Page } from 'playwright-core';
import { readFiles } from '../../tools/mini-program/package/files';
import { scriptFaults } from '../../tools/mini-program/package/language';
import { root } from '../../tools/root';
import { visit } from './visit';

let page: Page;
let url: string;

visit((opened, address) => {
  page = opened;
  url = address;
});

test('the app opens on the wallet', async () => {
  await page.goto(url);

  await expect(page.getByRole('tab', { selected: true }).textContent()).resolves.toBe('钱包');
  expect(await page.title()).toBe('钱包');
});

test('every phone that is promised can read the code', () => {
  expect(scriptFaults(readFiles(path.join(root, 'dist/h5')))).toEqual([]);
  expect(scriptFaults({ 'a.js': 'a &&= b', 'b.js': 'try { a() } catch { b() }' })).toEqual([
    'a.js: not ES2019: Unexpected token (1:4)',
  ]);
});

test('the tabs lead to their pages', async () => {
  await page.goto(url);
  await page.getByRole('tab', { name: '还款' }).click();
  await page.getByRole('heading', { name: '还款' }).waitFor();

  expect(page.url()).toContain('#/pages/repay/index');
  expect(await page.title()).toBe('还款');
  expect(await page.locator('[role=tab][aria-selected=true]:visible').textContent()).toBe('还款');
});

test('a page opened by its address has its title, and back leads to the wallet', async () => {
  await page.goto(`${url}#/pages/quote/index`);
  await page.getByRole('heading', { name: '试算' }).waitFor();
  expect(await page.title()).toBe('试算');

  await page.getByRole('button', { name: '返回' }).click();
  await page.waitForURL('**/#/pages/entry/index');
});

test('a link into nowhere leads to the wallet', async () => {
  await page.goto(`${url}#/pages/nowhere/index`);
  await page.waitForURL('**/#/pages/entry/index');
  await page.getByRole('heading', { name: '钱包' }).waitFor();
});

test('a wide window holds the app in a column of 480 pixels, bars included', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${url}?plain`);
  const bar = await page.locator('.tab-bar').boundingBox();

  expect(bar).toMatchObject({ x: 400, width: 480 });
});

test.each([
  [844, 390],
  [932, 430],
  [800, 479],
])('a phone held sideways (%i × %i) has the app, not the desk', async (width, height) => {
  await page.setViewportSize({ width, height });
  await page.goto(url);
  await page.getByRole('tab', { name: '钱包' }).waitFor();
  expect(page.frames()).toHaveLength(1);
});

test('the root font size is the browser’s own', async () => {
  await page.goto(url);

  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('16px');
});

test.each(['light', 'dark'] as const)('the page follows a %s system', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.goto(url);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  expect(ground).toBe(colorScheme === 'light' ? 'rgb(241, 243, 242)' : 'rgb(14, 17, 16)');
});

test('a link of any length finds its page', async () => {
  await page.goto(`${url}?id=${'a'.repeat(60_000)}#/pages/quote/index`);
  await page.getByRole('heading', { name: '试算' }).waitFor();
});

test.each(['director/frame#', 'director/frame#x?y', 'pages/entry/index##'])(
  'an address with a second hash, %s, finds its page',
  async (address) => {
    await page.goto(`${url}#/${address}`);
    await page.getByText('可用额度（元）').first().waitFor();
  },
);
