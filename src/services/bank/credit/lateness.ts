import { addDays, type Day, dayAt, daysBetween } from '@/units/day';
import type { BlockView } from '../../contract/blocks';
import type { Failure } from '../../contract/reply';
import type { RuleSet } from '../../rules/rule-set';
import { type BankState, bookOf, type LateLine, overduesThatCount, type PlanLine, refuse } from '../core';
import { cutPercent } from './base-limit';

/** The instalments of loans to which something can still happen. */
export const runningLines = (state: BankState): PlanLine[] =>
  bookOf(state.loans).running.flatMap(({ plan }) => plan);

const isOverdue = ({ settledDay, stage }: PlanLine): boolean =>
  settledDay === null && stage !== 'scheduled' && stage !== 'due';

/** Days since its due day of the worst instalment that is not paid; 0 where none is overdue. */
export function unpaidOverdueDays(state: BankState): number {
  const today = dayAt(state.now);
  return runningLines(state)
    .filter(isOverdue)
    .reduce((longest, { dueDay }) => Math.max(longest, daysBetween(dueDay, today)), 0);
}

/** Unpaid instalments whose due date has passed. */
export const hasUnpaidOverdue = (state: BankState): boolean => runningLines(state).some(isOverdue);

/** Instalments that were paid after their due day. */
const paidLate = (state: BankState): LateLine[] => [
  ...bookOf(state.loans).resting.late,
  ...runningLines(state).flatMap(({ dueDay, settledDay }) =>
    settledDay !== null && settledDay > dueDay ? [{ days: daysBetween(dueDay, settledDay), settledDay }] : [],
  ),
];

const longestOf = (lines: readonly LateLine[]): number =>
  lines.reduce((longest, { days }) => Math.max(longest, days), 0);

/** Days overdue of the worst instalment ever, settled or not: the record keeps it (S34). */
export const longestOverdueDays = (state: BankState): number =>
  Math.max(unpaidOverdueDays(state), longestOf(paidLate(state)));

/** Days overdue of the worst instalment that the limit is cut for: what was paid before a cut ended is left behind (C24, S51). */
export function cuttingDays(state: BankState): number {
  const { cutEndedOn } = state.recovered;
  const counts = ({ settledDay }: LateLine): boolean => cutEndedOn === null || settledDay > cutEndedOn;
  return Math.max(unpaidOverdueDays(state), longestOf(paidLate(state).filter(counts)));
}

/** Whether the limit is frozen and the person on the grey list: the third missed due date (C25). */
export const isFrozen = (rules: RuleSet, state: BankState): boolean =>
  overduesThatCount(state) >= rules.overdue.freezeAtCount.value;

/** The day on which the last of what was overdue was paid; null while something is not, and where nothing ever was. */
export function clearSince(state: BankState): Day | null {
  if (hasUnpaidOverdue(state)) return null;
  return paidLate(state).reduce<Day | null>(
    (latest, { settledDay }) => (latest === null || settledDay > latest ? settledDay : latest),
    null,
  );
}

/** So many days after everything overdue was paid; a new overdue begins the count anew. */
function waited(state: BankState, { afterDays }: { readonly afterDays: number | null }): Day | null {
  const since = clearSince(state);
  return since === null || afterDays === null ? null : addDays(since, afterDays);
}

/** The day from which a frozen limit may be reviewed (S50); null where it is not frozen, while something overdue is unpaid, and by rules that know no review. */
export const reviewDay = (rules: RuleSet, state: BankState): Day | null =>
  isFrozen(rules, state) ? waited(state, rules.recovery.review) : null;

/** Whether a frozen limit may be reviewed now (S50). */
export function mayBeReviewed(rules: RuleSet, state: BankState): boolean {
  const day = reviewDay(rules, state);
  return day !== null && dayAt(state.now) >= day;
}

/** The day on which a cut ends by itself (S51); null where nothing is cut, while something overdue is unpaid, and by rules that know no end. */
export const cutEndsDay = (rules: RuleSet, state: BankState): Day | null =>
  cuttingDays(state) > rules.overdue.cutAfterDays.value ? waited(state, rules.recovery.cut) : null;

/** That the limit is frozen, with the day of its review, or how long until there is one (C25, S50). */
export function frozenFailure(rules: RuleSet, state: BankState): Failure {
  const day = reviewDay(rules, state);
  const { afterDays } = rules.recovery.review;
  return refuse('limit-frozen', rules.overdue.freezeAtCount.source, {
    count: overduesThatCount(state),
    ...(day !== null ? { reviewDay: day } : afterDays !== null ? { waitDays: afterDays } : {}),
  });
}

/** What lateness has brought that still stands, gravest first, each with its way back (C24, C25, S50–S52). */
export function blocks(rules: RuleSet, state: BankState): BlockView[] {
  const { overdue, recovery } = rules;
  const since = clearSince(state);
  const days = overdue.cutAfterDays.value;
  const cutting = cuttingDays(state);
  const found: (BlockView | false)[] = [
    isFrozen(rules, state) && {
      id: 'frozen',
      times: overduesThatCount(state),
      clearSince: since,
      waitDays: recovery.review.afterDays,
      endsDay: reviewDay(rules, state),
      open: mayBeReviewed(rules, state),
      sources: [overdue.freezeAtCount.source, recovery.review.source],
    },
    unpaidOverdueDays(state) > days && {
      id: 'closed',
      days,
      clearSince: null,
      waitDays: 0,
      endsDay: null,
      sources: [overdue.cutAfterDays.source, recovery.closed.source],
    },
    cutting > days && {
      id: 'cut',
      days,
      percent: cutPercent(rules, cutting),
      clearSince: since,
      waitDays: recovery.cut.afterDays,
      endsDay: cutEndsDay(rules, state),
      sources: [overdue.cutPercent.source, recovery.cut.source],
    },
  ];
  return found.filter((block) => block !== false);
}
