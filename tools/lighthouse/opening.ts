import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Opening } from './budgets';

/** The windows that are opened: a phone's, with the app alone, and one with room for the desk around it. */
export const WINDOWS = {
  phone: { width: 375, height: 812 },
  desk: { width: 1440, height: 900 },
} as const;

/** After the last file has come: what is drawn with it, and what waits for a moment of rest. */
const AFTERWARDS_MS = 2500;

/** Written down in the page and in every frame of it, from the first thing drawn. Nobody has touched anything. */
function watchShifts(): void {
  const seen: number[] = [];
  Object.assign(window, { shiftsSeen: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

const shiftsOf = async (page: Page): Promise<number> => {
  const frames = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() => (window as Window & { shiftsSeen?: readonly number[] }).shiftsSeen ?? []),
      ),
  );
  return frames.flat().reduce((sum, value) => sum + value, 0);
};

/** What is loaded until the first screen of a window is whole, and how far it moves meanwhile. */
export async function open(
  browser: Browser,
  url: string,
  viewport: (typeof WINDOWS)[keyof typeof WINDOWS],
): Promise<Opening> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchShifts);
    // A file that a frame asks for again comes from the cache.
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script' && !scripts.has(response.url()))
        scripts.set(response.url(), response.body());
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(AFTERWARDS_MS);
    const bodies = await Promise.all(scripts.values());
    return {
      bytes: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0),
      shift: Number((await shiftsOf(page)).toFixed(4)),
    };
  } finally {
    await context.close();
  }
}
