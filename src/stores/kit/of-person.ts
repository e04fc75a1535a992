import type { StoreApi } from 'zustand';

interface Known {
  /** What it waits for comes by itself: a timer, a passed check. */
  readonly stopWaiting: () => void;
  readonly forget: () => void;
}

const stores: Known[] = [];

/** A store of what pages know of a person. It says so itself: who forgets a person needs no page of theirs. */
export function ofPerson<State extends object>(store: StoreApi<State>): StoreApi<State> {
  stores.push({
    stopWaiting: () => {
      const state: { readonly forget?: () => void } = store.getState();
      state.forget?.();
    },
    forget: () => store.setState(store.getInitialState(), true),
  });
  return store;
}

/** Every store of a person is as it was at the start. */
export function forgetPerson(): void {
  for (const { stopWaiting } of stores) stopWaiting();
  for (const { forget } of stores) forget();
}
