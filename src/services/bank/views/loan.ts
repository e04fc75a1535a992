import { assert, present } from '@/units/assert';
import { dayAt, daysBetween } from '@/units/day';
import { type Fen, fen, sumFen } from '@/units/fen';
import type { CardView } from '../../contract/cards';
import type { AmountDue, ClosedLoan, LoanView, PlanRow, RepaymentRecord } from '../../contract/loan';
import type { TrialRequest, TrialView } from '../../contract/repay';
import type { Reply } from '../../contract/reply';
import type { Instalment } from '../../contract/terms';
import type { NextDue } from '../../contract/wallet';
import { cataloguedProduct, type RuleSet } from '../../rules/rule-set';
import { isProvisional, schedule, scheduleIrr } from '../arithmetic';
import {
  type BankState,
  balance,
  bookOf,
  type Card,
  type Loan,
  loanOf,
  type PlanLine,
  refuse,
} from '../core';
import {
  allocate,
  contractTerms,
  coolingOffEnds,
  dueLines,
  inCoolingOff,
  interestAfter,
  lineDue,
  nextLine,
  overdueOf,
  plannedInterest,
  termSources,
} from '../loans';
import { cardBalance } from '../person';

/** A card a person has or had. */
export function cardOf(state: BankState, cardId: string): Card {
  const card = [...state.cards, ...state.formerCards].find(({ id }) => id === cardId);
  assert(card !== undefined, `${cardId} is a card`);
  return card;
}

export const cardView = (state: BankState, cardId: string): CardView => ({
  ...cardOf(state, cardId),
  balanceFen: cardBalance(state, cardId),
});

export function loanView(rules: RuleSet, state: BankState, loan: Loan): LoanView {
  const today = dayAt(state.now);
  const product = cataloguedProduct(rules, loan.productId);
  const payoff = allocate(rules, loan, today, { kind: 'all', amountFen: null, partPlan: null });
  const coolingOff = inCoolingOff(rules, state, loan) && payoff.ok ? payoff.value : null;
  return {
    ...outlineOf(rules, loan),
    productId: loan.productId,
    lender: product.lender,
    guaranteeLicence: product.guaranteeLicence,
    dayCount: loan.dayCount,
    irr: agreedIrr(rules, loan, today),
    purposeId: loan.purposeId,
    card: cardView(state, loan.cardId),
    submittedAt: loan.submittedAt,
    expectedPayoutAt: loan.awaitedAt,
    payoutProvisional: onWorkingDay(loan) && isProvisional(dayAt(loan.awaitedAt ?? state.now)),
    due: dueNow(rules, loan, today),
    next: nextAsked(rules, loan, today),
    overdue: overdueOf(rules, loan, today, state.reportedToBureau),
    interestTodayFen: payoff.ok ? payoff.value.interestFen : fen(0),
    coolingOff: coolingOff && {
      until: coolingOffEnds(rules, loan) ?? state.now,
      interestFen: coolingOff.interestFen,
      totalFen: coolingOff.totalFen,
    },
    journal: loan.journal,
    sources: termSources(rules, state, loan),
  };
}

/** Money that comes on a later day comes on a working day (A24). */
const onWorkingDay = ({ status, awaitedAt, submittedAt }: Loan): boolean =>
  status === 'awaiting-payout' && awaitedAt !== null && dayAt(awaitedAt) > dayAt(submittedAt);

/**
 * What a loan was, and what became of it. Of one that is over no more is told: what it would ask for, and would have cost,
 * is not reckoned, since there may be thousands.
 */
export const outlineOf = (rules: RuleSet, loan: Loan): ClosedLoan => ({
  id: loan.id,
  productName: cataloguedProduct(rules, loan.productId).name,
  method: loan.method,
  principalFen: loan.principalFen,
  annualRate: loan.annualRate,
  status: loan.status,
  disbursedAt: loan.disbursedAt,
  closedAt: loan.closedAt,
  plan: loan.plan.map(planRow),
  outstandingFen: balance(loan.journal, 'principal-receivable'),
});

const planRow = (line: PlanLine): PlanRow => ({
  ...agreed(line),
  paidFen: fen(line.paidPrincipalFen + line.paidInterestFen),
  settledDay: line.settledDay,
  penaltyPaidFen: line.paidPenaltyFen,
});

/** A line as it was agreed, without what has become of it. */
const agreed = ({
  period,
  dueDay,
  days,
  paymentFen,
  principalFen,
  interestFen,
  balanceFen,
}: PlanLine): Instalment => ({
  period,
  dueDay,
  days,
  paymentFen,
  principalFen,
  interestFen,
  balanceFen,
});

/** The rates of return of the loan as it was agreed. */
function agreedIrr(rules: RuleSet, loan: Loan, today: LoanView['plan'][number]['dueDay']): LoanView['irr'] {
  const terms = contractTerms(rules, loan, loan.startDay ?? today);
  return scheduleIrr(terms, schedule(terms));
}

/** Everything that has fallen due and is unpaid, together. */
function dueNow(rules: RuleSet, loan: Loan, today: AmountDue['dueDay']): AmountDue | null {
  const lines = dueLines(loan).map((line) => lineDue(rules, loan, line, today));
  const first = lines[0];
  if (!first || loan.status !== 'active') return null;
  const total = (part: (due: AmountDue) => Fen): Fen => sumFen(lines.map(part));
  return {
    dueDay: first.dueDay,
    period: first.period,
    penaltyFen: total((due) => due.penaltyFen),
    interestFen: total((due) => due.interestFen),
    principalFen: total((due) => due.principalFen),
    totalFen: total((due) => due.totalFen),
  };
}

function nextAsked(rules: RuleSet, loan: Loan, today: AmountDue['dueDay']): AmountDue | null {
  const next = loan.status === 'active' ? nextLine(loan) : undefined;
  return dueNow(rules, loan, today) ?? (next ? lineDue(rules, loan, next, today) : null);
}

/** The earliest amount that is asked for, over all loans. */
export function nextDue(rules: RuleSet, state: BankState): NextDue | null {
  const today = dayAt(state.now);
  let earliest: NextDue | null = null;
  for (const loan of bookOf(state.loans).running) {
    const asked = nextAsked(rules, loan, today);
    if (!asked || (earliest && earliest.dueDay <= asked.dueDay)) continue;
    earliest = {
      loanId: loan.id,
      productName: cataloguedProduct(rules, loan.productId).name,
      dueDay: asked.dueDay,
      daysAway: daysBetween(today, asked.dueDay),
      amountFen: asked.totalFen,
      period: asked.period,
      periods: present(loan.plan.at(-1)).period,
      overdue: overdueOf(rules, loan, today, state.reportedToBureau),
    };
  }
  return earliest;
}

/** What a repayment would come to today: the very allocation that is then charged. */
export function trialView(rules: RuleSet, state: BankState, request: TrialRequest): Reply<TrialView> {
  const loan = loanOf(state.loans, request.loanId);
  if (!loan) return { ok: false, failure: refuse('loan-unknown') };
  const today = dayAt(state.now);
  const paid = allocate(rules, loan, today, request);
  if (!paid.ok) return paid;
  const { early, totalFen, penaltyFen, interestFen, principalFen } = paid.value;
  const open = loan.plan.filter((line) => line.settledDay === null);
  const touched = new Set(paid.value.lines.map((line) => line.period));
  return {
    ok: true,
    value: {
      request,
      today,
      totalFen,
      penaltyFen,
      interestFen,
      principalFen,
      feeFen: fen(0),
      interestFrom: early?.fromDay ?? null,
      interestDays: early?.days ?? 0,
      interestPlannedFen: loan.method === 'revolving' ? interestFen : plannedInterest(loan),
      interestAfterFen: interestAfter(loan, paid.value),
      planAfter: early?.planAfter ?? open.filter((line) => !touched.has(line.period)).map(agreed),
    },
  };
}

/** Every repayment, newest first. */
export function repaymentRecords(rules: RuleSet, state: BankState): RepaymentRecord[] {
  const records = state.loans.flatMap((loan) =>
    loan.repayments.map((repayment) => ({
      id: repayment.id,
      at: repayment.at,
      loanId: loan.id,
      productName: cataloguedProduct(rules, loan.productId).name,
      kind: repayment.kind,
      totalFen: fen(repayment.penaltyFen + repayment.interestFen + repayment.principalFen),
      penaltyFen: repayment.penaltyFen,
      interestFen: repayment.interestFen,
      principalFen: repayment.principalFen,
      cardLast4: cardOf(state, repayment.cardId).last4,
    })),
  );
  return records.sort((a, b) => b.at - a.at);
}
