import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { CalendarDay, RepayView } from '@/services/contract/repay';
import type { Failure, Reply } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import { addMonths, type Day, daysBetween, firstOfMonth } from '@/units/day';
import { createAsking } from '../kit/asking';
import { ofPerson } from '../kit/of-person';
import { createViewing } from '../kit/stale';

export type RepayState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  /** `stale` says why a newer view did not come. */
  | { readonly phase: 'ready'; readonly home: RepayView; readonly stale: Failure | null };

/** The month on the calendar. */
export interface Month {
  readonly first: Day;
  readonly days: number;
  /** Holidays and make-up days; null while they are not known. */
  readonly calendar: readonly CalendarDay[] | null;
}

interface RepayStore {
  readonly state: RepayState;
  /** Null before anything is known. */
  readonly month: Month | null;
  load(): Promise<void>;
  /** The way out of a storage that cannot be read: everything begins again. */
  startOver(): Promise<void>;
  /** To an earlier or a later month. */
  turn(months: number): Promise<void>;
}

export const createRepayStore = (bank: WalletService) =>
  createStore<RepayStore>((set, get) => {
    const viewing = createViewing<RepayView, Extract<RepayState, { phase: 'ready' }>>(
      { get: () => get().state, set: (state) => set({ state }) },
      (home) => ({ phase: 'ready', home, stale: null }),
    );
    const turning = createAsking();

    const show = async (ask: () => Promise<Reply<RepayView>>): Promise<void> => {
      const { state } = get();
      const home = await viewing.show(ask);
      // On another day the calendar opens where that day is.
      if (home && (state.phase !== 'ready' || state.home.today !== home.today))
        await open(firstOfMonth(home.today));
    };

    const open = async (first: Day): Promise<void> => {
      const days = daysBetween(first, addMonths(first, 1));
      set({ month: { first, days, calendar: null } });
      const reply = await turning.latest(bank.calendar(first, days));
      // Without it the calendar still has its weekends.
      if (reply?.ok) set({ month: { first, days, calendar: reply.value } });
    };

    return {
      state: { phase: 'loading' },
      month: null,

      load: () => show(() => bank.repayHome()),
      startOver: () =>
        show(async () => {
          const begun = await bank.startOver();
          return begun.ok ? bank.repayHome() : begun;
        }),

      turn: async (months) => {
        const { month } = get();
        if (month) await open(addMonths(month.first, months));
      },
    };
  });

export const repayStore = ofPerson(createRepayStore(service));

export const useRepay = <Part>(select: (store: RepayStore) => Part): Part => useStore(repayStore, select);
