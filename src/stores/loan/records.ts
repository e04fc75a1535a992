import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { RecordFilter, RecordsView, RecordView } from '@/services/contract/records';
import type { Failure } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import { createAsking } from '../kit/asking';
import { ofPerson } from '../kit/of-person';
import { missed } from '../kit/stale';

/** What is known of all records that pass a filter: where each month lies, and the stretches that were looked at. */
export interface RecordShelf {
  readonly filter: RecordFilter;
  readonly view: Omit<RecordsView, 'from' | 'items'>;
  /** By place, the newest first; undefined where nobody has looked yet. */
  readonly items: readonly (RecordView | undefined)[];
}

export type RecordsState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  /** `stale`: why newer ones, or the ones in view, did not come. */
  | { readonly phase: 'ready'; readonly shelf: RecordShelf; readonly stale: Failure | null };

interface RecordsStore {
  readonly filter: RecordFilter;
  readonly state: RecordsState;
  /** Begins with a filter. */
  open(filter: RecordFilter): Promise<void>;
  narrow(part: Partial<RecordFilter>): Promise<void>;
  /** Asks for everything again, from the newest on. */
  refresh(): Promise<void>;
  /** These places are in view: what is not known of them is asked for. */
  look(from: number, to: number): Promise<void>;
  /** The way out of a storage that cannot be read: everything begins again. */
  startOver(): Promise<void>;
}

export const EVERYTHING: RecordFilter = { kind: null, productId: null, month: null, loanId: null };

const LOADING: RecordsState = { phase: 'loading' };

export const createRecordsStore = (bank: WalletService) =>
  createStore<RecordsStore>((set, get) => {
    // A filter is one question, and its stretches belong to it.
    const asking = createAsking();
    let stretches = new Set<number>();

    const begin = async (filter: RecordFilter): Promise<void> => {
      stretches = new Set();
      const { state, filter: before } = get();
      const known = state.phase === 'ready' && filter.loanId === before.loanId ? state : null;
      set({ filter, ...(known ? {} : { state: LOADING }) });
      const reply = await asking.latest(bank.records(filter, 0));
      if (!reply) return;
      if (!reply.ok) {
        // Without an answer to a new filter the old list would lie.
        set({ state: missed(known && filter === before ? known : LOADING, reply.failure) });
        return;
      }
      const { from: _, items, ...view } = reply.value;
      set({ state: { phase: 'ready', shelf: { filter, view, items: placed([], 0, items) }, stale: null } });
    };

    return {
      filter: EVERYTHING,
      state: { phase: 'loading' },
      open: begin,
      narrow: (part) => begin({ ...get().filter, ...part }),
      refresh: () => begin(get().filter),

      look: async (from, to) => {
        const { state, filter } = get();
        if (state.phase !== 'ready' || state.shelf.filter !== filter) return;
        const first = firstUnknown(state.shelf, from, to);
        if (first === null || stretches.has(first)) return;
        const isLatest = asking.mark();
        const mine = stretches;
        mine.add(first);
        const reply = await bank.records(filter, first);
        mine.delete(first);
        const now = get().state;
        if (!isLatest() || now.phase !== 'ready') return;
        if (!reply.ok) {
          set({ state: missed(now, reply.failure) });
          return;
        }
        // Something new came in above: every place has moved.
        if (reply.value.total !== now.shelf.view.total) {
          await get().refresh();
          return;
        }
        const items = placed(now.shelf.items, first, reply.value.items);
        set({ state: { phase: 'ready', shelf: { ...now.shelf, items }, stale: null } });
        await get().look(from, to);
      },

      startOver: async () => {
        const reply = await bank.startOver();
        if (reply.ok) await get().refresh();
        else set({ state: { phase: 'failed', failure: reply.failure } });
      },
    };
  });

function firstUnknown({ view, items }: RecordShelf, from: number, to: number): number | null {
  for (let place = Math.max(0, from); place < Math.min(to, view.total); place++)
    if (items[place] === undefined) return place;
  return null;
}

function placed(
  known: RecordShelf['items'],
  from: number,
  items: readonly RecordView[],
): RecordShelf['items'] {
  const all = known.slice();
  for (const [index, item] of items.entries()) all[from + index] = item;
  return all;
}

export const recordsStore = ofPerson(createRecordsStore(service));

export const useRecords = <Part>(select: (store: RecordsStore) => Part): Part =>
  useStore(recordsStore, select);
