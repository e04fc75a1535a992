import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { LimitView } from '@/services/contract/limit';
import type { Failure } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import type { Lens, ProductId } from '@/services/contract/terms';
import type { ProductCard } from '@/services/contract/wallet';
import { createAsking } from '../kit/asking';
import { ofPerson } from '../kit/of-person';
import { awaited, missed } from '../kit/stale';

export type LimitState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  /** No product is open: what stands against one, and what else there is. */
  | { readonly phase: 'none'; readonly view: LimitView; readonly products: readonly ProductCard[] }
  | {
      readonly phase: 'ready';
      /** As the bank decides: by the lens in force. */
      readonly view: LimitView;
      /** The same through the chosen lens; the last one while another is on its way. */
      readonly seen: LimitView;
      /** The lens looked through. */
      readonly lens: Lens;
      /** Why a newer view did not come. */
      readonly stale: Failure | null;
    };

interface LimitStore {
  readonly state: LimitState;
  load(): Promise<void>;
  /** The way out of a storage that cannot be read: everything begins again. */
  startOver(): Promise<void>;
  choose(productId: ProductId): Promise<void>;
  look(lens: Lens): Promise<void>;
}

interface Wanted {
  readonly productId: ProductId;
  /** Null for the one in force. */
  readonly lens: Lens | null;
}

const FIRST: Wanted = { productId: 'weilidai', lens: null };

export const createLimitStore = (bank: WalletService) =>
  createStore<LimitStore>((set, get) => {
    const asking = createAsking();
    // What the person wants to see, which may still be on its way.
    let wanted = FIRST;

    const failed = (failure: Failure): void => {
      const { state } = get();
      if (state.phase !== 'ready') {
        set({ state: missed(state, failure) });
        return;
      }
      const { lens } = state.seen;
      wanted = { productId: state.view.productId, lens: lens === state.view.lens ? null : lens };
      set({ state: missed({ ...state, lens }, failure) });
    };

    const show = async (part: Partial<Wanted>): Promise<void> => {
      wanted = { ...wanted, ...part };
      const { productId, lens } = wanted;
      const state = awaited(get().state);
      set({ state: state.phase === 'ready' ? { ...state, lens: lens ?? state.view.lens } : state });
      const replies = await asking.latest(
        Promise.all([bank.limit(productId, null), lens === null ? null : bank.limit(productId, lens)]),
      );
      if (!replies) return;
      const [decided, seen] = replies;
      if (!decided.ok) return failed(decided.failure);
      if (seen && !seen.ok) return failed(seen.failure);
      const view = decided.value;
      const first = view.products[0];
      if (!first) return showNone(view);
      // The product was closed meanwhile, or this is another person.
      if (!view.products.some(({ id }) => id === productId)) return show({ productId: first.id });
      set({
        state: { phase: 'ready', view, seen: seen?.value ?? view, lens: lens ?? view.lens, stale: null },
      });
    };

    const showNone = async (view: LimitView): Promise<void> => {
      const wallet = await asking.latest(bank.wallet());
      if (!wallet) return;
      if (wallet.ok) set({ state: { phase: 'none', view, products: wallet.value.products } });
      else failed(wallet.failure);
    };

    return {
      state: { phase: 'loading' },

      // Where nothing was shown yet, nothing was chosen either: not by this person.
      load: () => show(get().state.phase === 'loading' ? FIRST : {}),

      startOver: async () => {
        const reply = await bank.startOver();
        if (reply.ok) await get().load();
        else failed(reply.failure);
      },

      choose: (productId) => show({ productId }),
      look: (lens) => show({ lens }),
    };
  });

export const limitStore = ofPerson(createLimitStore(service));

export const useLimit = <Part>(select: (store: LimitStore) => Part): Part => useStore(limitStore, select);
