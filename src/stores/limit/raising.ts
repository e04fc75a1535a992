import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { HoldingView } from '@/services/contract/limit';
import type { Failure, Reply } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import type { MaterialId, TemporaryRaiseId } from '@/services/contract/terms';
import type { MessageKind } from '@/services/contract/wallet';
import { ofPerson } from '../kit/of-person';
import { limitStore } from './limit';

/** What is asked of the bank to raise a limit, by the place on the page that waits for it. */
export type RaiseMatter =
  | `material/${MaterialId}`
  | 'raise'
  | `temporary/${TemporaryRaiseId}`
  | `holding/${HoldingView['kind']}`;

/** One thing at a time. Its outcome stays where it was asked for until something else is. */
export type RaiseWork =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending'; readonly matter: RaiseMatter }
  | { readonly phase: 'refused'; readonly matter: RaiseMatter; readonly failure: Failure }
  /** Answered; `outcome` is what the bank decided at once, null where it decides later or has nothing to decide. */
  | { readonly phase: 'done'; readonly matter: RaiseMatter; readonly outcome: MessageKind | null };

interface RaisingStore {
  readonly work: RaiseWork;
  /** Forgets what became of the last thing. */
  rest(): void;
  handIn(id: MaterialId): Promise<boolean>;
  applyForRaise(): Promise<boolean>;
  applyForTemporaryRaise(id: TemporaryRaiseId): Promise<boolean>;
  logHolding(
    kind: HoldingView['kind'],
    amountFen: Parameters<WalletService['logHolding']>[1],
  ): Promise<boolean>;
  redeemHolding(kind: HoldingView['kind']): Promise<boolean>;
}

const RAISES: readonly MessageKind[] = ['raise-granted', 'raise-declined'];
const TEMPORARY_RAISES: readonly MessageKind[] = ['temporary-raise-granted', 'temporary-raise-declined'];

/** @param reload shows the limit as it now stands */
export const createRaisingStore = (bank: WalletService, reload: () => Promise<void>) =>
  createStore<RaisingStore>((set, get) => {
    /** @param outcomes what the bank may answer to it at once */
    const act = async (
      matter: RaiseMatter,
      ask: () => Promise<Reply<null>>,
      outcomes: readonly MessageKind[] = [],
    ): Promise<boolean> => {
      if (get().work.phase === 'sending') return false;
      set({ work: { phase: 'sending', matter } });
      const reply = await ask();
      const outcome = reply.ok ? await latest(outcomes) : null;
      // Refused as well: where the answer was lost, the page tells whether it was done.
      await reload();
      set({
        work: reply.ok
          ? { phase: 'done', matter, outcome }
          : { phase: 'refused', matter, failure: reply.failure },
      });
      return reply.ok;
    };

    /** The bank answers these by a message, newest first: the first is the one to what was just asked. */
    const latest = async (kinds: readonly MessageKind[]): Promise<MessageKind | null> => {
      if (kinds.length === 0) return null;
      const wallet = await bank.wallet();
      return (wallet.ok && wallet.value.messages.find(({ kind }) => kinds.includes(kind))?.kind) || null;
    };

    return {
      work: { phase: 'idle' },

      rest: () => {
        if (get().work.phase !== 'sending') set({ work: { phase: 'idle' } });
      },

      handIn: (id) => act(`material/${id}`, () => bank.handInMaterial(id)),
      applyForRaise: () => act('raise', () => bank.applyForRaise(), RAISES),
      applyForTemporaryRaise: (id) =>
        act(`temporary/${id}`, () => bank.applyForTemporaryRaise(id), TEMPORARY_RAISES),
      logHolding: (kind, amountFen) => act(`holding/${kind}`, () => bank.logHolding(kind, amountFen)),
      redeemHolding: (kind) => act(`holding/${kind}`, () => bank.redeemHolding(kind)),
    };
  });

export const raisingStore = ofPerson(createRaisingStore(service, () => limitStore.getState().load()));

export const useRaising = <Part>(select: (store: RaisingStore) => Part): Part =>
  useStore(raisingStore, select);
