import { fen } from '@/units/fen';
import { loanOf, type Messages, overduesThatCount } from '../core';
import type { LoanEvent } from './events';

export const LOAN_MESSAGES: Messages<LoanEvent> = {
  'application-approved': (say, { loanId }, _, { reviewNotice }) =>
    reviewNotice.tellsApproval ? say('application-approved', loanId) : null,
  'application-declined': (say, { loanId }) => say('application-declined', loanId),
  'autopay-failed': (say, { loanId }) => say('autopay-failed', loanId),
  'loan-disbursed': (say, { loanId }, state) =>
    say('disbursed', loanId, loanOf(state.loans, loanId)?.principalFen ?? null),
  'stage-reached': (say, { loanId, stage, period }, state, rules) => {
    const line = loanOf(state.loans, loanId)?.plan.find((candidate) => candidate.period === period);
    const unpaid = line ? fen(line.paymentFen - line.paidPrincipalFen - line.paidInterestFen) : null;
    switch (stage) {
      case 'missed': {
        const freezes = overduesThatCount(state) === rules.overdue.freezeAtCount.value;
        return say(freezes ? 'limit-frozen' : 'due-missed', loanId, unpaid);
      }
      case 'penalty':
        return say('reported-to-bureau', loanId, unpaid);
      case 'cut':
        return say('limit-cut', loanId);
      default:
        return null;
    }
  },
  'repayment-made': (say, { loanId, submission, paid }, state) => {
    const status = loanOf(state.loans, loanId)?.status;
    if (status === 'settled') return say('loan-settled', loanId, paid.totalFen);
    if (submission === null) return say('autopay-paid', loanId, paid.totalFen);
    return status === 'cancelled' ? say('loan-cancelled', loanId, paid.totalFen) : null;
  },
};
