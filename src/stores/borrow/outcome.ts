import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { LoanView } from '@/services/contract/loan';
import type { Failure } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import { addDays, type Day, dayAt, HOUR, weekday } from '@/units/day';
import { createAsking } from '../kit/asking';
import { loanOf } from '../kit/became';
import { createCourier, type Delivery } from '../kit/courier';
import { failed } from '../kit/failed';
import { type Later, later } from '../kit/later';
import { ofPerson } from '../kit/of-person';
import { submissions as deviceSubmissions, type Submissions } from '../kit/submissions';

/** What becomes of a loan that was asked for: reviewed, paid out, taken back. */
export interface Outcome {
  readonly loan: LoanView;
  /** Days of rest just before the day of payout: why it is that day. */
  readonly restDays: readonly Day[];
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
  /** Somebody else takes over: nothing is awaited any more. */
  forget(): void;
}

const NEW = { restDays: [], reasons: [], withdrawing: false, failure: null } as const;

/** Of a loan that was just asked for. */
export const freshOutcome = (loan: LoanView): Outcome => ({ loan, ...NEW });

/** Money is minutes away, a review takes days. */
const ASK_EVERY_MS = { 'awaiting-payout': 5_000, 'under-review': 30_000 };

export const createOutcomeStore = (bank: WalletService, submissions: Submissions, wait: Later = later) =>
  createStore<OutcomeStore>((set, get) => {
    const courier = createCourier(loanOf(bank), submissions, wait);
    const asking = createAsking();
    let watching = true;
    let stopWaiting = () => {};

    const lookLater = ({ status }: LoanView): void => {
      stopWaiting();
      if (watching && (status === 'awaiting-payout' || status === 'under-review'))
        stopWaiting = wait(() => void look(), ASK_EVERY_MS[status]);
    };

    const show = async (loan: LoanView, part: Partial<Outcome> = {}): Promise<void> => {
      const { outcome } = get();
      if (loan.status === 'withdrawn') courier.known(matterOf(loan));
      const { restDays, reasons } = outcome?.loan.id === loan.id ? outcome : NEW;
      set({ outcome: { ...NEW, loan, restDays, reasons, ...part } });
      lookLater(loan);
      const why = await asking.latest(whyOf(loan, { restDays }));
      const now = get().outcome;
      if (why && now) set({ outcome: { ...now, ...why } });
    };

    const whyOf = async (
      loan: LoanView,
      known: Pick<Outcome, 'restDays'>,
    ): Promise<Pick<Outcome, 'restDays' | 'reasons'>> => ({
      ...(known.restDays.length > 0 ? known : await restBefore(loan)),
      reasons: loan.status === 'declined' ? await against(loan) : [],
    });

    const against = async ({ productId }: LoanView): Promise<readonly Failure[]> => {
      const reply = await bank.quoteOptions(productId);
      return reply.ok ? reply.value.refusals : [];
    };

    /** The days of rest that end on the eve of a payout by working days. */
    const restBefore = async ({
      status,
      expectedPayoutAt,
      submittedAt,
    }: LoanView): Promise<Pick<Outcome, 'restDays'>> => {
      const none = { restDays: [] };
      if (status !== 'awaiting-payout' || expectedPayoutAt === null) return none;
      if (expectedPayoutAt - submittedAt < HOUR) return none;
      const reply = await bank.calendar(addDays(dayAt(expectedPayoutAt), -9), 9);
      if (!reply.ok) return none;
      const off = reply.value.map(
        ({ kind, day }) => kind === 'rest' || (kind === 'ordinary' && weekday(day) > 5),
      );
      return { restDays: reply.value.slice(off.lastIndexOf(false) + 1).map(({ day }) => day) };
    };

    const look = async (): Promise<void> => {
      const { outcome } = get();
      if (!outcome || outcome.withdrawing) return;
      stopWaiting();
      const reply = await asking.latest(bank.loan(outcome.loan.id));
      if (!reply) return;
      if (reply.ok)
        await show(reply.value, reply.value.status === 'withdrawn' ? {} : { failure: outcome.failure });
      else lookLater(outcome.loan);
    };

    /** What was heard of taking it back. Refused or lost: the loan itself says where it stands. */
    const heard = async ({ id }: LoanView, delivery: Delivery<LoanView>): Promise<void> => {
      const { outcome } = get();
      if (outcome?.loan.id !== id) return;
      switch (delivery.state) {
        case 'sending':
          asking.drop();
          stopWaiting();
          set({ outcome: { ...outcome, withdrawing: true, failure: null } });
          return;
        case 'confirming':
          if (delivery.asked === 1 && !delivery.asking) await notYet(outcome, failed('timeout'));
          return;
        case 'done':
          await show(delivery.value);
          return;
        case 'not-done':
          await notYet(outcome, delivery.failure);
      }
    };

    const notYet = async (outcome: Outcome, failure: Failure): Promise<void> => {
      set({ outcome: { ...outcome, withdrawing: false, failure } });
      await look();
    };

    return {
      outcome: null,
      follow: (loan) => show(loan),

      withdraw: async () => {
        const { outcome } = get();
        if (!outcome || outcome.withdrawing) return;
        const { loan } = outcome;
        await courier.send(
          {
            matter: matterOf(loan),
            send: (submissionId) => bank.withdrawApplication(submissionId, loan.id),
          },
          (delivery) => heard(loan, delivery),
        );
      },

      watch: async () => {
        watching = true;
        void courier.watch();
        const { outcome } = get();
        if (outcome && outcome.loan.expectedPayoutAt !== null) await look();
      },

      rest: () => {
        watching = false;
        courier.rest();
        stopWaiting();
      },

      forget: () => {
        asking.drop();
        courier.leave();
        stopWaiting();
      },
    };
  });

const matterOf = ({ id }: LoanView): string => `withdraw/${id}`;

export const outcomeStore = ofPerson(createOutcomeStore(service, deviceSubmissions));

export const useOutcome = <Part>(select: (store: OutcomeStore) => Part): Part =>
  useStore(outcomeStore, select);
