import type { Browser } from 'playwright-core';
import { launch } from '../../tools/browser/browser';
import { serve } from '../../tools/build/web.mjs';
import { OPENINGS } from '../../tools/mini-program/openings';
import { type Phone, phone } from './phone';

/** What `npm run setdata` takes for the end of a page's first screen is its end where it is laid out. */

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let on: Phone;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
  on = await phone(browser, site.url);
});

afterAll(async () => {
  await on?.close();
  await browser?.close();
  await site?.close();
});

/** So many letters are nowhere else on the page. */
const LETTERS = 16;

/** What is read last within the window, of what scrolls with the page. */
const lastWords = (): Promise<string> =>
  on.page.evaluate((letters) => {
    const screen = [...document.querySelectorAll('.screen')].find((one) => one.checkVisibility());
    const texts = document.createTreeWalker(screen ?? document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const stays = (node: Element | null): boolean =>
      node !== null && (/fixed|sticky/.test(getComputedStyle(node).position) || stays(node.parentElement));
    let read = '';
    let seen = '';
    while (texts.nextNode()) {
      if (stays(texts.currentNode.parentElement)) continue;
      read += texts.currentNode.textContent;
      range.selectNodeContents(texts.currentNode);
      const { top, height } = range.getBoundingClientRect();
      if (height > 0 && top < window.innerHeight) seen = read;
    }
    return seen.replace(/\s+/g, ' ').slice(-letters);
  }, LETTERS);

test.each(OPENINGS)('$id', async ({ link, last }) => {
  await on.open({ page: link });
  expect(await lastWords()).toBe(last);
});
