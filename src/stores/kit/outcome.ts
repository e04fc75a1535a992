import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { LoanView } from '@/services/contract/loan';
import type { Failure } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import { submissions as deviceSubmissions, type Submissions } from '@/services/submission';
import { addDays, type Day, dayAt, HOUR, weekday } from '@/units/day';
import { type Later, later } from './later';

/** What becomes of a loan that was asked for: reviewed, paid out, taken back. */
export interface Outcome {
  readonly loan: LoanView;
  /** Days of rest just before the day of payout: why it is that day. */
  readonly restDays: readonly Day[];
  /** The notice that may still move them is not out. */
  readonly provisional: boolean;
  /** What stands against it, gravest first, where it was declined. */
  readonly reasons: readonly Failure[];
  readonly withdrawing: boolean;
  /** Why taking it back did not work. */
  readonly failure: Failure | null;
}

interface OutcomeStore {
  readonly outcome: Outcome | null;
  /** Follows a loan: asks by itself until there is nothing more to wait for. */
  follow(loan: LoanView): Promise<void>;
  /** Takes the application back. */
  withdraw(): Promise<void>;
  /** The page is seen: what is awaited is asked for at once. */
  watch(): Promise<void>;
  /** The page is not seen: nothing is asked by itself. */
  rest(): void;
}

const NEW = { restDays: [], provisional: false, reasons: [], withdrawing: false, failure: null } as const;

/** Of a loan that was just asked for. */
export const freshOutcome = (loan: LoanView): Outcome => ({ loan, ...NEW });

/** Money is minutes away, a review takes days. */
const ASK_EVERY_MS = { 'awaiting-payout': 5_000, 'under-review': 30_000 };

export const createOutcomeStore = (bank: WalletService, submissions: Submissions, wait: Later = later) =>
  createStore<OutcomeStore>((set, get) => {
    let asked = 0;
    let watching = true;
    let stopWaiting = () => {};

    const lookLater = ({ status }: LoanView): void => {
      stopWaiting();
      if (watching && (status === 'awaiting-payout' || status === 'under-review'))
        stopWaiting = wait(() => void look(), ASK_EVERY_MS[status]);
    };

    const show = async (loan: LoanView, part: Partial<Outcome> = {}): Promise<void> => {
      const question = ++asked;
      const { outcome } = get();
      if (loan.status === 'withdrawn') submissions.answered(matterOf(loan));
      const { restDays, provisional, reasons } = outcome?.loan.id === loan.id ? outcome : NEW;
      set({ outcome: { ...NEW, loan, restDays, provisional, reasons, ...part } });
      lookLater(loan);
      const why = {
        ...(restDays.length > 0 ? { restDays, provisional } : await restBefore(loan)),
        reasons: loan.status === 'declined' ? await against(loan) : [],
      };
      const now = get().outcome;
      if (question === asked && now) set({ outcome: { ...now, ...why } });
    };

    const against = async ({ productId }: LoanView): Promise<readonly Failure[]> => {
      const reply = await bank.quoteOptions(productId);
      return reply.ok ? reply.value.refusals : [];
    };

    /** The days of rest that end on the eve of a payout by working days. */
    const restBefore = async ({
      status,
      expectedPayoutAt,
      submittedAt,
    }: LoanView): Promise<Pick<Outcome, 'restDays' | 'provisional'>> => {
      const none = { restDays: [], provisional: false };
      if (status !== 'awaiting-payout' || expectedPayoutAt === null) return none;
      if (expectedPayoutAt - submittedAt < HOUR) return none;
      const reply = await bank.calendar(addDays(dayAt(expectedPayoutAt), -9), 9);
      if (!reply.ok) return none;
      const off = reply.value.map(
        ({ kind, day }) => kind === 'rest' || (kind === 'ordinary' && weekday(day) > 5),
      );
      return {
        restDays: reply.value.slice(off.lastIndexOf(false) + 1).map(({ day }) => day),
        provisional: reply.value.some(({ provisional }) => provisional),
      };
    };

    const look = async (): Promise<void> => {
      const { outcome } = get();
      if (!outcome || outcome.withdrawing) return;
      const question = ++asked;
      stopWaiting();
      const reply = await bank.loan(outcome.loan.id);
      if (question !== asked) return;
      if (reply.ok)
        await show(reply.value, reply.value.status === 'withdrawn' ? {} : { failure: outcome.failure });
      else lookLater(outcome.loan);
    };

    return {
      outcome: null,
      follow: (loan) => show(loan),

      withdraw: async () => {
        const { outcome } = get();
        if (!outcome || outcome.withdrawing) return;
        const { loan } = outcome;
        const submissionId = submissions.begin(matterOf(loan));
        if (submissionId === null) {
          set({ outcome: { ...outcome, failure: storageFull } });
          return;
        }
        const question = ++asked;
        stopWaiting();
        set({ outcome: { ...outcome, withdrawing: true, failure: null } });
        const reply = await bank.withdrawApplication(submissionId, loan.id);
        if (question !== asked) return;
        if (reply.ok) {
          await show(reply.value);
          return;
        }
        // Refused or lost: the loan itself says where it stands.
        set({ outcome: { ...outcome, withdrawing: false, failure: reply.failure } });
        await look();
      },

      watch: async () => {
        watching = true;
        const { outcome } = get();
        if (outcome && outcome.loan.expectedPayoutAt !== null) await look();
      },

      rest: () => {
        watching = false;
        stopWaiting();
      },
    };
  });

const matterOf = ({ id }: LoanView): string => `withdraw/${id}`;

const storageFull: Failure = { code: 'storage-full', rule: null, retryable: true, details: {} };

export const outcomeStore = createOutcomeStore(service, deviceSubmissions);

export const useOutcome = <Part>(select: (store: OutcomeStore) => Part): Part =>
  useStore(outcomeStore, select);
