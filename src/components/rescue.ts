import { createContext, type ReactNode, useContext } from 'react';

/** What a page that failed can lead to. A component knows no bank and opens no page itself: the app provides it. */
export interface Rescue {
  /** Whether the page that is shown is the wallet itself. */
  isHome(): boolean;
  /** Asks for what the page shows once more; what is typed into it stays. */
  refresh(): void;
  /** Opens the page anew; the second time with nothing kept of what pages knew. */
  reopen(): void;
  home(): void;
  /** The person's story begins again, and what was done since is gone. */
  startOver(): void;
  /** Gets ready what a report tells, where it is not there yet. */
  gather(): void;
  /** What lets somebody else come to the same place, as text. Never throws. */
  report(error: unknown): string;
  /** Asks on behalf of the platform before it copies: on every page, and in place of one that failed. */
  readonly desk: ReactNode;
}

const nothing = (): void => {};

const RescueContext = createContext<Rescue>({
  isHome: () => false,
  refresh: nothing,
  reopen: nothing,
  home: nothing,
  startOver: nothing,
  gather: nothing,
  report: String,
  desk: null,
});

export const RescueProvider = RescueContext.Provider;

export const useRescue = (): Rescue => useContext(RescueContext);
