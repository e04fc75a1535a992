import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from '../../tools/browser/browser';
import { serve } from '../../tools/build/web.mjs';

/** A busy machine makes a page slow, not wrong. */
export const PATIENCE_MS = 60_000;

/**
 * Gives every test of a file a page of its own on the built web version, as wide as a phone unless told otherwise.
 * What the page complains about on its console fails the test.
 */
export function visit(
  begin: (page: Page, url: string) => unknown,
  options: BrowserContextOptions = {},
): void {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serve()]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage({ viewport: { width: 375, height: 812 }, ...options });
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await begin(page, site.url);
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });
}
