import { addDays, type Day, daysBetween } from '@/units/day';
import { type Fen, fen, sumFen } from '@/units/fen';
import { most } from '@/units/number-order';
import { billionths, type Charged, interestForDays, type Rate, yearDays } from '@/units/rate';
import type { AmountDue, OverdueView } from '../../contract/loan';
import type { RuleSet } from '../../rules/rule-set';
import type { Loan, PlanLine, Stage } from '../core';

/** The day on which an unpaid line reaches its next stage; null once there is none (X9). */
export function nextStage(
  rules: RuleSet,
  line: PlanLine,
): { stage: Exclude<Stage, 'scheduled'>; day: Day } | null {
  if (line.settledDay !== null) return null;
  switch (line.stage) {
    case 'scheduled':
      return { stage: 'due', day: line.dueDay };
    case 'due':
      return { stage: 'missed', day: addDays(line.dueDay, 1) };
    case 'missed':
      return { stage: 'penalty', day: penaltyFrom(rules, line) };
    case 'penalty':
      return { stage: 'cut', day: cutOn(rules, line) };
    case 'cut':
      return null;
  }
}

/** The first day that bears a penalty: the eighth after the due date (A32, A33, S10). */
const penaltyFrom = (rules: RuleSet, line: PlanLine): Day =>
  addDays(line.dueDay, rules.overdue.graceDays.value + 1);

/** The first late day that costs anything: the first of all where the grace bears interest, else the first of the penalty. */
export const costsFrom = (rules: RuleSet, line: PlanLine): Day =>
  rules.overdue.leastOfContract.percent > 0 ? addDays(line.dueDay, 1) : penaltyFrom(rules, line);

/** Where a line that was missed stands on a day (X9). */
export const stageOf = (rules: RuleSet, line: PlanLine, today: Day): OverdueView['stage'] =>
  today >= cutOn(rules, line) ? 'cut' : today >= penaltyFrom(rules, line) ? 'penalty' : 'grace';

/** The day on which the limit is cut: the 31st after the due date (C24). */
const cutOn = (rules: RuleSet, line: PlanLine): Day =>
  addDays(line.dueDay, rules.overdue.cutAfterDays.value + 1);

/** What a late day costs a year within the grace: the contract's rate, or nothing where the lens has it free (S55, S11). */
export const graceRate = (rules: RuleSet, { annualRate }: Charged): Rate =>
  billionths(Math.round((annualRate * rules.overdue.leastOfContract.percent) / 100));

/** What it costs a year after the grace: the documents' penalty, or the contract's rate where that is more (A33, S55). */
export const penaltyRate = (rules: RuleSet, contract: Charged): Rate =>
  most(
    billionths(rules.overdue.penaltyPerDay.value * yearDays(contract.dayCount)),
    graceRate(rules, contract),
  );

/** What one late day of a penalty comes to, in fen, on principal that is not paid (A33, S55). */
export const penaltyOfDay = (rules: RuleSet, contract: Charged, principalFen: Fen): Fen =>
  interestForDays(principalFen, penaltyRate(rules, contract), 1, contract.dayCount);

/** What one late day within the grace comes to, in fen (S55). */
export const graceOfDay = (rules: RuleSet, contract: Charged, principalFen: Fen): Fen =>
  interestForDays(principalFen, graceRate(rules, contract), 1, contract.dayCount);

/** What a line adds each day as it stands, in fen: nothing before it is late. */
export function costOfDay(rules: RuleSet, contract: Charged, line: PlanLine, today: Day): Fen {
  if (today <= line.dueDay) return fen(0);
  const ofDay = today < penaltyFrom(rules, line) ? graceOfDay : penaltyOfDay;
  return ofDay(rules, contract, unpaidPrincipal(line));
}

const unpaidPrincipal = (line: PlanLine): Fen => fen(line.principalFen - line.paidPrincipalFen);

/**
 * What lateness costs that is not yet charged, up to and with `today`, in fen: the contract's rate for the days of grace,
 * the penalty for those after it, each rounded here, once (A32, A33, S10, S55).
 */
export function lateCostAccrued(rules: RuleSet, contract: Charged, line: PlanLine, today: Day): Fen {
  const days = daysBetween(line.penaltyFromDay ?? costsFrom(rules, line), today) + 1;
  if (days <= 0) return fen(0);
  const penaltyDays = Math.min(days, Math.max(0, daysBetween(penaltyFrom(rules, line), today) + 1));
  const on = (rate: Rate, some: number): Fen =>
    interestForDays(unpaidPrincipal(line), rate, some, contract.dayCount);
  return fen(
    on(graceRate(rules, contract), days - penaltyDays) + on(penaltyRate(rules, contract), penaltyDays),
  );
}

/** What one line asks for today: what its lateness costs, interest, principal. */
export function lineDue(rules: RuleSet, contract: Charged, line: PlanLine, today: Day): AmountDue {
  const accrued = lateCostAccrued(rules, contract, line, today);
  const penaltyFen = fen(line.chargedPenaltyFen - line.paidPenaltyFen + accrued);
  const interestFen = fen(line.interestFen - line.paidInterestFen);
  const principalFen = unpaidPrincipal(line);
  return {
    dueDay: line.dueDay,
    period: line.period,
    penaltyFen,
    interestFen,
    principalFen,
    totalFen: fen(penaltyFen + interestFen + principalFen),
  };
}

/** Lines that have fallen due and are not settled, oldest first. */
export const dueLines = (loan: Loan): PlanLine[] =>
  loan.plan.filter((line) => line.settledDay === null && line.stage !== 'scheduled');

/** The next line that has not fallen due. */
export const nextLine = (loan: Loan): PlanLine | undefined =>
  loan.plan.find((line) => line.settledDay === null && line.stage === 'scheduled');

/** Where the oldest missed line stands; null where none is missed. */
export function overdueOf(rules: RuleSet, loan: Loan, today: Day, reported: boolean): OverdueView | null {
  const line = dueLines(loan).find(({ dueDay }) => dueDay < today);
  if (!line) return null;
  const days = daysBetween(line.dueDay, today);
  const penaltyFromDay = penaltyFrom(rules, line);
  const cutOnDay = cutOn(rules, line);
  // Once one bears a penalty, all that bear one count; before that, what the oldest will bear.
  const penalised = dueLines(loan).filter(
    (due) => due.dueDay < today && stageOf(rules, due, today) !== 'grace',
  );
  const bearing = penalised.length > 0 ? penalised : [line];
  return {
    stage: stageOf(rules, line, today),
    days,
    graceDays: rules.overdue.graceDays.value,
    graceEndsDay: addDays(penaltyFromDay, -1),
    graceBearsInterest: graceRate(rules, loan) > 0,
    penaltyFen: sumFen(dueLines(loan).map((due) => lineDue(rules, loan, due, today).penaltyFen)),
    perDayFen: sumFen(dueLines(loan).map((due) => costOfDay(rules, loan, due, today))),
    penaltyPerDayFen: sumFen(bearing.map((each) => penaltyOfDay(rules, loan, unpaidPrincipal(each)))),
    penaltyRate: penaltyRate(rules, loan),
    penaltyFromDay,
    cutOnDay,
    reported,
  };
}
