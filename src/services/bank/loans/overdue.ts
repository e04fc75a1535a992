import { addDays, type Day, daysBetween } from '@/units/day';
import { type Fen, fen, sumFen } from '@/units/fen';
import { portion } from '@/units/rate';
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
export const penaltyFrom = (rules: RuleSet, line: PlanLine): Day =>
  addDays(line.dueDay, rules.overdue.graceDays.value + 1);

/** Where a line that was missed stands on a day (X9). */
export const stageOf = (rules: RuleSet, line: PlanLine, today: Day): OverdueView['stage'] =>
  today >= cutOn(rules, line) ? 'cut' : today >= penaltyFrom(rules, line) ? 'penalty' : 'grace';

/** The day on which the limit is cut: the 31st after the due date (C24). */
const cutOn = (rules: RuleSet, line: PlanLine): Day =>
  addDays(line.dueDay, rules.overdue.cutAfterDays.value + 1);

/** What one more day of penalty comes to, on the principal that is not paid (A33). */
export const penaltyPerDay = (rules: RuleSet, line: PlanLine): Fen =>
  portion(unpaidPrincipal(line), rules.overdue.penaltyPerDay.value);

const unpaidPrincipal = (line: PlanLine): Fen => fen(line.principalFen - line.paidPrincipalFen);

/** The penalty of an unpaid line that is not yet charged, up to and with `today`: rounded here, once. */
export function penaltyAccrued(rules: RuleSet, line: PlanLine, today: Day): Fen {
  if (line.penaltyFromDay === null) return fen(0);
  const days = daysBetween(line.penaltyFromDay, today) + 1;
  return portion(unpaidPrincipal(line), rules.overdue.penaltyPerDay.value, days);
}

/** What one line asks for today: penalty, interest, principal. */
export function lineDue(rules: RuleSet, line: PlanLine, today: Day): AmountDue {
  const penaltyFen = fen(line.chargedPenaltyFen - line.paidPenaltyFen + penaltyAccrued(rules, line, today));
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
  const penalised = dueLines(loan).filter((due) => due.penaltyFromDay !== null);
  const bearing = penalised.length > 0 ? penalised : [line];
  return {
    stage: stageOf(rules, line, today),
    days,
    graceDays: rules.overdue.graceDays.value,
    graceEndsDay: addDays(penaltyFromDay, -1),
    penaltyFen: sumFen(dueLines(loan).map((due) => lineDue(rules, due, today).penaltyFen)),
    penaltyPerDayFen: sumFen(bearing.map((each) => penaltyPerDay(rules, each))),
    penaltyFromDay,
    cutOnDay,
    reported,
  };
}
