import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { LoanHome } from '@/services/contract/loan-home';
import type { Failure } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import { createAsking } from '../kit/asking';
import { ofPerson } from '../kit/of-person';
import { missed } from '../kit/stale';

export type LoanState =
  | { readonly phase: 'loading'; readonly loanId: string }
  | { readonly phase: 'failed'; readonly loanId: string; readonly failure: Failure }
  /** `stale` says why a newer view did not come. */
  | {
      readonly phase: 'ready';
      readonly loanId: string;
      readonly home: LoanHome;
      readonly stale: Failure | null;
    };

interface LoanStore {
  /** Null before any loan was opened. */
  readonly state: LoanState | null;
  /** Shows a loan: what is known of it at once, and what the bank says now. */
  open(loanId: string): Promise<void>;
  /** Asks about the open loan again, if one is open. */
  refresh(): Promise<void>;
  /** The way out of a storage that cannot be read: everything begins again. */
  startOver(): Promise<void>;
}

export const createLoanStore = (bank: WalletService) =>
  createStore<LoanStore>((set, get) => {
    const asking = createAsking();

    const open = async (loanId: string): Promise<void> => {
      const before = get().state;
      const state: LoanState =
        before?.phase === 'ready' && before.loanId === loanId ? before : { phase: 'loading', loanId };
      set({ state });
      const reply = await asking.latest(bank.loanHome(loanId));
      if (!reply) return;
      if (reply.ok) set({ state: { phase: 'ready', loanId, home: reply.value, stale: null } });
      else set({ state: { ...missed(state, reply.failure), loanId } });
    };

    const refresh = async (): Promise<void> => {
      const { state } = get();
      if (state) await open(state.loanId);
    };

    return {
      state: null,
      open,
      refresh,
      startOver: async () => {
        const { state } = get();
        if (!state) return;
        const reply = await bank.startOver();
        if (reply.ok) await refresh();
        else set({ state: { phase: 'failed', loanId: state.loanId, failure: reply.failure } });
      },
    };
  });

export const loanStore = ofPerson(createLoanStore(service));

export const useLoan = <Part>(select: (store: LoanStore) => Part): Part => useStore(loanStore, select);
