import { dayAt, HOUR, type Instant, instantOf } from '@/units/day';
import { productOf, type RuleSet } from '../../rules/rule-set';
import { schedule, workingDayAfter } from '../arithmetic';
import { type BankState, draw, type Loan, reportFailure } from '../core';
import { freshLines } from './change';
import type { LoanEvent } from './events';
import { nextStage } from './overdue';
import { contractTerms } from './quote';
import { autopay } from './repaying';

/** The next thing that happens to a loan by itself; null where nothing will. */
export function nextOfLoan(rules: RuleSet, state: BankState, loan: Loan): LoanEvent | null {
  if (loan.awaitedAt !== null)
    return loan.status === 'under-review'
      ? reviewEnds(rules, state, loan, loan.awaitedAt)
      : payout(rules, loan, loan.awaitedAt);
  if (loan.status !== 'active') return null;
  let next: LoanEvent | null = null;
  for (const line of loan.plan) {
    const stage = nextStage(rules, line);
    if (!stage) continue;
    const debit = line.stage === 'due' && !line.autopayTried ? autopay(rules, state, loan, line) : null;
    if (debit && (!next || debit.at < next.at)) next = debit;
    const at = instantOf(stage.day);
    if (!next || at < next.at)
      next = { type: 'stage-reached', at, loanId: loan.id, period: line.period, stage: stage.stage };
    if (line.stage === 'scheduled') break;
  }
  return next;
}

/** A review that ends well pays out at ten o'clock on the working day after (A24). */
function reviewEnds(rules: RuleSet, state: BankState, loan: Loan, at: Instant): LoanEvent {
  // A review that may not look at the report cannot end well (B8, S60).
  if (reportFailure(state) || !approves(state, loan))
    return { type: 'application-declined', at, loanId: loan.id };
  const { payout: terms } = productOf(rules, loan.productId);
  const workingDays = terms.kind === 'after-review' ? terms.workingDays : 0;
  const payoutAt = instantOf(workingDayAfter(dayAt(at), workingDays), 10 * HOUR);
  return { type: 'application-approved', at, loanId: loan.id, payoutAt };
}

/** No document says how often a review ends well: the seed throws a coin. */
function approves(state: BankState, loan: Loan): boolean {
  const { review } = state.settings;
  return review === 'by-seed' ? draw(state.seed, `review-outcome/${loan.id}`) < 0.5 : review === 'approve';
}

/** The money arrives, and the plan begins on that day. */
function payout(rules: RuleSet, loan: Loan, at: Instant): LoanEvent {
  const startDay = dayAt(at);
  const rows = loan.periods === null ? [] : schedule(contractTerms(rules, loan, startDay));
  return { type: 'loan-disbursed', at, loanId: loan.id, startDay, plan: freshLines(rows) };
}
