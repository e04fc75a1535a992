import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { LoanView } from '@/services/contract/loan';
import type { Failure } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import { createAsking } from '../kit/asking';
import { loanOf } from '../kit/became';
import { type Confirming, createCourier, type Delivery } from '../kit/courier';
import { type Later, later } from '../kit/later';
import { ofPerson } from '../kit/of-person';
import { submissions as deviceSubmissions, type Submissions } from '../kit/submissions';
import { loanStore } from '../loan/loan';
import { repayStore } from './repay';

/** `cancel`: a loan within 24 hours of its money. `withdraw`: an application whose money has not come. */
export type UndoKind = 'cancel' | 'withdraw';

interface Undoing {
  readonly kind: UndoKind;
  readonly loan: LoanView;
}

/** The dialog that takes a loan back. */
export type Undo =
  | { readonly phase: 'closed' }
  /** `failure`: why it did not work. */
  | (Undoing & { readonly phase: 'asking'; readonly failure: Failure | null })
  | (Undoing & { readonly phase: 'sending' })
  | (Undoing & Confirming & { readonly phase: 'confirming' })
  | (Undoing & { readonly phase: 'done' });

interface UndoStore {
  readonly undo: Undo;
  open(kind: UndoKind, loan: LoanView): void;
  confirm(): Promise<void>;
  askNow(): Promise<void>;
  close(): void;
  /** Somebody else takes over: nothing is awaited any more. */
  forget(): void;
}

/** @param changed called once the bank has taken something back, or the loan turned out to be another than was shown */
export const createUndoStore = (
  bank: WalletService,
  submissions: Submissions,
  changed: () => void,
  wait: Later = later,
) =>
  createStore<UndoStore>((set, get) => {
    const courier = createCourier(loanOf(bank), submissions, wait);
    const asking = createAsking();

    const heard =
      ({ kind, loan }: Undoing) =>
      (delivery: Delivery<LoanView>): void => {
        asking.drop();
        switch (delivery.state) {
          case 'sending':
            set({ undo: { phase: 'sending', kind, loan } });
            return;
          case 'confirming':
            set({ undo: { phase: 'confirming', kind, loan, ...delivery } });
            return;
          case 'done':
            set({ undo: { phase: 'done', kind, loan: delivery.value } });
            changed();
            return;
          case 'not-done':
            set({ undo: { phase: 'asking', kind, loan, failure: delivery.failure } });
            if (delivery.failure.code === 'trial-changed') void lookAgain({ kind, loan }, delivery.failure);
        }
      };

    /** A day has passed: the interest shown is another. */
    const lookAgain = async ({ kind, loan }: Undoing, failure: Failure): Promise<void> => {
      const reply = await asking.latest(bank.loan(loan.id));
      if (reply?.ok && get().undo.phase === 'asking')
        set({ undo: { phase: 'asking', kind, loan: reply.value, failure } });
    };

    return {
      undo: { phase: 'closed' },

      open: (kind, loan) => {
        asking.drop();
        const found = courier.find(matterOf({ kind, loan }), (delivery) => {
          if (delivery.state === 'not-done') set({ undo: { phase: 'asking', kind, loan, failure: null } });
          else heard({ kind, loan })(delivery);
        });
        if (!found) set({ undo: { phase: 'asking', kind, loan, failure: null } });
      },

      confirm: async () => {
        const { undo } = get();
        if (undo.phase !== 'asking') return;
        const { kind, loan } = undo;
        await courier.send(
          {
            matter: matterOf(undo),
            send: (submissionId) =>
              kind === 'withdraw'
                ? bank.withdrawApplication(submissionId, loan.id)
                : bank.cancelLoan({
                    submissionId,
                    loanId: loan.id,
                    totalFen: loan.coolingOff?.totalFen ?? loan.principalFen,
                  }),
          },
          heard({ kind, loan }),
        );
      },

      askNow: courier.askNow,

      close: () => {
        const { phase } = get().undo;
        if (phase === 'sending') return;
        asking.drop();
        courier.leave();
        set({ undo: { phase: 'closed' } });
        if (phase === 'confirming') changed();
      },

      forget: () => {
        asking.drop();
        courier.leave();
      },
    };
  });

const matterOf = ({ kind, loan }: Undoing): string => `${kind}/${loan.id}`;

export const undoStore = ofPerson(
  createUndoStore(service, deviceSubmissions, () => {
    void repayStore.getState().load();
    void loanStore.getState().refresh();
  }),
);

export const useUndo = <Part>(select: (store: UndoStore) => Part): Part => useStore(undoStore, select);
