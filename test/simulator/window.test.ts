import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launch } from '../../tools/browser/browser';
import { serve } from '../../tools/build/web.mjs';
import { writeWindow } from '../../tools/mini-program/bundle';
import { builtPackage } from '../../tools/mini-program/desk';
import { INTERACTIONS, perform } from '../../tools/mini-program/interactions';
import { type Package, pagesOf } from '../../tools/mini-program/package/package';
import { root } from '../../tools/root';
import { fixturePackage } from './fixture';

const { pkg } = builtPackage();
let browser: Browser;
let folder: string;
const sites: { close(): Promise<unknown> }[] = [];
let page: Page;
let complaints: string[];

/** The address of a window that runs a package. */
async function host(what: Package, name: string): Promise<string> {
  writeWindow(what, path.join(folder, name));
  const site = await serve(0, path.join(folder, name));
  sites.push(site);
  return site.url;
}
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'window-'));
  address = await host(pkg, 'app');
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  for (const site of sites) await site.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(url: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<FrameLocator> {
  complaints = [];
  page = await browser.newPage({ viewport: { width: 1200, height: 940 }, ...options });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  return page.frameLocator('#screen');
}

interface Running {
  simulator: {
    start(link?: string): void;
    app(): { complaints: readonly string[]; setData: readonly { bytes: number }[] };
  };
}
const told = async (): Promise<string[]> => [
  ...complaints,
  ...(await page.evaluate(() => (window as unknown as Running).simulator.app().complaints)),
];

afterEach(async () => {
  expect(await told()).toEqual([]);
  await page.close();
});

/** What is drawn beside the screen, on the page that is shown; what scrolls sideways may be. */
const tooWide = (screen: FrameLocator): Promise<string[]> =>
  screen.locator('html').evaluate((html) => {
    const shown = html.querySelector('.webview:not([hidden])');
    const scrolls = (node: Element): boolean => {
      for (let at = node.parentElement; at && at !== shown; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      return false;
    };
    return Array.from(shown?.querySelectorAll('*') ?? [])
      .filter((node) => {
        const { left, right } = node.getBoundingClientRect();
        return right > left && (right > html.clientWidth + 0.5 || left < -0.5) && !scrolls(node);
      })
      .map((node) => `${node.tagName} ${node.className}: ${(node.textContent ?? '').slice(0, 40)}`);
  });

/** What lies under the director's button: nothing may, and it is there on every page but its own. */
const underTheButton = (screen: FrameLocator): Promise<string[]> =>
  screen.locator('html').evaluate((html) => {
    const shown = html.querySelector('.webview:not([hidden])');
    const button = shown?.querySelector('[aria-label=打开演示台]');
    if (!button) return ['there is no button'];
    const over = button.getBoundingClientRect();
    const words = document.createTreeWalker(shown as Node, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (words.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      if (button.contains(words.currentNode)) continue;
      for (const { left, right, top, bottom } of range.getClientRects())
        if (left < over.right && right > over.left && top < over.bottom && bottom > over.top)
          found.push(`「${words.currentNode.textContent}」 lies under the director's button`);
    }
    return found;
  });

const button = (screen: FrameLocator, name: string | RegExp) =>
  screen.getByRole('button', { name, exact: true });

/** Pictures of the compiled pages are left here, to be looked at. */
const fromFolder = (picture: string): string => path.join(root, 'dist/simulator-shots', picture);

test.each([
  [390, false],
  [320, true],
])('no page is wider than a phone of %i pixels, large type: %s', async (width, care) => {
  const screen = await open(`${address}?width=${width}`);
  await button(screen, '试算一笔借款').waitFor();
  const settings = { theme: 'system', care, amountsHidden: false };
  await page.evaluate((text) => localStorage.setItem('simulator/settings', text), JSON.stringify(settings));
  await page.reload();
  const found: string[] = [];
  for (const path of pagesOf(pkg)) {
    const link = path.includes('quote') ? `${path}?product=weilidai` : path;
    await page.evaluate((to) => (window as unknown as Running).simulator.start(to), link);
    await screen.getByText('流程演示 · 不提供真实借款').waitFor();
    await page.waitForTimeout(600);
    const picture = `${path.replaceAll('/', '-')}-${width}.png`;
    await page.locator('#screen').screenshot({ path: fromFolder(picture) });
    found.push(...(await tooWide(screen)).map((what) => `${link}: ${what}`), ...(await told()));
    if (!path.startsWith('director/'))
      found.push(...(await underTheButton(screen)).map((what) => `${link}: ${what}`));
    expect([
      link,
      await screen.locator('.screen').evaluate((root) => root.classList.contains('care')),
    ]).toEqual([link, care]);
  }
  expect(found).toEqual([]);
});

test.each([
  ['light', 'rgb(241, 243, 242)'],
  ['dark', 'rgb(14, 17, 16)'],
] as const)('the page follows a %s phone', async (colorScheme, ground) => {
  const screen = await open(address, { colorScheme });
  await button(screen, '试算一笔借款').waitFor();
  const drawn = screen.locator('.screen').evaluate((root) => getComputedStyle(root).backgroundColor);
  expect(await drawn).toBe(ground);
});

test('what is wider than the phone is noticed', async () => {
  const wide = fixturePackage(
    'Page({})',
    '<view style="width: 500px">wide</view><scroll-view><view style="width: 500px">aside</view></scroll-view>',
  );
  const screen = await open(await host(wide, 'wide'));
  await screen.getByText('wide').waitFor();
  expect(await tooWide(screen)).toEqual([expect.stringContaining('WX-VIEW : wide')]);
});

test('the logic sees nothing of the browser', async () => {
  const seen =
    '[typeof window, typeof document, typeof fetch, typeof localStorage, typeof top, typeof Promise]';
  const code = `Page({ data: {}, onLoad() { this.setData({ seen: ${seen}.join() }) } })`;
  const screen = await open(await host(fixturePackage(code, '<view>{{seen}}</view>'), 'realm'));
  await screen.getByText('undefined,undefined,undefined,undefined,undefined,function').waitFor();
});

test('a finger taps, slides and types, and the bar leads back', async () => {
  const screen = await open(address, { hasTouch: true });
  await button(screen, '试算一笔借款').tap();
  await screen.getByText('12,711.60').waitFor();

  const slider = screen.locator('input[type=range]');
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider is drawn');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await screen.getByText('23,400', { exact: false }).first().waitFor();

  await screen.getByRole('textbox', { name: '借款金额' }).fill('6000');
  await screen.getByText('6,355.80').waitFor();

  await page.getByRole('button', { name: '返回' }).tap();
  await screen.getByText('可用额度（元）').waitFor();
  await expect(page.locator('#title').textContent()).resolves.toBe('钱包');
});

test('the contract is read by scrolling to its end', async () => {
  const screen = await open(`${address}?page=${encodeURIComponent('pages/quote/index?product=weilidai')}`);
  await button(screen, /^借款用途/).click();
  await screen.getByRole('radio', { name: '家庭装修' }).click();
  await button(screen, '看费用明示表').click();
  await button(screen, '我已读完并确认')
    .and(screen.locator(':not([aria-disabled=true])'))
    .click({ timeout: 15_000 });
  const end = screen.getByText('合同到这里结束');
  await screen.getByText('已读 0%').waitFor();
  await end.scrollIntoViewIfNeeded();
  await screen.getByText('已读完', { exact: true }).waitFor();
});

test('what is stored outlives a kill, until it is forgotten', async () => {
  const screen = await open(address);
  await button(screen, '隐藏金额').click();
  await page.getByRole('button', { name: '杀掉重启' }).click();
  await button(screen, '显示金额').waitFor();
  await page.getByRole('button', { name: '清空存储' }).click();
  await button(screen, '隐藏金额').waitFor();
});

test('the panel counts what is sent, the same as in jsdom', async () => {
  const screen = await open(address);
  await button(screen, '试算一笔借款').waitFor();
  await page.waitForTimeout(1_000);
  const [launching] = INTERACTIONS;
  if (!launching) throw new Error('launching is measured');
  const { calls, bytes } = (await perform(builtPackage(), launching)).traffic;
  await expect(page.locator('[data-part=total]').textContent()).resolves.toBe(`${calls} 次，${bytes} 字节`);
  await expect(page.locator('[data-part=calls] tr').count()).resolves.toBe(calls);
});
