import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { SourceView } from '@/services/contract/rulebook';
import type { WalletService } from '@/services/contract/service';
import type { Sources } from '@/services/contract/terms';
import type { Spot } from '@/units/spot';
import { createAsking } from '../kit/asking';
import { ofPerson } from '../kit/of-person';

interface Asked {
  readonly title: string;
  readonly answer: string | null;
  readonly ids: Sources;
  /** Where the figure stands; null where that is not known. */
  readonly spot: Spot | null;
}

/** The figure a person asked about, and what is known of where it comes from. */
export type SourcesState =
  | { readonly phase: 'closed' }
  | ({ readonly phase: 'asking' | 'failed' } & Asked)
  | ({ readonly phase: 'open'; readonly items: readonly SourceView[] } & Asked);

interface SourcesStore {
  readonly state: SourcesState;
  /** @param answer one line of our own that answers first */
  ask(title: string, ids: Sources, spot?: Spot | null, answer?: string): Promise<void>;
  retry(): Promise<void>;
  close(): void;
}

export const createSourcesStore = (bank: WalletService) =>
  createStore<SourcesStore>((set) => {
    const asking = createAsking();
    let last: Parameters<SourcesStore['ask']> | null = null;
    const ask: SourcesStore['ask'] = async (title, ids, spot = null, answer) => {
      const named: Asked = { title, answer: answer ?? null, ids, spot };
      last = [title, ids, spot, answer];
      set({ state: { phase: 'asking', ...named } });
      const reply = await asking.latest(bank.sources(ids));
      if (!reply) return;
      set({
        state: reply.ok ? { phase: 'open', ...named, items: reply.value } : { phase: 'failed', ...named },
      });
    };
    return {
      state: { phase: 'closed' },
      ask,
      retry: async () => {
        if (last) await ask(...last);
      },
      close: () => {
        asking.drop();
        set({ state: { phase: 'closed' } });
      },
    };
  });

export const sourcesStore = ofPerson(createSourcesStore(service));

export const useSources = <Part>(select: (store: SourcesStore) => Part): Part =>
  useStore(sourcesStore, select);
