import type { Link } from './queries';

/** What came of a link: what can be read, what went wrong that nobody caught, and how long it took. */
export interface Seen {
  readonly text: string;
  readonly complaints: readonly string[];
  readonly tookMs: number;
}

/** A bar, the line that every page says at its head, and nothing else. */
export const isBlank = (text: string): boolean =>
  text.replaceAll('流程演示 · 不提供真实借款', '').replace(/\s/g, '').length <= 16;

/** Where links are opened. */
export interface Runtime {
  readonly name: string;
  /** Every page there is. */
  readonly pages: readonly string[];
  /**
   * Opens a link and waits until the page has something to say.
   * @param fresh in a demo that was just started
   */
  open(link: Link, fresh: boolean): Promise<Seen>;
  heapBytes(): Promise<number>;
  close(): Promise<void>;
}
