import type { Page } from 'playwright-core';
import budgets from '../../budgets.json';
import { shortOf } from '../../tools/lighthouse/budgets';
import { open, WINDOWS } from '../../tools/lighthouse/opening';
import { visit } from './visit';

/** What the first screen of the web version loads, and that nothing moves while it comes. Lighthouse has a command of its own. */

let page: Page;
let url: string;

visit((opened, address) => {
  page = opened;
  url = address;
});

test.each(Object.entries(WINDOWS))('on a %s all is within its budget', async (name, window) => {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page stands in a browser');
  expect(shortOf(budgets.web, {}, { [name]: await open(browser, url, window) })).toEqual([]);
});

test('what the first page is made of is named in the head: nothing is asked for when the app has run', async () => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (['script', 'stylesheet'].includes(request.resourceType())) asked.push(request.url());
  });
  await page.goto(url);
  await page.getByText('可用额度（元）').first().waitFor();
  const named = await page.evaluate(async () => {
    const text = await (await fetch('./index.html')).text();
    const head = new DOMParser().parseFromString(text, 'text/html').head;
    const files = Array.from(head.querySelectorAll('script[src], link[rel=stylesheet], link[rel=preload]'));
    return files.map(
      (file) => new URL(file.getAttribute('src') ?? file.getAttribute('href') ?? '', document.baseURI).href,
    );
  });
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.sort()).toEqual(named.sort());
});

test('text goes over the wire packed', async () => {
  const [first] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('.js')),
    page.goto(url),
  ]);
  expect(first.headers()).toMatchObject({ 'content-encoding': 'gzip' });
});

test('a searching engine is told what this is, in which language', async () => {
  await page.goto(url);
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  expect(await page.locator('meta[name=description]').getAttribute('content')).toContain('模拟');
});
