import { dayAt, HOUR, instantOf, plus } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { Failure } from '../../contract/reply';
import type { RuleSet } from '../../rules/rule-set';
import { type Allocation, type BankState, type Loan, loanOf, once, type PlanLine, refuse } from '../core';
import { debitFailure } from '../person';
import type { CommandOf } from './commands';
import type { Decided, LoanEvent } from './events';
import { allocate } from './repayment';

/** Charges exactly what the trial said, or refuses because it would be another amount now. */
export function repay(rules: RuleSet, state: BankState, command: CommandOf<'repay'>): Decided {
  const { submissionId: id, trial, totalFen, cardId } = command;
  return once(state, id, { trial, totalFen, cardId }, (print) => {
    const loan = loanOf(state.loans, trial.loanId);
    if (!loan) return refuse('loan-unknown');
    const paid = allocate(rules, loan, dayAt(state.now), trial);
    if (!paid.ok) return paid.failure;
    return (
      chargeFailure(state, cardId, totalFen, paid.value) ?? [
        repaymentMade(state, loan, trial.kind, cardId, paid.value, { id, print, kind: 'repay' }),
      ]
    );
  });
}

/** Cancels a loan soon after its disbursement, for the interest accrued (A41). */
export function cancelLoan(rules: RuleSet, state: BankState, command: CommandOf<'cancel-loan'>): Decided {
  const { submissionId: id, loanId, totalFen } = command;
  return once(state, id, { cancel: loanId, totalFen }, (print) => {
    const loan = loanOf(state.loans, loanId);
    if (!loan) return refuse('loan-unknown');
    const everything = { kind: 'all', amountFen: null, partPlan: null } as const;
    const paid = allocate(rules, loan, dayAt(state.now), everything);
    if (!paid.ok) return paid.failure;
    if (!inCoolingOff(rules, state, loan))
      return refuse('cooling-off-over', rules.coolingOff.source, { hours: rules.coolingOff.hours });
    return (
      chargeFailure(state, loan.cardId, totalFen, paid.value) ?? [
        repaymentMade(state, loan, 'cancel', loan.cardId, paid.value, { id, print, kind: 'cancel' }),
      ]
    );
  });
}

/** Why an amount that was shown is not charged: it would be another one now, or the card does not give it. */
const chargeFailure = (state: BankState, cardId: string, shownFen: Fen, paid: Allocation): Failure | null =>
  paid.totalFen === shownFen
    ? debitFailure(state, cardId, shownFen)
    : refuse('trial-changed', null, { totalFen: paid.totalFen }, true);

/** Until when a loan can be cancelled; null before disbursement. */
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
