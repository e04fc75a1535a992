import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { Failure, Lens, RulebookView, WalletService, WalletView } from '@/services/contract';
import type { Fen } from '@/units/fen';

/** What the wallet comes to under a lens. */
export interface Outlook {
  readonly lens: Lens;
  readonly totalLimitFen: Fen;
  readonly rateRange: WalletView['rateRange'];
  readonly products: readonly string[];
}

export type RulebookState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | {
      readonly phase: 'ready';
      readonly book: RulebookView;
      readonly outlook: Outlook;
      /** The same before the lens was changed; null where it was not. */
      readonly before: Outlook | null;
      /** The lens that is on its way. */
      readonly choosing: Lens | null;
      /** Why the lens is still the one it was. */
      readonly refused: Failure | null;
    };

interface RulebookStore {
  readonly state: RulebookState;
  load(): Promise<void>;
  choose(lens: Lens): Promise<void>;
}

type Looked =
  | { readonly ok: true; readonly outlook: Outlook }
  | { readonly ok: false; readonly failure: Failure };

export const createRulebookStore = (bank: WalletService) =>
  createStore<RulebookStore>((set, get) => {
    let asked = 0;

    const look = async (): Promise<Looked> => {
      const [me, wallet] = await Promise.all([bank.me(), bank.wallet()]);
      if (!me.ok) return me;
      if (!wallet.ok) return wallet;
      const { totalLimitFen, rateRange, products } = wallet.value;
      const { lens } = me.value.settings;
      return {
        ok: true,
        outlook: { lens, totalLimitFen, rateRange, products: products.map(({ name }) => name) },
      };
    };

    return {
      state: { phase: 'loading' },

      load: async () => {
        const question = ++asked;
        const { state } = get();
        if (state.phase === 'failed') set({ state: { phase: 'loading' } });
        const [book, looked] = await Promise.all([bank.rulebook(), look()]);
        if (question !== asked) return;
        if (!book.ok) set({ state: { phase: 'failed', failure: book.failure } });
        else if (!looked.ok) set({ state: { phase: 'failed', failure: looked.failure } });
        else
          set({
            state: {
              phase: 'ready',
              book: book.value,
              outlook: looked.outlook,
              before: null,
              choosing: null,
              refused: null,
            },
          });
      },

      choose: async (lens) => {
        const { state } = get();
        if (state.phase !== 'ready' || state.choosing !== null || state.outlook.lens === lens) return;
        const question = ++asked;
        const { outlook } = state;
        set({ state: { ...state, choosing: lens, refused: null } });
        const reply = await bank.changeSettings({ lens });
        // Also where the answer was lost: the bank says which lens is on.
        const looked = await look();
        if (question !== asked) return;
        const rest = { ...state, choosing: null };
        if (looked.ok && looked.outlook.lens === lens)
          set({ state: { ...rest, outlook: looked.outlook, before: outlook, refused: null } });
        else
          set({
            state: { ...rest, refused: reply.ok ? (looked.ok ? null : looked.failure) : reply.failure },
          });
      },
    };
  });

export const rulebookStore = createRulebookStore(service);

export const useRulebook = <Part>(select: (store: RulebookStore) => Part): Part =>
  useStore(rulebookStore, select);
