import { entriesOf } from '@/units/records';
import type { Fault, Trouble } from '../../service/faults';
import { NoScene } from './bytes';

/**
 * What is one of a few is said by a number of its own, which it keeps for ever: never by its place in a list. What is
 * added gets the next number, and every code that was handed on still says what it said.
 */

/** So many numbers there are for each. */
const NUMBERS = 64;
/** In the first two forms the numbers of several were counted by how many there were of each. */
const COUNTED_BY_LENGTH = 2;

export interface Choice<Value = unknown> {
  /** @throws NoScene where it is none of them */
  say(value: unknown): number;
  /** @throws NoScene where nothing has the number */
  hear(said: number): Value;
  /** How many there were in the first two forms. */
  readonly before: number;
}

/**
 * @param numbers of each value; the compiler names one that has none
 * @param before how many there were in the first two forms, with nothing where that is one
 * @param nothing what number 0 stands for, where no value has it
 */
export function choice<Value extends string>(
  numbers: Readonly<Record<Value, number>>,
  before: number,
  nothing?: null,
): Choice<Value | null | undefined> {
  const entries = entriesOf(numbers);
  const saying = new Map<string, number>(entries);
  const values = new Map(entries.map(([value, number]) => [number, value]));
  return {
    before,
    say(value) {
      if (value === undefined || value === null) {
        if (value !== nothing || values.has(0)) throw new NoScene('it is none of its choices');
        return 0;
      }
      const said = saying.get(String(value));
      if (said === undefined) throw new NoScene(`${String(value)} is none of its choices`);
      return said;
    },
    hear(said) {
      if (said === 0 && !values.has(0)) return nothing;
      const value = values.get(said);
      if (value === undefined) throw new NoScene(`no choice has the number ${said}`);
      return value;
    },
  };
}

/** Yes or no. */
export const YES: Choice<boolean> = {
  before: 2,
  say: (value) => (value === true ? 0 : 1),
  hear(said) {
    if (said > 1) throw new NoScene(`no answer has the number ${said}`);
    return said === 0;
  },
};

/** Several choices as one number. @throws NoScene */
export const sayAll = (choices: readonly Choice[], values: readonly unknown[]): number =>
  choices.reduceRight((sum, each, index) => sum * NUMBERS + each.say(values[index]), 0);

/** What each of several choices may come to. */
type Heard<Choices extends readonly Choice[]> = {
  -readonly [At in keyof Choices]: Choices[At] extends Choice<infer Value> ? Value : never;
};

/** And back. @param form of the code @throws NoScene */
export function hearAll<const Choices extends readonly Choice[]>(
  choices: Choices,
  said: number,
  form: number,
): Heard<Choices> {
  let left = said;
  const heard = choices.map((each) => {
    const among = form <= COUNTED_BY_LENGTH ? each.before : NUMBERS;
    const value = each.hear(left % among);
    left = Math.floor(left / among);
    return value;
  });
  if (left > 0) throw new NoScene('more is said than there are choices');
  return heard as Heard<Choices>;
}

export const PACE = choice<Trouble['pace']>({ usual: 0, none: 1, slow: 2 }, 3);
export const FACE = choice<NonNullable<Trouble['face']>>({ pass: 1, fail: 2, 'time-out': 3 }, 4, null);
export const FAULT = choice<Fault>(
  { slow: 0, 'never-answers': 1, 'fails-before': 2, 'lost-answer': 3, 'storage-full': 4 },
  5,
);
