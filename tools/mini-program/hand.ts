import type { MiniProgram } from './host/host';
import type { TestTime } from './host/time';

/** A name as a person reads it: all of it, or what it matches. */
export type Name = string | RegExp;

/** How long anything may take before it counts as missing: longer than the bank's patience. */
const PATIENCE_MS = 20_000;

/** Between one touch and the next: what was begun by the one has been drawn. */
const PACE_MS = 300;
/** How far apart a phone tells of a finger that moves. */
const FRAME_MS = 16;

const TAPPABLE = '[role=button],[role=link],[role=radio],[role=checkbox],[role=tab],[role=switch]';

/** What a person can do with a mini program: read, tap, type, scroll. It waits for what it is told to touch. */
export type Hand = ReturnType<typeof createHand>;

const matches = (name: Name, text: string): boolean =>
  typeof name === 'string' ? text === name : name.test(text);

const textOf = (node: Element): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

const nameOf = (node: Element): string => node.getAttribute('aria-label') ?? textOf(node);

/** One turn of the event loop: promises that are ready have gone on. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function createHand(current: () => MiniProgram, time: TestTime) {
  const page = (): Element => current().pages.top().element;
  /** What can be reached: the sheet or dialog on top, or else the page. */
  const reach = (): Element => [...page().querySelectorAll('[role=dialog]')].at(-1) ?? page();

  const outline = (): string => {
    const names = [...reach().querySelectorAll(TAPPABLE)].map((node) => nameOf(node));
    return `${current().pages.top().path}: ${textOf(reach()).slice(0, 600)}\n  can be tapped: ${names.join(' | ')}`;
  };

  /**
   * Looks at the page, and again only where something was set since: nothing else draws. Most timers draw nothing, and
   * to look is slow in jsdom.
   */
  function looking<Found>(find: () => Found): () => Found {
    let drawn: readonly unknown[] = [];
    let found: Found;
    return () => {
      const { pages, setData } = current();
      const now = [pages.top(), setData.length];
      if (now.some((one, index) => one !== drawn[index])) found = find();
      drawn = now;
      return found;
    };
  }

  /** Lets time pass until something is there. */
  async function until<Found>(what: string, find: () => Found | null | undefined): Promise<Found> {
    let passed = 0;
    for (;;) {
      await turn();
      // Before the first page there is nothing to find.
      const found = current().pages.stack().length > 0 ? find() : null;
      if (found) return found;
      const wait = time.untilNext();
      if (wait === null || passed + wait > PATIENCE_MS) break;
      passed += wait;
      time.runNext();
    }
    throw new Error(`${what} does not come on ${outline()}\n${current().complaints.join('\n')}`);
  }

  const find = (name: Name): Element | undefined =>
    [...reach().querySelectorAll(TAPPABLE)].find((node) => matches(name, nameOf(node)));
  const enabled = (name: Name): Element | undefined => {
    const node = find(name);
    return node?.getAttribute('aria-disabled') === 'true' ? undefined : node;
  };
  const field = (label: Name, kind: string): HTMLInputElement | undefined =>
    [...reach().querySelectorAll<HTMLInputElement>(kind)].find((node) =>
      matches(label, node.getAttribute('aria-label') ?? ''),
    );
  const slider = async (label: Name, value: number): Promise<Element> => {
    const input = await until(
      `a slider ${label}`,
      looking(() => field(label, 'input[type=range]')),
    );
    input.value = String(value);
    return input;
  };
  const fire = (node: Element, type: string): boolean => {
    const { Event } = node.ownerDocument.defaultView as unknown as { Event: typeof globalThis.Event };
    return node.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  };

  async function rest(ms: number): Promise<void> {
    let left = ms;
    for (;;) {
      await turn();
      const wait = time.untilNext();
      if (wait === null || wait > left) break;
      left -= wait;
      time.runNext();
    }
    time.pass(left);
  }

  return {
    until,

    /** Everything that can be read where the hand can reach. */
    text: (): string => textOf(reach()),
    /** The names of what can be tapped. */
    names: (): string[] => [...reach().querySelectorAll(TAPPABLE)].map(nameOf),
    outline,

    see: (words: Name): Promise<string> =>
      until(
        `the text ${words}`,
        looking(() => {
          const text = textOf(reach());
          return (typeof words === 'string' ? text.includes(words) : words.test(text)) ? text : null;
        }),
      ),
    async tap(name: Name): Promise<void> {
      const node = await until(
        `a button ${name}`,
        looking(() => enabled(name)),
      );
      fire(node, 'click');
      await rest(PACE_MS);
    },
    async type(label: Name, text: string): Promise<void> {
      const input = await until(
        `a field ${label}`,
        looking(() => field(label, 'input[type=text], textarea')),
      );
      fire(input, 'focus');
      input.value = text;
      fire(input, 'input');
      fire(input, 'blur');
      await rest(PACE_MS);
    },
    async slide(label: Name, value: number): Promise<void> {
      const input = await slider(label, value);
      fire(input, 'input');
      fire(input, 'change');
      await rest(PACE_MS);
    },
    /** A finger moves it and stays on it. */
    async drag(label: Name, value: number): Promise<void> {
      fire(await slider(label, value), 'input');
      await rest(FRAME_MS);
    },
    /** The finger that moved it is lifted. */
    async letGo(label: Name, value: number): Promise<void> {
      fire(await slider(label, value), 'change');
      await rest(PACE_MS);
    },
    /** Scrolls the box that ends with these words to its end. */
    async readTo(end: string): Promise<void> {
      const box = await until(
        `a text that ends with ${end}`,
        looking(() =>
          [...reach().querySelectorAll('wx-scroll-view')].filter((node) => textOf(node).endsWith(end)).at(-1),
        ),
      );
      fire(box, 'scroll');
      await rest(PACE_MS);
    },

    /** By WeChat's own arrow. */
    async back(): Promise<void> {
      current().pages.navigateBack(1);
      await rest(PACE_MS);
    },
    /** Pulls the page down, as far as its page lets itself be pulled. */
    async pull(): Promise<void> {
      current().pages.top().instance.onPullDownRefresh?.();
      await rest(PACE_MS);
    },
    /** Scrolls the page itself. */
    async scrollTo(scrollTop: number): Promise<void> {
      current().pages.top().instance.onPageScroll?.({ scrollTop });
      await rest(PACE_MS);
    },

    /** Lets all be done that is done within a time. */
    rest: (ms = 1_000): Promise<void> => rest(ms),
  };
}
