import type { StoreApi } from 'zustand';

interface Kept {
  rest(): void;
  begin(): void;
}

const KEPT: Kept[] = [];

/**
 * A store of what pages know of a person: it begins anew with the next one. It says so itself, so that a page's store comes
 * with its page and not with the app.
 * @param rest tells what it waits for, a timer or a passed check, that nobody waits any more
 */
export function ofPerson<Store>(store: StoreApi<Store>, rest: (store: Store) => void = () => {}): void {
  KEPT.push({
    rest: () => rest(store.getState()),
    begin: () => store.setState(store.getInitialState(), true),
  });
}

/** What pages know of the person before is forgotten: nothing of theirs is left for the next. */
export function forgetPerson(): void {
  for (const { rest } of KEPT) rest();
  for (const { begin } of KEPT) begin();
}
