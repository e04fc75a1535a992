import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { Failure } from '@/services/contract/reply';
import type { RulebookView } from '@/services/contract/rulebook';
import type { WalletService } from '@/services/contract/service';
import type { RuleSettings } from '@/services/contract/terms';
import type { ProductCard, WalletView } from '@/services/contract/wallet';
import type { Fen } from '@/units/fen';
import { entriesOf } from '@/units/records';
import { createAsking } from '../kit/asking';
import { ofPerson } from '../kit/of-person';
import { awaited } from '../kit/stale';

/** What the wallet comes to by some settings. */
export interface Outlook {
  readonly settings: RuleSettings;
  readonly totalLimitFen: Fen;
  readonly rateRange: WalletView['rateRange'];
  readonly products: readonly Pick<ProductCard, 'id' | 'name'>[];
}

export type RulebookState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | {
      readonly phase: 'ready';
      readonly book: RulebookView;
      readonly outlook: Outlook;
      /** The same before a setting was changed; null where none was. */
      readonly before: Outlook | null;
      /** The settings that are on their way. */
      readonly choosing: Partial<RuleSettings> | null;
      /** Why they are still what they were. */
      readonly refused: Failure | null;
    };

interface RulebookStore {
  readonly state: RulebookState;
  load(): Promise<void>;
  choose(settings: Partial<RuleSettings>): Promise<void>;
}

type Looked =
  | { readonly ok: true; readonly outlook: Outlook }
  | { readonly ok: false; readonly failure: Failure };

const holds = ({ settings }: Outlook, wanted: Partial<RuleSettings>): boolean =>
  entriesOf(wanted).every(([name, value]) => settings[name] === value);

export const createRulebookStore = (bank: WalletService) =>
  createStore<RulebookStore>((set, get) => {
    const asking = createAsking();

    const look = async (): Promise<Looked> => {
      const [me, wallet] = await Promise.all([bank.me(), bank.wallet()]);
      if (!me.ok) return me;
      if (!wallet.ok) return wallet;
      const { totalLimitFen, rateRange, products } = wallet.value;
      const { settings } = me.value;
      return {
        ok: true,
        outlook: {
          settings,
          totalLimitFen,
          rateRange,
          products: products.map(({ id, name }) => ({ id, name })),
        },
      };
    };

    return {
      state: { phase: 'loading' },

      load: async () => {
        set({ state: awaited(get().state) });
        const replies = await asking.latest(Promise.all([bank.rulebook(), look()]));
        if (!replies) return;
        const [book, looked] = replies;
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

      choose: async (settings) => {
        const { state } = get();
        if (state.phase !== 'ready' || state.choosing !== null || holds(state.outlook, settings)) return;
        const { outlook } = state;
        set({ state: { ...state, choosing: settings, refused: null } });
        const change = async () => {
          const reply = await bank.changeSettings(settings);
          // Also where the answer was lost: the bank says which settings are on.
          return [reply, await look()] as const;
        };
        const replies = await asking.latest(change());
        if (!replies) return;
        const [reply, looked] = replies;
        const rest = { ...state, choosing: null };
        if (looked.ok && holds(looked.outlook, settings))
          set({ state: { ...rest, outlook: looked.outlook, before: outlook, refused: null } });
        else
          set({
            state: { ...rest, refused: reply.ok ? (looked.ok ? null : looked.failure) : reply.failure },
          });
      },
    };
  });

export const rulebookStore = ofPerson(createRulebookStore(service));

export const useRulebook = <Part>(select: (store: RulebookStore) => Part): Part =>
  useStore(rulebookStore, select);
