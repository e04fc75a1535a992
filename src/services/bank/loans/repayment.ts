import { addDays, type Day, daysBetween } from '@/units/day';
import { type Fen, fen, minFen, sumFen, ZERO } from '@/units/fen';
import { interestForDays } from '@/units/rate';
import type { RepaymentKind } from '../../contract/loan';
import type { PartPlan } from '../../contract/repay';
import type { Failure } from '../../contract/reply';
import type { Instalment } from '../../contract/terms';
import type { RuleSet } from '../../rules/rule-set';
import { type AgreedDay, levelPart, schedule, totals } from '../arithmetic';
import {
  type Allocation,
  balance,
  type EarlyPayment,
  type LinePayment,
  type Loan,
  type PlanLine,
  refuse,
} from '../core';
import { dueLines, lateCostAccrued, lineDue, nextLine } from './overdue';
import { contractTerms } from './quote';

export interface RepaymentAsked {
  readonly kind: RepaymentKind;
  readonly amountFen: Fen | null;
  readonly partPlan: PartPlan | null;
}

type Allocated =
  | { readonly ok: true; readonly value: Allocation }
  | { readonly ok: false; readonly failure: Failure };

/**
 * What a repayment comes to today. Order: what lateness costs, interest, principal, oldest instalment first;
 * early repayment costs interest to the day and no fee (S13).
 */
export function allocate(rules: RuleSet, loan: Loan, today: Day, asked: RepaymentAsked): Allocated {
  if (loan.status !== 'active') return no('loan-not-active');
  if (asked.kind === 'due') return allocateDue(rules, loan, today);
  if (asked.kind === 'all') return { ok: true, value: allocateAll(rules, loan, today) };
  return allocatePart(rules, loan, today, asked.amountFen ?? ZERO, asked.partPlan ?? 'lower-payments');
}

const no = (code: Parameters<typeof refuse>[0], details: Parameters<typeof refuse>[2] = {}): Allocated => ({
  ok: false,
  failure: refuse(code, null, details),
});

function allocateDue(rules: RuleSet, loan: Loan, today: Day): Allocated {
  const due = dueLines(loan);
  if (due.length > 0) return { ok: true, value: sum(payLines(rules, loan, due, today, null), null) };
  const next = nextLine(loan);
  // One instalment ahead and no more (S17): after it, interest is paid up to a day that is still to come.
  if (!next || (loan.accruedFromDay ?? today) > today) return no('nothing-due');
  return { ok: true, value: sum(payLines(rules, loan, [next], today, null), null) };
}

function allocateAll(rules: RuleSet, loan: Loan, today: Day): Allocation {
  const lines = payLines(rules, loan, dueLines(loan), today, null);
  const principalFen = undueBalance(loan);
  // Interest is paid before principal: where none of this is left, none of that is.
  if (principalFen === 0) return sum(lines, null);
  const charged = accruedInterest(loan, today);
  return sum(lines, {
    ...accrualDays(loan, today),
    interestChargedFen: charged,
    interestFen: fen(charged + carriedInterest(loan)),
    principalFen,
    planAfter: [],
  });
}

function allocatePart(rules: RuleSet, loan: Loan, today: Day, amountFen: Fen, partPlan: PartPlan): Allocated {
  if (amountFen <= 0) return no('amount-missing');
  const payoff = allocateAll(rules, loan, today);
  if (amountFen >= payoff.totalFen) return no('repayment-over-payoff', { payoffFen: payoff.totalFen });
  const lines = payLines(rules, loan, dueLines(loan), today, amountFen);
  const left = fen(
    amountFen - sumFen(lines.map((line) => fen(line.penaltyFen + line.interestFen + line.principalFen))),
  );
  if (left === 0) return { ok: true, value: sum(lines, null) };
  const charged = accruedInterest(loan, today);
  const owed = fen(charged + carriedInterest(loan));
  if (loan.method !== 'revolving' && left <= owed)
    return no('repayment-below-interest', { interestFen: fen(amountFen - left + owed) });
  const interestFen = minFen(left, owed);
  const principalFen = fen(left - interestFen);
  return {
    ok: true,
    value: sum(lines, {
      ...accrualDays(loan, today),
      interestChargedFen: charged,
      interestFen,
      principalFen,
      planAfter: replan(rules, loan, today, principalFen, partPlan),
    }),
  };
}

/** Pays lines in full, or with a budget as far as it goes. */
function payLines(
  rules: RuleSet,
  loan: Loan,
  lines: readonly PlanLine[],
  today: Day,
  budget: Fen | null,
): LinePayment[] {
  let left: number = budget ?? Number.POSITIVE_INFINITY;
  const take = (owed: Fen): Fen => {
    const paid = fen(Math.min(left, owed));
    left -= paid;
    return paid;
  };
  const paid: LinePayment[] = [];
  for (const line of lines) {
    if (left <= 0) break;
    const due = lineDue(rules, loan, line, today);
    paid.push({
      period: line.period,
      penaltyChargedFen: lateCostAccrued(rules, loan, line, today),
      penaltyFen: take(due.penaltyFen),
      interestFen: take(due.interestFen),
      principalFen: take(due.principalFen),
    });
  }
  return paid;
}

const sum = (lines: readonly LinePayment[], early: EarlyPayment | null): Allocation => {
  const penaltyFen = sumFen(lines.map((line) => line.penaltyFen));
  const interestFen = fen(sumFen(lines.map((line) => line.interestFen)) + (early?.interestFen ?? 0));
  const principalFen = fen(sumFen(lines.map((line) => line.principalFen)) + (early?.principalFen ?? 0));
  return {
    lines,
    early,
    penaltyFen,
    interestFen,
    principalFen,
    totalFen: fen(penaltyFen + interestFen + principalFen),
  };
};

/** Principal that has not fallen due. */
export function undueBalance(loan: Loan): Fen {
  const due = dueLines(loan).reduce((total, line) => total + line.principalFen - line.paidPrincipalFen, 0);
  return fen(balance(loan.journal, 'principal-receivable') - due);
}

/** Interest charged before and not yet paid: only a revolving loan leaves any, beyond its due lines. */
const carriedInterest = (loan: Loan): Fen =>
  loan.method === 'revolving' ? balance(loan.journal, 'interest-receivable') : ZERO;

/** From which day interest is unpaid, and for how many days; money repaid on the day it was lent pays one day. */
export function accrualDays(loan: Loan, today: Day): { fromDay: Day; days: number } {
  const fromDay = loan.accruedFromDay ?? today;
  const days = fromDay === today && fromDay === loan.startDay ? 1 : Math.max(0, daysBetween(fromDay, today));
  return { fromDay, days };
}

/** Interest on the balance not yet due, to today; never more than the instalment would ask for. */
export function accruedInterest(loan: Loan, today: Day): Fen {
  const interest = interestForDays(
    undueBalance(loan),
    loan.annualRate,
    accrualDays(loan, today).days,
    loan.dayCount,
  );
  const planned = nextLine(loan)?.interestFen;
  return planned === undefined ? interest : minFen(interest, planned);
}

/** The day from which interest counts after a payment today. */
export const accruesFromAfter = (loan: Loan, today: Day): Day => {
  const { fromDay, days } = accrualDays(loan, today);
  return addDays(fromDay, days);
};

/**
 * The lines not yet due, computed anew for a balance lowered by `principalFen` (S21). With fewer periods the payment
 * of the contract stays (equal principal: the principal of a period), whatever was paid and chosen before, and the
 * last one takes what is left; with lower payments the number of periods does.
 */
function replan(rules: RuleSet, loan: Loan, today: Day, principalFen: Fen, partPlan: PartPlan): Instalment[] {
  const rest = loan.plan.filter((line) => line.settledDay === null && line.stage === 'scheduled');
  if (rest.length === 0) return [];
  const startDay = accruesFromAfter(loan, today);
  const rows = schedule({
    ...contractTerms(rules, loan, startDay),
    principalFen: fen(undueBalance(loan) - principalFen),
    length: { periods: rest.length },
    agreed: agreedDays(loan, rest, startDay),
    keptFen: partPlan === 'fewer-periods' ? contractPart(rules, loan) : undefined,
  });
  return rows.map((row) => ({ ...row, period: rest[row.period - 1]?.period ?? row.period }));
}

/** The days that are left. Where interest counts from the due day of a line, the first of them is whole months later. */
function agreedDays(loan: Loan, rest: readonly PlanLine[], startDay: Day): AgreedDay[] {
  const before = loan.plan.find((line) => line.dueDay === startDay);
  return rest.map(({ dueDay, period }, index) => {
    const from = index === 0 ? before : rest[index - 1];
    return { dueDay, months: from ? period - from.period : null };
  });
}

/** What the contract holds level; nothing where its method holds nothing. */
const contractPart = (rules: RuleSet, loan: Loan): Fen | undefined =>
  (loan.startDay !== null && levelPart(contractTerms(rules, loan, loan.startDay))) || undefined;

/** Interest still to come if everything is paid as planned. */
export const plannedInterest = (loan: Loan): Fen =>
  fen(
    loan.plan.reduce(
      (total, line) => total + (line.settledDay === null ? line.interestFen - line.paidInterestFen : 0),
      0,
    ),
  );

/** Interest this repayment costs, and what is still to come after it. */
export function interestAfter(loan: Loan, paid: Allocation): Fen {
  if (!paid.early) return plannedInterest(loan);
  const dueLeft = sumFen(dueLines(loan).map((line) => fen(line.interestFen - line.paidInterestFen)));
  return fen(paid.early.interestFen + dueLeft + totals(paid.early.planAfter).interestFen);
}
