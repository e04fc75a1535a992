import { assert } from '@/units/assert';
import { type Instant, instant } from '@/units/day';
import { formatYuan } from '@/units/fen';
import { canonical, digest } from '../bank/chance';
import { limitOf } from '../bank/limit';
import { loanView } from '../bank/loan-view';
import type { BankState } from '../bank/state';
import { passTime } from '../bank/time';
import { PERSONAS } from './personas';
import type { Outcome, Scenario, ScenarioStep } from './scenarios';
import { act, tell } from './story';

/** A step as it went: the refusal it met, and which of its promises did not hold. */
export interface PlayedStep {
  readonly step: ScenarioStep & { readonly instant: Instant };
  readonly refusal: string | null;
  readonly broken: readonly string[];
}

export interface Played {
  readonly scenario: Scenario;
  readonly steps: readonly PlayedStep[];
  readonly holds: boolean;
  readonly state: BankState;
  /** Of the state at the end: the same on every machine. */
  readonly hash: string;
}

/** A digest of a state: two states are equal where their hashes are. */
export const hashOf = (state: BankState): string => digest(canonical(state), 16);

/** Plays a scenario from its persona's state to its end. */
export function play(scenario: Scenario): Played {
  const persona = PERSONAS.find(({ id }) => id === scenario.personaId);
  assert(persona !== undefined, `${scenario.personaId} is a persona`);
  let state = passTime(tell(persona.opening, persona.steps).state, instant(persona.now)).state;
  const steps = scenario.steps.map((step): PlayedStep => {
    const at = instant(step.at);
    const done = act(state, step, at);
    state = done.state;
    const refusal = done.refusal?.code ?? null;
    return {
      step: { ...step, instant: at },
      refusal,
      broken: brokenPromises(state, refusal, step.promise ?? {}),
    };
  });
  return {
    scenario,
    steps,
    holds: steps.every(({ broken }) => broken.length === 0),
    state,
    hash: hashOf(state),
  };
}

function brokenPromises(state: BankState, refusal: string | null, promise: Outcome): string[] {
  const latest = state.loans.at(-1);
  const loan = latest && loanView(state, latest);
  const facts: readonly (readonly [string, unknown, unknown])[] = [
    ['result', refusal, promise.refused ?? null],
    ['loan', loan?.status, promise.loan],
    ['outstanding', loan && formatYuan(loan.outstandingFen), promise.outstanding],
    ['due', loan?.due && formatYuan(loan.due.totalFen), promise.due],
    ['message', state.messages.at(-1)?.kind, promise.message],
    ['limit', promise.limit && formatYuan(limitOf(state, promise.limit[0])), promise.limit?.[1]],
  ];
  return facts
    .filter(([, found, promised]) => promised !== undefined && found !== promised)
    .map(([what, found, promised]) => `${what} is ${String(found)}, promised ${String(promised)}`);
}
