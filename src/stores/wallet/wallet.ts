import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { Failure, Reply } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import type { ProductId } from '@/services/contract/terms';
import type { ActivationRequest, ActivationView, WalletView } from '@/services/contract/wallet';

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
    let asked = 0;
    const show = async (ask: () => Promise<Reply<WalletView>>): Promise<void> => {
      const question = ++asked;
      const { state } = get();
      if (state.phase === 'failed') set({ state: { phase: 'loading' } });
      const reply = await ask();
      if (question !== asked) return;
      if (reply.ok) set({ state: { phase: 'ready', wallet: reply.value, stale: null } });
      else if (state.phase === 'ready') set({ state: { ...state, stale: reply.failure } });
      else set({ state: { phase: 'failed', failure: reply.failure } });
    };
    return {
      state: { phase: 'loading' },
      activation: { phase: 'closed' },

      load: () => show(() => bank.wallet()),
      startOver: () => show(() => bank.startOver()),

      openActivation: async (productId) => {
        const asking: Activation = { phase: 'asking', productId };
        set({ activation: asking });
        const reply = await bank.activation(productId);
        // Closed meanwhile, or another one opened.
        if (get().activation !== asking) return;
        set({
          activation: reply.ok
            ? { phase: 'choosing', productId, view: reply.value, failure: null }
            : { phase: 'unanswered', productId, failure: reply.failure },
        });
      },
      closeActivation: () => set({ activation: { phase: 'closed' } }),

      activate: async (request) => {
        const { activation } = get();
        if (activation.phase !== 'choosing') return;
        const { productId, view } = activation;
        const sending: Activation = { phase: 'sending', productId, view };
        set({ activation: sending });
        const reply = await bank.activate(request);
        const stillHere = get().activation === sending;
        if (!reply.ok) {
          if (stillHere) set({ activation: { phase: 'choosing', productId, view, failure: reply.failure } });
          return;
        }
        asked++;
        set({ state: { phase: 'ready', wallet: reply.value, stale: null } });
        if (stillHere) set({ activation: { phase: 'closed' } });
      },
    };
  });

export const walletStore = createWalletStore(service);

export const useWallet = <Part>(select: (store: WalletStore) => Part): Part => useStore(walletStore, select);
