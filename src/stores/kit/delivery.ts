import type { LoanView } from '@/services/contract/loan';
import type { Failure, FailureCode, Reply } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import type { Submissions } from '@/services/submission';
import type { Later } from './later';

/** What must not be done twice: a repayment, a cancellation. */
export interface Errand {
  /** What there can be only one of at a time: `repay/DEMO-2606-0001`. */
  readonly matter: string;
  send(submissionId: string): Promise<Reply<LoanView>>;
}

/** How far an errand is known to have come. */
export type Delivery =
  | { readonly state: 'sending' }
  | Confirming
  /** `earlier`: what was done is what was sent before, not what was sent now. */
  | { readonly state: 'done'; readonly loan: LoanView; readonly earlier: boolean }
  /** The bank said no, or never got it: nothing has happened. */
  | { readonly state: 'not-done'; readonly failure: Failure };

/** The answer was lost; the bank is asked what became of the id. */
export interface Confirming {
  readonly state: 'confirming';
  readonly submissionId: string;
  readonly asked: number;
  readonly asking: boolean;
}

export type Report = (delivery: Delivery) => void;

export const ASK_EVERY_MS = 5_000;
export const MOST_ASKS = 6;

/** Sends an errand once, and where the answer is lost asks under the same id until it is known what became of it. */
export function createCourier(bank: WalletService, submissions: Submissions, wait: Later) {
  // Every errand has a number: what is heard of an older one is dropped.
  let errands = 0;
  let stopWaiting = () => {};
  let askAgain = async (): Promise<void> => {};

  interface Asking {
    readonly matter: string;
    readonly submissionId: string;
    readonly earlier: boolean;
    readonly times: number;
    /** How often in a row the bank did not know it. */
    readonly unknown: number;
    readonly report: Report;
  }

  const ask = async (asking: Asking): Promise<void> => {
    const errand = ++errands;
    stopWaiting();
    const { matter, submissionId, earlier, report } = asking;
    report({ state: 'confirming', submissionId, asked: asking.times, asking: true });
    const reply = await bank.submission(submissionId);
    if (errand !== errands) return;
    if (reply.ok && reply.value.state === 'done') {
      const loan = await bank.loan(reply.value.loanId);
      if (errand !== errands) return;
      if (loan.ok) {
        submissions.answered(matter);
        report({ state: 'done', loan: loan.value, earlier });
        return;
      }
    }
    const times = asking.times + 1;
    const unknown = reply.ok && reply.value.state === 'unknown' ? asking.unknown + 1 : 0;
    // What was sent just now may still be on its way; what was sent before a restart is not.
    // The id stays in use: should it arrive after all, it is still done once.
    if (unknown >= (earlier ? 1 : 2)) {
      report({ state: 'not-done', failure: failed('submission-unknown') });
      return;
    }
    report({ state: 'confirming', submissionId, asked: times, asking: false });
    askAgain = () => ask({ ...asking, times, unknown });
    if (times < MOST_ASKS) stopWaiting = wait(() => void askAgain(), ASK_EVERY_MS);
  };

  return {
    async send({ matter, send }: Errand, report: Report): Promise<void> {
      const errand = ++errands;
      stopWaiting();
      // Something sent under the same id before may still reach the bank: then the id stays, whatever is said of this sending.
      const doubtful = submissions.unanswered(matter) !== null;
      const submissionId = submissions.begin(matter);
      if (submissionId === null) {
        report({ state: 'not-done', failure: failed('storage-full') });
        return;
      }
      report({ state: 'sending' });
      const reply = await send(submissionId);
      if (reply.ok) submissions.answered(matter);
      if (errand !== errands) return;
      if (reply.ok) {
        report({ state: 'done', loan: reply.value, earlier: false });
        return;
      }
      const { failure } = reply;
      if (failure.code === 'timeout' || failure.code === 'submission-reused') {
        const earlier = failure.code === 'submission-reused';
        await ask({ matter, submissionId, earlier, times: 0, unknown: 0, report });
        return;
      }
      if (!doubtful && !NEVER_ARRIVED.includes(failure.code)) submissions.answered(matter);
      report({ state: 'not-done', failure });
    },

    /** Asks what became of what was sent before, as after a restart. False where nothing was. */
    find(matter: string, report: Report): boolean {
      const submissionId = submissions.unanswered(matter);
      if (submissionId === null) return false;
      void ask({ matter, submissionId, earlier: true, times: 0, unknown: 0, report });
      return true;
    },

    /** Asks without waiting for the next turn. */
    askNow: (): Promise<void> => {
      stopWaiting();
      return askAgain();
    },

    /** Nobody looks any more: nothing is asked by itself, nothing is reported. */
    leave(): void {
      errands++;
      stopWaiting();
      askAgain = async () => {};
    },
  };
}

/** The bank has not seen the submission: its id is as good as new. */
const NEVER_ARRIVED: readonly FailureCode[] = ['offline', 'storage-full', 'storage-corrupt'];

const failed = (code: FailureCode): Failure => ({ code, rule: null, retryable: true, details: {} });
