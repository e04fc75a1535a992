import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { CalendarDay, RepayView } from '@/services/contract/repay';
import type { Failure, Reply } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import { addMonths, type Day, day, daysBetween } from '@/units/day';

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
    let asked = 0;
    let turned = 0;

    const show = async (ask: () => Promise<Reply<RepayView>>): Promise<void> => {
      const question = ++asked;
      const { state } = get();
      if (state.phase === 'failed') set({ state: { phase: 'loading' } });
      const reply = await ask();
      if (question !== asked) return;
      if (reply.ok) {
        const home = reply.value;
        set({ state: { phase: 'ready', home, stale: null } });
        // On another day the calendar opens where that day is.
        if (state.phase !== 'ready' || state.home.today !== home.today) await open(monthOf(home.today));
      } else if (state.phase === 'ready') set({ state: { ...state, stale: reply.failure } });
      else set({ state: { phase: 'failed', failure: reply.failure } });
    };

    const open = async (first: Day): Promise<void> => {
      const turning = ++turned;
      const days = daysBetween(first, addMonths(first, 1));
      set({ month: { first, days, calendar: null } });
      const reply = await bank.calendar(first, days);
      // Without it the calendar still has its weekends.
      if (turning === turned && reply.ok) set({ month: { first, days, calendar: reply.value } });
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

/** The first day of a day's month. */
export const monthOf = (of: Day): Day => day(`${of.slice(0, 7)}-01`);

export const repayStore = createRepayStore(service);

export const useRepay = <Part>(select: (store: RepayStore) => Part): Part => useStore(repayStore, select);
