import Taro from '@tarojs/taro';
import { shownCovers } from '@/platform/covers';
import { isSinglePage } from '@/platform/device';
import { tell } from '@/platform/tell';
import { words } from '@/words/ways';
import { sound } from './escape';
import { markOf, openPages, type Page, pathOf, stepsBackTo } from './pages';
import { uncovered } from './uncovered';
import { pause, until } from './until';

export const HOME = '/pages/entry/index';

/** WeChat keeps so many pages open, and refuses to open another. */
const MOST_PAGES = 10;
/** A page that has not come by then will not; on the web its code may be on its way. */
const ARRIVAL_MS = 3_000;
/** From the app's start to its first page; before it, some runtimes throw. */
const FIRST_PAGE_MS = 15_000;
/** Where the app was started by a link into nowhere. */
const NO_PAGE_MS = 400;
const TRIES = 4;
const PAUSE_MS = 300;

/** What became of a move. Of a late one the platform said that it was done. */
type Outcome = 'there' | 'full' | 'refused' | 'late';

/** One move at a time: a second tap on the way means nothing. */
let moving = false;
/** What is to be opened anew once the move is over. The last one counts. */
let next: (() => Promise<void>) | null = null;

/**
 * Opens a page: one that is open already is gone back to, and a full stack gives up its top.
 * @param notOpened called where the page did not open and will not come
 */
export function go(url: string, notOpened: () => void = () => {}): void {
  const opening = once(async () => {
    const stack = openPages();
    const steps = stepsBackTo(url, stack);
    if (steps === 0) return 'there';
    if (steps !== null) return moved(() => Taro.navigateBack({ delta: steps }));
    if (stack.length >= MOST_PAGES) return moved(() => Taro.redirectTo({ url }));
    const outcome = await moved(() => Taro.navigateTo({ url }));
    return outcome === 'full' ? moved(() => Taro.redirectTo({ url })) : outcome;
  });
  void opening.then((outcome) => {
    if (outcome === 'ignored' || outcome === 'full' || outcome === 'refused') notOpened();
  });
}

/** Another page in place of this one. */
export function replace(url: string): void {
  void once(() => moved(() => Taro.redirectTo({ url })));
}

/** @param tab the name of its folder */
export function toTab(tab: 'entry' | 'repay' | 'limit-tips' | 'me'): void {
  void once(() => switchTo(`/pages/${tab}/index`));
}

/** Whether there is a page before this one. */
export const isAbovePage = (): boolean => openPages().length > 1;

/** To the page before; from a page opened by a link, to the wallet. */
export function back(): void {
  void once(async () => (isAbovePage() ? moved(() => Taro.navigateBack()) : switchTo(HOME)));
}

/**
 * Back by itself, without a tap, so that a move on its way is waited for.
 * @param path of the page that waits below, opened anew where this one took its place
 */
export function backInTime(path: string): void {
  void until(() => !moving, ARRIVAL_MS).then(() => {
    const below = openPages().at(-2);
    if (`/${pathOf(below)}` === path) back();
    else if (path.startsWith('/pages/me/')) toTab('me');
    else replace(path);
  });
}

/**
 * A page alone, with none under it. It is opened whatever is on its way, as soon as there is a first page.
 * @param url may come from outside: a link, a code
 */
export function restart(url: string, instead: string = HOME): void {
  anew(() => relaunch(sound(url, instead), instead, FIRST_PAGE_MS));
}

/** A link leads to no page, so that no first page may ever come: to the wallet, and why. */
export function nowhere(): void {
  anew(async () => {
    await relaunch(HOME, HOME, NO_PAGE_MS);
    tell(words.noPage);
  });
}

/** Now, or once the move on its way is over. */
function anew(open: () => Promise<void>): void {
  next = open;
  if (!moving) void once(async () => 'there');
}

async function relaunch(url: string, instead: string, firstPageMs: number): Promise<void> {
  await until(() => next !== null || isAtAddress(openPages()), firstPageMs);
  for (let left = TRIES; left > 0; left--) {
    // A newer one is asked for meanwhile.
    if (next) return;
    const to = left === 1 ? instead : url;
    if ((await moved(() => Taro.reLaunch({ url: to }), arrivedAt(to))) === 'there') {
      if (to !== url) tell(words.instead);
      return;
    }
    await pause(PAUSE_MS);
  }
  tell(words.neither);
}

const switchTo = async (url: string): Promise<Outcome> =>
  stepsBackTo(url, openPages()) === 0 ? 'there' : moved(() => Taro.switchTab({ url }));

/** @returns `ignored` where another move is on its way, or none may be made */
async function once(move: () => Promise<Outcome>): Promise<Outcome | 'ignored'> {
  if (moving) return 'ignored';
  moving = true;
  let outcome: Outcome | 'ignored' = 'ignored';
  try {
    if (isSinglePage()) tell(words.singlePage);
    else {
      const closing = uncovered();
      if (closing) await closing;
      outcome = await move();
      // Where it was the same page already.
      shownCovers()?.stay();
      if (outcome !== 'there') tell(words.notThere[outcome]);
    }
    while (next) {
      const open = next;
      next = null;
      await open();
    }
  } finally {
    moving = false;
  }
  return outcome;
}

/**
 * Whether there is a page, and on the web the one that the address names: before it is drawn, the router would lay it
 * over whatever is opened meanwhile.
 */
function isAtAddress(pages: readonly Page[]): boolean {
  if (process.env.TARO_ENV !== 'h5') return pages.length > 0;
  const [path = ''] = window.location.hash.replace(/^#\/?/, '').split('?');
  const top = pages.at(-1);
  if (pathOf(top) !== path && path !== '') return false;
  // A page that is left before it is drawn is drawn all the same, over the next.
  return top?.path !== undefined && document.getElementById(top.path) !== null;
}

/**
 * Whether a page that was opened anew is there. While another one is on its way, the web's router draws that one, at
 * the address of this: then it is asked again. Not where something newer is wanted, or an address was typed meanwhile.
 */
function arrivedAt(url: string): Arrived {
  const path = url.replace(/^\//, '').replace(/[?].*/, '');
  const typed = () => process.env.TARO_ENV === 'h5' && !window.location.hash.startsWith(`#/${path}`);
  return (before, now) => next !== null || typed() || (differs(before, now) && pathOf(now.at(-1)) === path);
}

/** Whether a move is over, by the pages before it and now. */
type Arrived = (before: readonly Page[], now: readonly Page[]) => boolean;

/** Moves, and waits for the other page: the platform says that it is done before the page is there. */
async function moved(move: () => Promise<unknown>, arrived: Arrived = differs): Promise<Outcome> {
  const before = openPages();
  try {
    await move();
  } catch (error) {
    return isLimit(error) ? 'full' : 'refused';
  }
  const there = await until(() => arrived(before, openPages()), ARRIVAL_MS);
  return there ? 'there' : 'late';
}

/** No more pages can lie over each other. */
const isLimit = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'errMsg' in error &&
  typeof error.errMsg === 'string' &&
  /limit exceed/.test(error.errMsg);

const differs = (before: readonly Page[], now: readonly Page[]): boolean =>
  now.length > 0 && (now.length !== before.length || markOf(now.at(-1)) !== markOf(before.at(-1)));
