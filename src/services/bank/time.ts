import { assert } from '@/units/assert';
import type { Instant } from '@/units/day';
import { least } from '@/units/number-order';
import type { Failure } from '../contract/reply';
import type { RuleSet } from '../rules/rule-set';
import { apply } from './apply';
import { type BankState, bookOf, LAST_MOMENT, within } from './core';
import { automaticReview, decisions, ends, firstLimitEnds, monthReview } from './credit';
import type { BankEvent } from './event';
import { nextOfLoan } from './loans';
import { dueToPerson } from './person';

interface Passed {
  readonly state: BankState;
  readonly events: BankEvent[];
  /** Why no time could pass; then the state is the one that was given. */
  readonly failure: Failure | null;
}

/**
 * Everything that happens by itself from the state's own moment up to `to`, in order, and then that time has passed;
 * beyond the last moment no time passes. Nothing is thrown.
 */
export const passTime = (rules: RuleSet, state: BankState, to: Instant): Passed =>
  within(
    'pass-time',
    () => pass(rules, state, least(to, LAST_MOMENT)),
    (failure) => ({ state, events: [], failure }),
  );

/** What else there is of a person can do at one moment, generously. */
const MOST_BESIDE_LOANS = 100;
/** A loan is decided on and paid out, an instalment goes from stage to stage: either in fewer steps. */
const MOST_OF_EACH = 10;

/** More than this at one moment is a mistake of ours that never ends. */
const mostAtOnce = ({ loans }: BankState): number =>
  bookOf(loans).running.reduce(
    (most, { plan }) => most + MOST_OF_EACH * (1 + plan.length),
    MOST_BESIDE_LOANS,
  );

function pass(rules: RuleSet, state: BankState, to: Instant): Passed {
  const events: BankEvent[] = [];
  let current = state;
  let atOnce = 0;
  for (let next = nextEvent(rules, current); next && next.at <= to; next = nextEvent(rules, current)) {
    atOnce = next.at > current.now ? 1 : atOnce + 1;
    assert(
      atOnce <= MOST_BESIDE_LOANS || atOnce <= mostAtOnce(current),
      () => `what happens at ${next.at} comes to an end`,
    );
    events.push(next);
    current = apply(rules, current, next);
  }
  if (to > current.now) {
    const passed: BankEvent = { type: 'time-passed', at: to };
    events.push(passed);
    current = apply(rules, current, passed);
  }
  return { state: current, events, failure: null };
}

/** The next thing that happens by itself. Ties go to what stands first here, then to the older loan. */
export function nextEvent(rules: RuleSet, state: BankState): BankEvent {
  let next: BankEvent = monthReview(state);
  const offer = (event: BankEvent | null): void => {
    if (event && event.at < next.at) next = event;
  };
  const atOnce = firstLimitEnds(rules, state) ?? automaticReview(rules, state);
  if (atOnce) return atOnce;
  for (const event of decisions(rules, state)) offer(event);
  for (const event of dueToPerson(state)) offer(event);
  for (const event of ends(rules, state)) offer(event);
  for (const loan of bookOf(state.loans).running) offer(nextOfLoan(rules, state, loan));
  return next;
}
