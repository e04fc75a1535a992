import { createStore, useStore } from 'zustand';
import { type Claim, type Judged, judgeClaim } from './claim';
import { readClaim } from './claim-reading';

interface CheckStore {
  readonly claim: Claim;
  /** What was pasted; null where nothing was. */
  readonly pasted: { readonly text: string; readonly understood: boolean } | null;
  /** Null before it was asked for; a change of the claim asks again. */
  readonly judged: Judged | null;
  write(part: Partial<Claim>): void;
  /** Fills in what a sentence says; what it leaves out stays as it was. */
  paste(text: string): void;
  check(): void;
  clear(): void;
}

export const NO_CLAIM: Claim = {
  principal: '',
  rate: '',
  ratePer: 'day',
  term: '',
  termIn: 'day',
  interest: '',
};

export const createCheckStore = () =>
  createStore<CheckStore>((set, get) => ({
    claim: NO_CLAIM,
    pasted: null,
    judged: null,

    write: (part) => {
      const claim = { ...get().claim, ...part };
      set({ claim, judged: get().judged === null ? null : judgeClaim(claim) });
    },

    paste: (text) => {
      const found = readClaim(text);
      const understood = Object.keys(found).length > 0;
      const claim = { ...get().claim, ...found };
      set({ pasted: { text, understood }, claim, judged: understood ? judgeClaim(claim) : get().judged });
    },

    check: () => set({ judged: judgeClaim(get().claim) }),

    clear: () => set({ claim: NO_CLAIM, pasted: null, judged: null }),
  }));

export const checkStore = createCheckStore();

export const useCheck = <Part>(select: (store: CheckStore) => Part): Part => useStore(checkStore, select);
