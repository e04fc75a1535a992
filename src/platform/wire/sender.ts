import { sorted } from './changes';
import type { Payload } from './node';
import { partsOf } from './parts';

/** Bytes of one call: what a phone draws within a frame or two. */
const MOST = 8_000;
/** Between one part and the next: the view draws what it has got. */
const PAUSE_MS = 30;

interface Page {
  readonly data?: unknown;
  setData(data: Payload, done?: () => void): void;
}

/**
 * Sends what a page sets in parts, the top of the screen first. Whatever is set meanwhile comes after them, so that
 * nothing is said of a node the view has not got.
 */
export function createSender(page: Page) {
  let waiting: Payload[] = [];
  let done: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function send(): void {
    const [part, ...later] = waiting;
    waiting = later;
    if (part) page.setData(part, later.length === 0 ? done : undefined);
  }

  function goOn(): void {
    send();
    if (waiting.length > 0) timer = setTimeout(goOn, PAUSE_MS);
  }

  return {
    setData(data: Payload, then?: () => void): void {
      clearTimeout(timer);
      while (waiting.length > 0) send();
      waiting = partsOf(sorted(page.data, data), MOST);
      done = then;
      if (waiting.length === 0) then?.();
      goOn();
    },
    /** The page is gone: what waits is for nobody. */
    stop(): void {
      clearTimeout(timer);
      waiting = [];
    },
  };
}
