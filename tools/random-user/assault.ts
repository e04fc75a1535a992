import { execute } from '@/services/bank/bank';
import type { BankState } from '@/services/bank/core/state';
import { rulesFor } from '@/services/rules/rule-sets';
import { DAY, plus } from '@/units/day';
import { createChance } from './chance';
import { Violation } from './check';
import { hostile } from './hostile';
import { pick } from './pick';

/** What an assault came to: so many commands refused, by code, and accepted; and how many of each kind there were. */
export interface Assaulted {
  readonly refused: Record<string, number>;
  accepted: number;
  readonly kinds: Record<string, number>;
}

/** A state that nobody can change without being noticed: who tries meets an assertion. */
export function frozen<Value>(value: Value): Value {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
  return value;
}

/** Out of so many commands, one comes at a moment that is none, and one much later. */
const ODD_MOMENT = 40;
const LATER = 200;

/**
 * So many hostile commands against states: none is thrown at, none meets an assertion inside, none that is refused has
 * an effect. @throws Violation
 */
export function assault(states: readonly BankState[], seed: number, count: number): Assaulted {
  const { below } = createChance(seed);
  const found: Assaulted = { refused: {}, accepted: 0, kinds: {} };
  for (const state of states) frozen(state);
  for (let index = 0; index < count; index++) {
    const state = pick(states, below(states.length));
    const dice = Array.from({ length: 6 }, () => below(1000));
    const { command, kind } = hostile(state, dice);
    const at = momentOf(state, below(ODD_MOMENT) === 0, below(LATER) === 0, below(1000));
    const what = `${kind} by the dice ${dice.join(' ')}`;
    let done: ReturnType<typeof execute>;
    try {
      done = execute(rulesFor(state), state, command, at as BankState['now']);
    } catch (error) {
      throw new Violation(`${what} is thrown at: ${error instanceof Error ? error.message : 'no error'}`);
    }
    found.kinds[kind] = (found.kinds[kind] ?? 0) + 1;
    if (done.ok) {
      found.accepted += 1;
      if (done.state.now < state.now) throw new Violation(`${what} turns time back`);
      continue;
    }
    const { code, details } = done.failure;
    if (code === 'assertion-failed') throw new Violation(`${what} meets an assertion: ${details.assertion}`);
    found.refused[code] = (found.refused[code] ?? 0) + 1;
  }
  return found;
}

const MOMENTS: readonly unknown[] = [
  Number.NaN,
  -1,
  0.5,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  1e300,
  'now',
  null,
  undefined,
  {},
];

const momentOf = ({ now }: BankState, odd: boolean, later: boolean, die: number): unknown =>
  odd ? [...MOMENTS, now - 1][die % (MOMENTS.length + 1)] : later ? plus(now, (die % 400) * DAY) : now;
