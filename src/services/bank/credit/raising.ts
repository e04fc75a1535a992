import { assert } from '@/units/assert';
import { addDays, type Day, dayAt, daysBetween, firstOfMonth, HOUR, instantOf } from '@/units/day';
import { ZERO } from '@/units/fen';
import { raiseFestivals } from '../../rules/festivals';
import type { RuleSet } from '../../rules/rule-set';
import { isProvisional, workingDayAfter } from '../arithmetic';
import {
  amountFailure,
  type BankState,
  draw,
  drawBetween,
  type Loan,
  loansAfter,
  type PlanLine,
  refuse,
  reportFailure,
} from '../core';
import type { CommandOf } from './commands';
import type { CreditEvent, Decided } from './events';
import { rating, weeklyPayments } from './score';

/** Material is looked at for its working days, and answered in the morning (B27–B29). A declined one may be handed in again. */
export function handIn(
  rules: RuleSet,
  state: BankState,
  { materialId }: CommandOf<'hand-in-material'>,
): Decided {
  const before = state.materials[materialId];
  if (before?.state === 'reviewing') {
    const { decideAt: until } = before;
    return refuse(
      'material-under-review',
      null,
      isProvisional(dayAt(until)) ? { tentativeUntil: until } : { until },
    );
  }
  if (before?.state === 'accepted') return refuse('material-accepted');
  const material = rules.materials.find(({ id }) => id === materialId);
  assert(material !== undefined, `${materialId} is a material`);
  const decideAt = instantOf(workingDayAfter(dayAt(state.now), material.workingDays), 10 * HOUR);
  return [{ type: 'material-handed-in', at: state.now, materialId, decideAt }];
}

/** Three months on time, counted anew after each answer, may ask for a raise (A30). */
export function applyForRaise(rules: RuleSet, state: BankState): Decided {
  const unseen = reportFailure(state);
  if (unseen) return unseen;
  if (rating(rules, state) === 'C') return refuse('rating-restricts', 'B36');
  const count = onTimeMonths(state);
  if (count < rules.onTime.mayApply)
    return refuse('raise-too-early', rules.onTime.mayApplySource, { count, needed: rules.onTime.mayApply });
  return [decideRaise(rules, state, rules.raise.chancePercent)];
}

/** Months on time in a row, counted anew after each answer (A30, B53). */
export const onTimeMonths = (state: BankState): number => monthsOnTime(state, state.raise.lastDay);

/**
 * Whether it has become six in a row (B53): with a payment, or with the month in which one made ahead was due. Asked
 * then and never later: what depended on the moment somebody looks would not be the same when the log is replayed.
 */
export const earnsReview = (rules: RuleSet, state: BankState): boolean =>
  state.raise.lastDay !== dayAt(state.now) &&
  !reportFailure(state) &&
  onTimeMonths(state) >= rules.onTime.automatic &&
  rating(rules, state) !== 'C';

/** Six in a row are looked at without being asked, with better odds (C23, X7). */
export const automaticReview = (rules: RuleSet, state: BankState): CreditEvent | null =>
  state.raise.reviewDue
    ? decideRaise(rules, state, (rules.raise.chancePercent * rules.raise.automaticOddsPercent) / 100)
    : null;

/** A first limit is capped until a person has paid on time for so many months in a row (A29, S43). */
export function firstLimitEnds({ newUserLimit }: RuleSet, state: BankState): CreditEvent | null {
  const { endsAfterMonths } = newUserLimit;
  if (!state.customer.newUser || state.firstLimitEnded || endsAfterMonths === null) return null;
  return monthsOnTime(state, null) >= endsAfterMonths ? { type: 'first-limit-ended', at: state.now } : null;
}

function decideRaise(rules: RuleSet, state: BankState, chancePercent: number): CreditEvent {
  const granted = draw(state.seed, `raise/${state.now}`) * 100 < chancePercent;
  return { type: 'raise-decided', at: state.now, percent: rules.raise.percent, granted };
}

/** A raise that ends by itself: for an A rating, for much activity, before a festival, for a member (A26, B34, C37, C39). */
export function applyForTemporaryRaise(
  rules: RuleSet,
  state: BankState,
  { raiseId }: CommandOf<'apply-for-temporary-raise'>,
): Decided {
  const today = dayAt(state.now);
  const unseen = reportFailure(state);
  if (unseen) return unseen;
  if (rating(rules, state) === 'C') return refuse('rating-restricts', 'B36');
  if (state.temporaryRaise)
    return refuse('temporary-raise-running', null, { until: state.temporaryRaise.untilDay });
  const raise = rules.temporaryRaises.find(({ id }) => id === raiseId);
  assert(raise !== undefined, `${raiseId} is a temporary raise`);
  if (!isOpen(rules, state, raiseId)) return refuse('temporary-raise-not-open', raise.sources[0]);
  const granted = draw(state.seed, `temporary-raise/${raiseId}/${state.now}`) * 100 < raise.chancePercent;
  const days = drawBetween(state.seed, `temporary-raise-days/${raiseId}/${state.now}`, ...raise.days);
  return [
    {
      type: 'temporary-raise-decided',
      at: state.now,
      raise: granted ? { id: raiseId, percent: raise.percent, untilDay: addDays(today, days) } : null,
    },
  ];
}

/** Whether a temporary raise can be asked for now. */
export function isOpen(
  rules: RuleSet,
  state: BankState,
  raiseId: CommandOf<'apply-for-temporary-raise'>['raiseId'],
): boolean {
  switch (raiseId) {
    case 'rating':
      return rating(rules, state) === 'A';
    case 'activity':
      return weeklyPayments(rules, state) >= rules.veryActivePerWeek;
    case 'festival':
      return festivalAhead(rules, state) !== null;
    case 'double':
      return (
        state.authorised.includes('assets') &&
        state.customer.memberLevel >= rules.doubleMemberLevel &&
        state.holdings.some(({ kind }) => kind === 'wealth')
      );
  }
}

/** The festival that is at most three days away; null where none is. */
export function festivalAhead(
  rules: RuleSet,
  state: BankState,
): ReturnType<typeof raiseFestivals>[number] | null {
  const today = dayAt(state.now);
  return (
    [today, addDays(today, rules.festivalLeadDays)]
      .flatMap((near) => raiseFestivals(near.slice(0, 4)))
      .find(({ day }) => day >= today && daysBetween(today, day) <= rules.festivalLeadDays) ?? null
  );
}

/** The day from which on the next festival's raise may be asked for; null where one may be now, or none is known. */
export function festivalOpens(rules: RuleSet, state: BankState): Day | null {
  if (festivalAhead(rules, state)) return null;
  const today = dayAt(state.now);
  const next = [today, addDays(today, 365)]
    .flatMap((day) => raiseFestivals(day.slice(0, 4)))
    .find(({ day }) => day > today);
  return next ? addDays(next.day, -rules.festivalLeadDays) : null;
}

export function logHolding(state: BankState, { kind, amountFen }: CommandOf<'log-holding'>): Decided {
  const failure = amountFailure(amountFen, ZERO);
  if (failure) return failure;
  if (state.holdings.some((holding) => holding.kind === kind)) return refuse('holding-exists');
  return [
    { type: 'holding-logged', at: state.now, holding: { kind, amountFen, sinceDay: dayAt(state.now) } },
  ];
}

/** Redeeming takes what rested on the holding back with it (C37). */
export function redeemHolding(state: BankState, { kind }: CommandOf<'redeem-holding'>): Decided {
  if (!state.holdings.some((holding) => holding.kind === kind)) return refuse('holding-unknown');
  const recalled = kind === 'wealth' && state.temporaryRaise?.id === 'double';
  return [
    { type: 'holding-redeemed', at: state.now, kind },
    ...(recalled ? [{ type: 'temporary-raise-ended' as const, at: state.now }] : []),
  ];
}

/** How a calendar month went: what fell due in it was all paid by its day, some was not, or some is still to come. */
type Month = 'kept' | 'late' | 'open';

const WORST: readonly Month[] = ['kept', 'open', 'late'];

/**
 * Calendar months in a row, the latest first, in which everything due was paid by its day (A30, B53): several
 * instalments of a month are one month, one in which nothing fell due neither counts nor breaks the row, and one paid
 * ahead counts when its month has come. Of a revolving loan a month counts in which its interest was paid.
 * @param since the day of the last answer: months that began before it are counted no more
 */
export function monthsOnTime({ loans, now }: BankState, since: Day | null): number {
  const thisMonth = firstOfMonth(dayAt(now));
  const known = COUNTED.get(loans);
  if (known && known.since === since && known.thisMonth === thisMonth) return known.months;
  const months = inARow(monthsOf(loans, since, thisMonth));
  COUNTED.set(loans, { since, thisMonth, months });
  return months;
}

/** It is asked for whenever time passes, and changes only with the loans and the month. */
const COUNTED = new WeakMap<
  readonly Loan[],
  { readonly since: Day | null; readonly thisMonth: Day; readonly months: number }
>();

function inARow(months: ReadonlyMap<Day, Month>): number {
  const latestFirst = [...months].sort(([one], [other]) => (one < other ? 1 : -1)).map(([, month]) => month);
  const late = latestFirst.indexOf('late');
  return latestFirst.slice(0, late === -1 ? undefined : late).filter((month) => month === 'kept').length;
}

/** By the first day of each month that has come. */
function monthsOf(loans: readonly Loan[], since: Day | null, thisMonth: Day): Map<Day, Month> {
  const months = new Map<Day, Month>();
  const see = (day: Day, went: Month): void => {
    const first = firstOfMonth(day);
    if (first > thisMonth || (since !== null && first < since)) return;
    const before = months.get(first) ?? 'kept';
    months.set(first, WORST.indexOf(went) > WORST.indexOf(before) ? went : before);
  };
  for (const { method, plan, repayments } of loansAfter(loans, since)) {
    for (const line of plan) see(line.dueDay, wentBy(line));
    if (method === 'revolving')
      for (const { at, interestFen } of repayments) if (interestFen > 0) see(dayAt(at), 'kept');
  }
  return months;
}

function wentBy({ settledDay, dueDay, stage }: PlanLine): Month {
  if (settledDay !== null) return settledDay > dueDay ? 'late' : 'kept';
  return stage === 'scheduled' || stage === 'due' ? 'open' : 'late';
}
