import { dayAt, daysBetween } from '@/units/day';
import { recordOf } from '@/units/records';
import type { ScoreRow } from '../../contract/limit';
import { DIMENSIONS, type Dimension, type Rating } from '../../contract/terms';
import type { RuleSet } from '../../rules/rule-set';
import { type BankState, bookOf, type Customer, type PlanLine } from '../core';
import { isFrozen, longestOverdueDays, runningLines } from './lateness';

/**
 * The five dimensions with a lens's weights, and their weighted sum, 0 to 100 (A16–A21, B22–B25, C11–C14).
 * Data that is not collected stands at the neutral point (S8).
 */
export function score(
  rules: RuleSet,
  scores: Customer['scores'],
): { rows: ScoreRow[]; total: number; thirds: number } {
  const rows = DIMENSIONS.map((dimension) => {
    const collected = scores[dimension];
    const value = collected ?? rules.neutralScore;
    const weightThirds = rules.weightThirds[dimension];
    return {
      dimension,
      score: value,
      collected: collected !== null,
      weightThirds,
      contribution: (value * weightThirds) / rules.weightSum.thirds,
      sources: rules.weightSources[dimension],
    };
  });
  const thirds = rows.reduce((sum, row) => sum + row.score * row.weightThirds, 0);
  return { rows, total: thirds / rules.weightSum.thirds, thirds };
}

/** The scores as of today: late payments and another phone cost points (A18, A20, S34), what is not authorised is not collected. */
export function scoresToday(rules: RuleSet, state: BankState): Customer['scores'] {
  const { scores } = state.customer;
  const penalties = bookOf(state.loans).resting.penalised + runningLines(state).filter(isPenalised).length;
  const long = longestOverdueDays(state) > rules.overdue.cutAfterDays.value ? rules.scoreLoss.longOverdue : 0;
  const less = (value: number | null, loss: number): number | null => value && Math.max(0, value - loss);
  const today: Customer['scores'] = {
    ...scores,
    creditRecord: less(scores.creditRecord, penalties * rules.scoreLoss.penalty + long),
    device: less(scores.device, state.device.changes * rules.scoreLoss.deviceChange),
  };
  return recordOf(DIMENSIONS, (dimension) =>
    isCollected(rules, state, dimension) ? today[dimension] : null,
  );
}

/**
 * The scores that count: those of the last monthly review (X8), without what has been withdrawn since. A consent that is
 * given again within the month finds what that review took (S60).
 */
export const countingScores = (rules: RuleSet, state: BankState): Customer['scores'] =>
  recordOf(DIMENSIONS, (dimension) =>
    isCollected(rules, state, dimension) ? state.reviewed.scores[dimension] : null,
  );

/** Whether no consent that a score rests on is missing (R6, S60). */
const isCollected = (rules: RuleSet, { authorised }: BankState, dimension: Dimension): boolean =>
  rules.authorisations.every(({ id, scores }) => scores !== dimension || authorised.includes(id));

/**
 * Payments a week, as far as they may be looked at. Without the consent they stand where they neither refuse nor open
 * anything: at the fewest that are asked for (S8, S60).
 */
export const weeklyPayments = (rules: RuleSet, { authorised, customer }: BankState): number =>
  authorised.includes('payment') ? customer.paymentsPerWeek : rules.eligibility.paymentsPerWeek.least;

/** The daily rating (B33–B36, S30). */
export function rating(rules: RuleSet, state: BankState): Rating {
  const { total } = score(rules, scoresToday(rules, state));
  const penalised = runningLines(state).some((line) => line.settledDay === null && isPenalised(line));
  if (penalised || isFrozen(rules, state) || total < rules.rating.cBelow) return 'C';
  return total >= rules.rating.aFrom && state.overdueCount === 0 ? 'A' : 'B';
}

/** How often × how much × how long, over all instalments ever missed (C26): yuan-days. */
export function riskValue(state: BankState): number {
  const today = dayAt(state.now);
  const { resting } = bookOf(state.loans);
  const missed = runningLines(state).filter((line) => line.stage !== 'scheduled' && line.stage !== 'due');
  const amount = missed.reduce((sum, line) => sum + line.paymentFen, resting.missed.amountFen) / 100;
  const days = missed.reduce(
    (sum, line) => sum + daysBetween(line.dueDay, line.settledDay ?? today),
    resting.missed.days,
  );
  return Math.round((resting.missed.count + missed.length) * amount * days);
}

const isPenalised = ({ stage }: PlanLine): boolean => stage === 'penalty' || stage === 'cut';
