import type { FrameLocator, Page } from 'playwright-core';
import type { controls } from '@/services/demo/stage/controls';
import { until } from './until';
import { visit } from './visit';

/** The desk in a wide window, with the phone in its frame. */
export interface OnDesk {
  readonly page: Page;
  readonly phone: FrameLocator;
  readonly tap: (name: string | RegExp) => Promise<void>;
  /** Taps what has the bank do something: it takes its turn among the windows, and is done a moment later. */
  readonly order: (name: string | RegExp) => Promise<void>;
  /** Asked of the demo in the first frame. */
  readonly inside: <Value>(ask: (asked: typeof controls) => Value) => Promise<Value>;
}

/** Gives every test a desk of its own. */
export function visitDesk(begin: (desk: OnDesk) => void): void {
  visit(
    async (page, url) => {
      await page.goto(url);
      const phone = page.frameLocator('iframe').first();
      await phone.getByText('可用额度（元）').waitFor();
      const tap: OnDesk['tap'] = (name) => page.getByRole('button', { name }).first().click();
      const inside: OnDesk['inside'] = (ask) =>
        page.frames()[1]?.evaluate(`(${String(ask)})(window.framed.controls)`) as Promise<never>;
      const done = () => inside((controls) => controls.commandCount().done);
      const order: OnDesk['order'] = async (name) => {
        const before = await done();
        await tap(name);
        await until(async () => (await done()) > before);
      };
      begin({ page, phone, tap, order, inside });
    },
    { viewport: { width: 1440, height: 900 } },
  );
}

/** Ids of submissions are made by chance, and a code counts them. */
export const withoutIds = (log: readonly unknown[]): unknown =>
  JSON.parse(JSON.stringify(log), (key, value: unknown) => (key === 'submissionId' ? 'an id' : value));
