import { dayAt, HOUR, instantOf, plus } from '@/units/day';
import type { RuleSet } from '../../rules/rule-set';
import type { Allocation } from '../core/allocation';
import { refuse } from '../core/refusal';
import type { BankState, Loan, PlanLine } from '../core/state';
import { earlier, fingerprint } from '../core/submissions';
import { debitFailure } from '../person/debit';
import type { CommandOf } from './commands';
import type { Decided, LoanEvent } from './events';
import { allocate } from './repayment';

/** Charges exactly what the trial said, or refuses because it would be another amount now. */
export function repay(rules: RuleSet, state: BankState, command: CommandOf<'repay'>): Decided {
  const { submissionId, trial, totalFen, cardId } = command;
  const print = fingerprint({ trial, totalFen, cardId });
  const before = earlier(state, submissionId, print);
  if (before) return 'code' in before ? before : [];
  const loan = state.loans.find(({ id }) => id === trial.loanId);
  if (!loan) return refuse('loan-unknown');
  const paid = allocate(rules, loan, dayAt(state.now), trial);
  if (!paid.ok) return paid.failure;
  if (paid.value.totalFen !== totalFen)
    return refuse('trial-changed', null, { totalFen: paid.value.totalFen }, true);
  const failure = debitFailure(state, cardId, totalFen);
  if (failure) return failure;
  return [
    repaymentMade(state, loan, trial.kind, cardId, paid.value, { id: submissionId, print, kind: 'repay' }),
  ];
}

/** Cancels a loan within 24 hours of its disbursement, for the interest accrued (A41). */
export function cancelLoan(rules: RuleSet, state: BankState, command: CommandOf<'cancel-loan'>): Decided {
  const { submissionId, loanId, totalFen } = command;
  const print = fingerprint({ cancel: loanId, totalFen });
  const before = earlier(state, submissionId, print);
  if (before) return 'code' in before ? before : [];
  const loan = state.loans.find(({ id }) => id === loanId);
  if (!loan) return refuse('loan-unknown');
  const paid = allocate(rules, loan, dayAt(state.now), { kind: 'all', amountFen: null, partPlan: null });
  if (!paid.ok) return paid.failure;
  if (!inCoolingOff(rules, state, loan))
    return refuse('cooling-off-over', rules.coolingOff.source, { hours: rules.coolingOff.hours });
  if (paid.value.totalFen !== totalFen)
    return refuse('trial-changed', null, { totalFen: paid.value.totalFen }, true);
  const failure = debitFailure(state, loan.cardId, totalFen);
  if (failure) return failure;
  return [
    repaymentMade(state, loan, 'cancel', loan.cardId, paid.value, {
      id: submissionId,
      print,
      kind: 'cancel',
    }),
  ];
}

/** The end of the 24 hours; null before disbursement. */
export const coolingOffEnds = (rules: RuleSet, loan: Loan) =>
  loan.disbursedAt === null ? null : plus(loan.disbursedAt, rules.coolingOff.hours * HOUR);

export const inCoolingOff = (rules: RuleSet, state: BankState, loan: Loan): boolean => {
  const ends = coolingOffEnds(rules, loan);
  return loan.status === 'active' && ends !== null && state.now < ends;
};

const repaymentMade = (
  state: BankState,
  loan: Loan,
  kind: Extract<LoanEvent, { type: 'repayment-made' }>['kind'],
  cardId: string,
  paid: Allocation,
  submission: { id: string; print: string; kind: 'repay' | 'cancel' },
): LoanEvent => ({
  type: 'repayment-made',
  at: state.now,
  loanId: loan.id,
  kind,
  cardId,
  paid,
  submission: { id: submission.id, kind: submission.kind, fingerprint: submission.print, loanId: loan.id },
});

/** The debit of a due instalment at eight in the morning, once (C28, S37); null where autopay is off. */
export function autopay(rules: RuleSet, state: BankState, loan: Loan, line: PlanLine): LoanEvent | null {
  const cardId = state.autopayCardId;
  if (cardId === null) return null;
  const at = instantOf(line.dueDay, 8 * HOUR);
  if (at < state.now) return null;
  const paid = allocate(rules, loan, line.dueDay, { kind: 'due', amountFen: null, partPlan: null });
  if (!paid.ok || debitFailure(state, cardId, paid.value.totalFen))
    return { type: 'autopay-failed', at, loanId: loan.id, period: line.period };
  return {
    type: 'repayment-made',
    at,
    loanId: loan.id,
    kind: 'due',
    cardId,
    paid: paid.value,
    submission: null,
  };
}
