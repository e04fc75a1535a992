import { hooks } from '@tarojs/shared';
import { lean } from './lean';
import { createSender } from './sender';

type Sender = ReturnType<typeof createSender>;
type Page = Parameters<typeof createSender>[0];

interface PageObject {
  onUnload?: (this: Page) => unknown;
}

/** Makes what Taro sends to a page lighter, and sends it in parts, by the hooks Taro has for plug-ins. WeChat alone. */
export function installWire(): void {
  const senders = new WeakMap<Page, Sender>();
  hooks.tap('modifyHydrateData', lean);
  // The one place at which Taro takes the page that it is about to send to.
  hooks.tap('proxyToRaw', (page: Page) => {
    const sender = senders.get(page) ?? createSender(page);
    senders.set(page, sender);
    return sender;
  });
  hooks.tap('modifyPageObject', (page: PageObject) => {
    const { onUnload } = page;
    page.onUnload = function () {
      senders.get(this)?.stop();
      return onUnload?.call(this);
    };
  });
}
