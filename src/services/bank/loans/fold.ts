import { assert } from '@/units/assert';
import {
  type BankState,
  type Fold,
  type Loan,
  placeOf,
  type Submission,
  withLoan,
  withNewLoan,
  withSubmission,
} from '../core';
import { earnsReview } from '../credit';
import { tokenUsed } from '../person';
import { advanced, disbursed, repaid } from './change';
import type { LoanEvent } from './events';

export const LOAN_FOLD: Fold<LoanEvent> = {
  'loan-requested': (_, state, { tokenId, loan, submission }) =>
    submitted({ ...tokenUsed(state, tokenId), loans: withNewLoan(state.loans, loan) }, submission),
  'application-approved': (_, state, { loanId, payoutAt }) =>
    change(state, loanId, (loan) => ({ ...loan, status: 'awaiting-payout', awaitedAt: payoutAt })),
  'application-declined': (_, state, { at, loanId }) =>
    change(state, loanId, (loan) => ({ ...loan, status: 'declined', awaitedAt: null, closedAt: at })),
  'application-withdrawn': (_, state, { at, loanId, submission }) =>
    submitted(
      change(state, loanId, (loan) => ({ ...loan, status: 'withdrawn', awaitedAt: null, closedAt: at })),
      submission,
    ),
  'loan-disbursed': (_, state, event) => change(state, event.loanId, (loan) => disbursed(loan, event)),
  'stage-reached': (rules, state, event) => {
    const after = change(state, event.loanId, (loan) => advanced(rules, loan, event));
    return {
      ...after,
      overdueCount: after.overdueCount + (event.stage === 'missed' ? 1 : 0),
      reportedToBureau: after.reportedToBureau || event.stage === 'penalty',
    };
  },
  'autopay-failed': (_, state, { loanId, period }) =>
    change(state, loanId, (loan) => ({
      ...loan,
      plan: loan.plan.map((line) => (line.period === period ? { ...line, autopayTried: true } : line)),
    })),
  'repayment-made': (rules, state, event) => {
    const paid = change(state, event.loanId, (loan) => repaid(loan, event));
    const known = event.submission ? submitted(paid, event.submission) : paid;
    return { ...known, raise: { ...known.raise, reviewDue: earnsReview(rules, known) } };
  },
};

/** Replaces one loan. */
function change(state: BankState, loanId: string, to: (loan: Loan) => Loan): BankState {
  const place = placeOf(state.loans, loanId);
  const loan = state.loans[place];
  assert(loan !== undefined, `${loanId} is a loan`);
  return { ...state, loans: withLoan(state.loans, place, to(loan)) };
}

const submitted = (state: BankState, submission: Submission): BankState => ({
  ...state,
  submissions: withSubmission(state.submissions, submission),
});
