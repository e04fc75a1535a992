import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { Failure } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import type { ProductId } from '@/services/contract/terms';
import type { ActivationRequest, ActivationView, WalletView } from '@/services/contract/wallet';
import { createAsking } from '../kit/asking';
import { ofPerson } from '../kit/of-person';
import { createViewing } from '../kit/stale';

export type WalletState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  /** `stale` says why a newer view did not come. */
  | { readonly phase: 'ready'; readonly wallet: WalletView; readonly stale: Failure | null };

/** Opening one product: at most one at a time. */
export type Activation =
  | { readonly phase: 'closed' }
  | { readonly phase: 'asking'; readonly productId: ProductId }
  /** What it takes is not known; `failure` says why. */
  | { readonly phase: 'unanswered'; readonly productId: ProductId; readonly failure: Failure }
  /** `failure` says why the last try was refused. */
  | {
      readonly phase: 'choosing';
      readonly productId: ProductId;
      readonly view: ActivationView;
      readonly failure: Failure | null;
    }
  | { readonly phase: 'sending'; readonly productId: ProductId; readonly view: ActivationView };

interface WalletStore {
  readonly state: WalletState;
  readonly activation: Activation;
  load(): Promise<void>;
  /** The way out of a storage that cannot be read: everything begins again. */
  startOver(): Promise<void>;
  /** Asks what stands between the person and a product; looking costs nothing. */
  openActivation(productId: ProductId): Promise<void>;
  closeActivation(): void;
  activate(request: ActivationRequest): Promise<void>;
}

export const createWalletStore = (bank: WalletService) =>
  createStore<WalletStore>((set, get) => {
    const viewing = createViewing<WalletView, Extract<WalletState, { phase: 'ready' }>>(
      { get: () => get().state, set: (state) => set({ state }) },
      (wallet) => ({ phase: 'ready', wallet, stale: null }),
    );
    // Of the sheet: closed, or opened for another product, it is another one.
    const asking = createAsking();

    return {
      state: { phase: 'loading' },
      activation: { phase: 'closed' },

      load: async () => {
        await viewing.show(() => bank.wallet());
      },
      startOver: async () => {
        await viewing.show(() => bank.startOver());
      },

      openActivation: async (productId) => {
        set({ activation: { phase: 'asking', productId } });
        const reply = await asking.latest(bank.activation(productId));
        if (!reply) return;
        set({
          activation: reply.ok
            ? { phase: 'choosing', productId, view: reply.value, failure: null }
            : { phase: 'unanswered', productId, failure: reply.failure },
        });
      },
      closeActivation: () => {
        asking.drop();
        set({ activation: { phase: 'closed' } });
      },

      activate: async (request) => {
        const { activation } = get();
        if (activation.phase !== 'choosing') return;
        const { productId, view } = activation;
        set({ activation: { phase: 'sending', productId, view } });
        const isHere = asking.mark();
        const reply = await bank.activate(request);
        if (reply.ok) viewing.arrived(reply.value);
        if (!isHere()) return;
        set({
          activation: reply.ok
            ? { phase: 'closed' }
            : { phase: 'choosing', productId, view, failure: reply.failure },
        });
      },
    };
  });

export const walletStore = ofPerson(createWalletStore(service));

export const useWallet = <Part>(select: (store: WalletStore) => Part): Part => useStore(walletStore, select);
