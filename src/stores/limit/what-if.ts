import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { Failure } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import type { MaterialId, ProductId } from '@/services/contract/terms';
import type { HabitId, Supposition, WhatIfView } from '@/services/contract/what-if';
import { createAsking } from '../kit/asking';
import { ofPerson } from '../kit/of-person';

export type WhatIfState =
  | { readonly phase: 'closed' }
  | { readonly phase: 'opening'; readonly productId: ProductId }
  | { readonly phase: 'failed'; readonly productId: ProductId; readonly failure: Failure }
  | {
      readonly phase: 'open';
      readonly productId: ProductId;
      /** As the person has moved things. */
      readonly supposition: Supposition;
      readonly view: WhatIfView;
      /** What `view` answers: `supposition`, or an older one. */
      readonly answered: Supposition;
      readonly late: boolean;
      /** Why the answer to the latest did not come. */
      readonly failure: Failure | null;
    };

interface WhatIfStore {
  readonly state: WhatIfState;
  open(productId: ProductId): Promise<void>;
  move(habit: HabitId, value: number): Promise<void>;
  toggle(material: MaterialId): Promise<void>;
  /** Asks the latest once more. */
  retry(): Promise<void>;
  /** Everything as it is today. */
  restore(): Promise<void>;
  close(): void;
}

const AS_IT_IS: Supposition = { habits: {}, materials: [] };

/** Whether anything is supposed to be otherwise. */
export const isMoved = ({ habits, materials }: Supposition): boolean =>
  materials.length > 0 || Object.keys(habits).length > 0;

export const createWhatIfStore = (bank: WalletService) =>
  createStore<WhatIfStore>((set, get) => {
    const asking = createAsking();

    const ask = async (productId: ProductId, supposition: Supposition): Promise<void> => {
      const { state } = get();
      if (state.phase === 'open') set({ state: { ...state, supposition, late: true, failure: null } });
      else set({ state: { phase: 'opening', productId } });
      const reply = await asking.latest(bank.whatIf(productId, supposition));
      if (!reply) return;
      const now = get().state;
      if (reply.ok)
        set({
          state: {
            phase: 'open',
            productId,
            supposition,
            view: reply.value,
            answered: supposition,
            late: false,
            failure: null,
          },
        });
      else if (now.phase === 'open') set({ state: { ...now, late: false, failure: reply.failure } });
      else set({ state: { phase: 'failed', productId, failure: reply.failure } });
    };

    const change = async (to: (supposition: Supposition) => Supposition): Promise<void> => {
      const { state } = get();
      if (state.phase === 'open') await ask(state.productId, to(state.supposition));
    };

    return {
      state: { phase: 'closed' },

      open: async (productId) => {
        set({ state: { phase: 'closed' } });
        await ask(productId, AS_IT_IS);
      },

      move: (habit, value) =>
        change(({ habits, materials }) => ({ habits: { ...habits, [habit]: value }, materials })),

      toggle: (material) =>
        change(({ habits, materials }) => ({
          habits,
          materials: materials.includes(material)
            ? materials.filter((id) => id !== material)
            : [...materials, material],
        })),

      retry: async () => {
        const { state } = get();
        if (state.phase === 'failed') await ask(state.productId, AS_IT_IS);
        else await change((supposition) => supposition);
      },

      restore: () => change(() => AS_IT_IS),

      close: () => {
        asking.drop();
        set({ state: { phase: 'closed' } });
      },
    };
  });

export const whatIfStore = ofPerson(createWhatIfStore(service));

export const useWhatIf = <Part>(select: (store: WhatIfStore) => Part): Part => useStore(whatIfStore, select);
