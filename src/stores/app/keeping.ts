import { createStore, useStore } from 'zustand';
import { keeping } from '@/services';
import type { Keeping, KeepingNews } from '@/services/contract/keeping';

interface KeepingStore {
  /** What there is to say; null where nothing is. */
  readonly news: KeepingNews | null;
  /** See `Keeping`. */
  readonly takenOver: number;
  dismiss(): void;
  exported(): string;
}

export const createKeepingStore = (kept: Keeping) =>
  createStore<KeepingStore>((set) => {
    kept.subscribe(() => set({ news: kept.news(), takenOver: kept.takenOver() }));
    return {
      news: kept.news(),
      takenOver: kept.takenOver(),
      dismiss: kept.dismiss,
      exported: kept.exported,
    };
  });

export const keepingStore = createKeepingStore(keeping);

export const useKeeping = <Part>(select: (store: KeepingStore) => Part): Part =>
  useStore(keepingStore, select);
