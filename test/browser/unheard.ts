import type { BrowserContextOptions, Page } from 'playwright-core';
import { PATIENCE_MS } from './visit';

/** Another page in the browser of this one. What it says on its console is meant, and not looked at. */
export async function unheard(page: Page, options: BrowserContextOptions = {}): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error('a page has a browser');
  const other = await browser.newPage({ viewport: page.viewportSize(), ...options });
  other.setDefaultTimeout(PATIENCE_MS);
  return other;
}
