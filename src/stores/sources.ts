import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { Sources, SourceView, WalletService } from '@/services/contract';

/** The figure a person asked about, and what is known of where it comes from. */
export type SourcesState =
  | { readonly phase: 'closed' }
  | { readonly phase: 'asking' | 'failed'; readonly title: string; readonly answer: string | null }
  | {
      readonly phase: 'open';
      readonly title: string;
      readonly answer: string | null;
      readonly items: readonly SourceView[];
    };

interface SourcesStore {
  readonly state: SourcesState;
  /** @param answer one line of our own that answers first */
  ask(title: string, ids: Sources, answer?: string): Promise<void>;
  retry(): Promise<void>;
  close(): void;
}

export const createSourcesStore = (bank: WalletService) =>
  createStore<SourcesStore>((set) => {
    let asked = 0;
    let last: Parameters<SourcesStore['ask']> | null = null;
    const ask: SourcesStore['ask'] = async (title, ids, answer) => {
      const question = ++asked;
      const named = { title, answer: answer ?? null };
      last = [title, ids, answer];
      set({ state: { phase: 'asking', ...named } });
      const reply = await bank.sources(ids);
      if (question !== asked) return;
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
        asked++;
        set({ state: { phase: 'closed' } });
      },
    };
  });

export const sourcesStore = createSourcesStore(service);

export const useSources = <Part>(select: (store: SourcesStore) => Part): Part =>
  useStore(sourcesStore, select);
