import { createContext, useContext } from 'react';

/** Where the bars of a page lead. A component opens no page itself: the app provides how. */
export interface Ways {
  back(): void;
  toTab(tab: 'entry' | 'repay' | 'limit-tips' | 'me'): void;
  toDirector(): void;
  /** Nothing leads anywhere: a single page among someone's Moments. */
  readonly alone: boolean;
}

const nowhere = (): void => {};

const WaysContext = createContext<Ways>({
  back: nowhere,
  toTab: nowhere,
  toDirector: nowhere,
  alone: false,
});

export const WaysProvider = WaysContext.Provider;

export const useWays = (): Ways => useContext(WaysContext);
