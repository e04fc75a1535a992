import { PERSONAS } from '@/services/demo/stories/personas';
import { createChance } from './chance';
import { type Intent, intents } from './intent';

/** One person's part of a run: who, and what they intend. */
export interface Part {
  readonly personaId: string;
  readonly taken: readonly Intent[];
}

/** Steps of a life: most are short, so that there are many; some are long enough for what takes months. */
const LENGTHS = [30, 50, 50, 80, 80, 140, 240];

/** Who can borrow most comes oftener: whom the bank refuses everything tests little else. */
const OFTEN = [
  'prime',
  'new',
  'owner',
  'owner',
  'bank-customer',
  'bank-customer',
  'subprime',
  'ordinary',
  'subprime',
];

/** So many steps of a seeded user, cut into lives. */
export function* lives(seed: number, steps: number, withFaults: boolean): Generator<Part> {
  const source = intents(seed, withFaults);
  const chance = createChance(seed ^ 0x5eed);
  const people = [...PERSONAS.map(({ id }) => id), ...OFTEN];
  for (let left = steps; left > 0; ) {
    const personaId = chance.one(people);
    const length = Math.min(chance.one(LENGTHS), left);
    yield { personaId, taken: Array.from({ length }, () => source.next().value) };
    left -= length;
  }
}
