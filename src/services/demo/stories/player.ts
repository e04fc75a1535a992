import { type Instant, instant } from '@/units/day';
import { digest } from '@/units/digest';
import { formatYuan } from '@/units/fen';
import { canonical } from '../../bank/core/chance';
import type { BankState } from '../../bank/core/state';
import { limitOf } from '../../bank/credit/limit';
import { passTime } from '../../bank/time';
import { loanView } from '../../bank/views/loan';
import type { Failure } from '../../contract/reply';
import type { RuleSet, RuleSets } from '../../rules/rule-set';
import { RULE_SETS, rulesFor } from '../../rules/rule-sets';
import { inFirstForm } from './first-form';
import { type Persona, personaOf } from './personas';
import type { Outcome, Scenario, ScenarioStep } from './scenarios';
import { act, type Logged, tell } from './story';

/** A step as it went: the refusal it met, and which of its promises did not hold. */
export interface PlayedStep {
  readonly step: ScenarioStep & { readonly instant: Instant };
  readonly refusal: Failure | null;
  readonly broken: readonly string[];
  readonly after: BankState;
}

export interface Played {
  readonly scenario: Scenario;
  readonly steps: readonly PlayedStep[];
  readonly holds: boolean;
  readonly state: BankState;
  /** The commands that were accepted. */
  readonly log: readonly Logged[];
  /** Of the state at the end: the same on every machine. */
  readonly hash: string;
}

/**
 * A digest of a state: two states are equal where their hashes are. Ids of submissions are made by chance and mean
 * nothing but themselves: here they are called by the order in which they came.
 */
export function hashOf(state: BankState): string {
  const names = new Map(state.submissions.map(({ id }, index) => [id, `submission ${index}`]));
  const named = <Thing extends { readonly id: string }>(thing: Thing): Thing => ({
    ...thing,
    id: names.get(thing.id) ?? thing.id,
  });
  const submissions = state.submissions.map(named);
  const loans = state.loans.map((loan) => ({ ...loan, repayments: loan.repayments.map(named) }));
  return digest(canonical(inFirstForm({ ...state, submissions, loans })), 16);
}

/** The bank when a person takes over from their story. */
export function stateAtFirst({ opening, steps, now }: Persona, sets: RuleSets = RULE_SETS): BankState {
  const { state } = tell(opening, steps, sets);
  return passTime(rulesFor(state, sets), state, instant(now)).state;
}

/** Plays a scenario from its persona's state to its end. @param sets today's rules, unless others are given */
export function play(scenario: Scenario, sets: RuleSets = RULE_SETS): Played {
  let state = stateAtFirst(personaOf(scenario.personaId), sets);
  const log: Logged[] = [];
  const steps = scenario.steps.map((step): PlayedStep => {
    const at = instant(step.at);
    const done = act(state, step, at, sets);
    state = done.state;
    log.push(...done.log);
    return {
      step: { ...step, instant: at },
      refusal: done.refusal,
      broken: brokenPromises(rulesFor(state, sets), state, done.refusal, step.promise ?? {}),
      after: state,
    };
  });
  return {
    scenario,
    steps,
    holds: steps.every(({ broken }) => broken.length === 0),
    state,
    log,
    hash: hashOf(state),
  };
}

/** Which promises of a step do not hold after it, in words. */
export function brokenPromises(
  rules: RuleSet,
  state: BankState,
  refusal: Failure | null,
  promise: Outcome,
): string[] {
  const latest = state.loans.at(-1);
  const loan = latest && loanView(rules, state, latest);
  const facts: readonly (readonly [string, unknown, unknown])[] = [
    ['result', refusal?.code ?? null, promise.refused ?? null],
    ['loan', loan?.status, promise.loan],
    ['outstanding', loan && formatYuan(loan.outstandingFen), promise.outstanding],
    ['due', loan?.due && formatYuan(loan.due.totalFen), promise.due],
    ['message', state.messages.at(-1)?.kind, promise.message],
    ['limit', promise.limit && formatYuan(limitOf(rules, state, promise.limit[0])), promise.limit?.[1]],
  ];
  return facts
    .filter(([, found, promised]) => promised !== undefined && found !== promised)
    .map(([what, found, promised]) => `${what} is ${String(found)}, promised ${String(promised)}`);
}
