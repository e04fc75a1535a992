import type { Failure, Reply } from '@/services/contract/reply';
import { createAsking } from './asking';

/** What a screen shows of the bank is on its way, was not had, or is there. A screen's own union says what is there. */
interface Loading {
  readonly phase: 'loading';
}

interface Failed {
  readonly phase: 'failed';
  readonly failure: Failure;
}

interface Ready {
  readonly phase: 'ready';
  /** Why a newer view did not come; null where this is the newest. */
  readonly stale: Failure | null;
}

interface Phased {
  readonly phase: string;
}

/** It is asked for again: what is there stays, and what was not had is on its way. */
export const awaited = <State extends Phased>(state: State): State | Loading =>
  state.phase === 'failed' ? { phase: 'loading' } : state;

/** It did not come: what is there stays and is stale. */
export const missed = <State extends Phased>(state: State, failure: Failure): State | Failed =>
  isReady(state) ? { ...state, stale: failure } : { phase: 'failed', failure };

const isReady = <State extends Phased>(state: State): state is State & Ready => state.phase === 'ready';

/** Where a store keeps the state of its screen. */
interface Cell<State> {
  get(): State;
  set(state: State): void;
}

/** The one view of a screen, asked for again and again: the latest that came stays. */
export function createViewing<View, Shown extends Ready>(
  { get, set }: Cell<Loading | Failed | Shown>,
  ready: (view: View) => Shown,
) {
  const asking = createAsking();
  const arrived = (view: View): void => {
    asking.drop();
    set(ready(view));
  };
  return {
    /** A view that came with another answer: what is on its way is older. */
    arrived,
    /** @returns the view; null where it did not come, or came late */
    show: async (ask: () => Promise<Reply<View>>): Promise<View | null> => {
      const before = get();
      if (before.phase === 'failed') set(awaited(before));
      const reply = await asking.latest(ask());
      if (!reply) return null;
      if (reply.ok) arrived(reply.value);
      else set(missed(get(), reply.failure));
      return reply.ok ? reply.value : null;
    },
  };
}
