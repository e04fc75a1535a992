import { createStore, useStore } from 'zustand';

/** What pages know of the demo being directed. Only the director writes it: a release has no director. */
interface BackstageStore {
  readonly troubles: number;
  clearTroubles(): void;
  readonly script: {
    readonly index: number;
    readonly count: number;
    readonly caption: string;
    readonly stopped: string | null;
    forward(): void;
    back(): void;
    stop(): void;
  } | null;
}

export const backstageStore = createStore<BackstageStore>(() => ({
  troubles: 0,
  clearTroubles: () => {},
  script: null,
}));

export const useBackstage = (): BackstageStore => useStore(backstageStore);
