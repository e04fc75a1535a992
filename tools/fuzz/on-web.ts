import type { Page } from 'playwright-core';
import { launch } from '../browser/browser';
import { type AppConfig, pagesOf } from '../mini-program/package/package';
import { isBlank, type Runtime } from './runtime';

/** The app is loaded anew after so many links; between, each is put into the address of the page that is open. */
const LIFE = 25;
const LOOK_MS = 25;
/** What can be read stays the same for so many looks: then nothing moves any more. */
const STILL = 4;
const PATIENCE_MS = 5_000;

/** The built web version in a browser, as wide as a phone. @param url where it is served */
export async function onWeb(url: string): Promise<Runtime> {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  let complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('crash', () => complaints.push('the page crashed'));
  await page.goto(url);
  // The pages of the build, as Taro's runtime holds them.
  const config = await page.evaluate(
    () => (window as unknown as { __taroAppConfig: AppConfig }).__taroAppConfig,
  );
  let [lived, loads] = [0, 0];
  return {
    name: 'web',
    pages: pagesOf({ config }),
    open: async ({ search, path, query }, fresh) => {
      complaints = [];
      const hash = `#/${path}${query && `?${query}`}`;
      const anew = fresh || search !== '' || lived++ % LIFE === 0;
      if (anew) await page.goto(`${url}?${search}&n=${++loads}${hash}`, { waitUntil: 'commit' });
      else await page.evaluate((to) => window.location.assign(to), hash);
      const began = performance.now();
      const text = await readable(page);
      return { text, complaints, tookMs: performance.now() - began - STILL * LOOK_MS };
    },
    heapBytes: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    },
    close: () => browser.close(),
  };
}

/** What can be read once it says something and nothing moves any more; what there is, where that never comes. */
async function readable(page: Page): Promise<string> {
  let [text, still] = ['', 0];
  for (let left = PATIENCE_MS; left > 0; left -= LOOK_MS) {
    await page.waitForTimeout(LOOK_MS);
    // Between two documents there is nothing to ask.
    const now = await page.evaluate(() => document.body.innerText).catch(() => '');
    still = now === text ? still + 1 : 0;
    text = now;
    if (still >= STILL && !isBlank(text)) return text;
  }
  return text;
}
