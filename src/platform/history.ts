import { type Covers, pageShown as coversShown, shownCovers } from './covers';

/**
 * The browser's back closes what lies over a page before it leaves the page: each cover has an entry of its own in the
 * window's history, at the same address. The router must not hear of a move between entries of one page: it would draw
 * the page anew.
 */

/** What the window's history keeps of an entry: the router's key, and how many covers lie over the page there. */
interface Entry {
  readonly key?: string;
  readonly over?: number;
}

const web = process.env.TARO_ENV === 'h5';

/** One sheet often makes room for the next: only what is left after a moment counts. */
const MOMENT_MS = 50;
/** A browser that does not answer a move in this time will not. */
const PATIENCE_MS = 1_000;

const entry = (): Entry => window.history.state ?? {};
const depth = (): number => entry().over ?? 0;
const placeOf = ({ key = '' }: Entry): string => `${key} ${window.location.hash}`;

/** The page whose entries are moved between. */
let place = '';
let timer: ReturnType<typeof setTimeout> | undefined;
/** A move of ours that the browser has not made yet. */
let moving: (() => void) | null = null;

/** Brings the history to as many entries as there are covers. */
function level(): void {
  timer = undefined;
  if (moving) return;
  const shown = shownCovers();
  // Between two pages: the next one brings it level.
  if (!shown) return;
  const covers = shown.held();
  place = placeOf(entry());
  for (let over = depth() + 1; over <= covers; over++)
    window.history.pushState({ ...window.history.state, over }, '');
  if (depth() > covers) void move(covers - depth());
}

function move(by: number): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => moving?.(), PATIENCE_MS);
    moving = () => {
      clearTimeout(patience);
      moving = null;
      resolve();
    };
    window.history.go(by);
  });
}

/** Something was laid over the page, or taken off it. */
export function coversChanged(): void {
  if (!web) return;
  clearTimeout(timer);
  timer = setTimeout(level, MOMENT_MS);
}

export function pageShown(covers: Covers): void {
  coversShown(covers);
  if (!web) return;
  if (!moving) place = placeOf(entry());
  if (depth() !== covers.held()) coversChanged();
}

/** Whether the history is level with the page: only then may the router move. */
export const isLevel = (): boolean => !web || (timer === undefined && moving === null);

function heard(event: PopStateEvent): void {
  const to = placeOf(event.state ?? {});
  if (to !== place) {
    place = to;
    moving?.();
    return;
  }
  event.stopImmediatePropagation();
  if (moving) moving();
  else for (const cover of [...(shownCovers()?.list() ?? [])].slice(depth()).reverse()) cover.back();
  coversChanged();
}

/** Before the router listens. A page that was loaded anew with a sheet open has none: its entry is left. */
export function watchHistory(): void {
  if (!web) return;
  place = placeOf(entry());
  window.addEventListener('popstate', heard, true);
  if (depth() > 0) void move(-depth());
}
