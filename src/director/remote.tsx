import { createContext, type ReactNode, useContext, useEffect, useReducer } from 'react';
import type { Appearance } from '@/components/appearance';
import type { Figures } from '@/services/contract/figures';
import { type Controls, controls } from '@/services/director';
import { figures } from '@/stores/app/figures';
import { resetStores } from '@/stores/app/reset';
import { settingsStore } from '@/stores/app/settings';
import { HOME, restart } from '@/ways/go';
import { linkOf, openPages, pathOf, shownPage } from '@/ways/pages';

/** A demo that can be steered: the one around this page, or the one in a phone frame beside it. */
export interface Remote {
  readonly controls: Controls;
  /** Of the rules that govern there. */
  figures(): Figures;
  /** Opens a page with nothing kept of what pages knew. */
  restart(url?: string): void;
  /** Time has moved: the page that is shown begins anew, and one in the middle of an errand gives it up. */
  refresh(): void;
  /** Something is otherwise from now on: a tab asks the bank again, and an errand goes on. */
  reload(): void;
  /** Where the demo is, as a link leads there. */
  page(): string;
}

/** What a desk gets from the phone in its frame. */
export interface Framed extends Remote {
  look(appearance: Partial<Appearance>): void;
  appearance(): Appearance;
  /** Called when the phone looks otherwise, by whomever; returns how to stop that. */
  onLook(listener: () => void): () => void;
  /** Whether a script's captions lie over the page. */
  captions(shown: boolean): void;
  /** The frame's own, which hears the keys pressed in it. */
  readonly window: Window;
}

/** What is half done on these cannot be gone on with at another time. */
const ERRANDS = ['pages/borrow/index', 'pages/face-check/index'];
const TABS = ['pages/entry/index', 'pages/repay/index', 'pages/limit-tips/index', 'pages/me/index'];

export const here: Remote = {
  get controls() {
    return controls();
  },
  figures,
  restart: (url = HOME) => {
    resetStores();
    restart(url);
  },
  refresh: () => {
    const page = shownPage();
    const path = pathOf(page);
    if (TABS.includes(path)) page?.onShow?.();
    else if (page && !path.startsWith('director/'))
      here.restart(ERRANDS.includes(path) ? HOME : linkOf(page));
  },
  reload: () => {
    const page = shownPage();
    if (TABS.includes(pathOf(page))) page?.onShow?.();
  },
  page: () => {
    const shown = openPages().filter((page) => !pathOf(page).startsWith('director/'));
    const last = shown.at(-1);
    return last ? linkOf(last) : HOME;
  },
};

declare global {
  interface Window {
    /** What a phone's frame hands to the desk around it. */
    readonly framed?: Framed;
  }
}

/** @returns what a phone's frame hands out, once its bank is there */
export const framed = (): Framed => ({
  ...here,
  look: (appearance) => settingsStore.getState().change(appearance),
  appearance: () => {
    const { theme, care } = settingsStore.getState();
    return { theme, care };
  },
  onLook: (listener) => settingsStore.subscribe(listener),
  captions: (shown) => document.documentElement.classList.toggle('captions-aside', !shown),
  window,
});

const RemoteContext = createContext<Remote>(here);

export const RemoteProvider = RemoteContext.Provider;

/** What steers a demo in a frame, once it is there. */
export function Steering({ remote, children }: { remote: Remote | undefined; children: ReactNode }) {
  return remote && <RemoteProvider value={remote}>{children}</RemoteProvider>;
}

/** Draws anew whenever something tells that it changed. */
function useChanges(subscribe: (listener: () => void) => () => void): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => subscribe(redraw), [subscribe]);
}

/** How a phone looks, set here or on the phone itself. */
export function useLook({ appearance, onLook }: Framed): Appearance {
  useChanges(onLook);
  return appearance();
}

/** The demo that is steered. Whoever uses it is drawn anew when something happens there. */
export function useRemote(): Remote {
  const remote = useContext(RemoteContext);
  useChanges(remote.controls.subscribe);
  return remote;
}

/** The scenario that is played there; null where none is. */
export function usePlaying(): ReturnType<Controls['stage']['state']> {
  const { stage } = useContext(RemoteContext).controls;
  useChanges(stage.subscribe);
  return stage.state();
}
