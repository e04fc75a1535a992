import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { DAY, HOUR, MINUTE } from '@/units/day';

/** What a simulated user is about to do. The numbers say how, whatever state it meets: so a shorter log still runs. */
export interface Intent {
  readonly what: What;
  /** Time that passes first, in milliseconds. */
  readonly waitMs: number;
  /** Choices, each from 0 to 999. */
  readonly dice: readonly number[];
  readonly fault: FaultKind | null;
}

export type FaultKind =
  | 'lost-request'
  | 'lost-answer'
  | 'delay'
  | 'never'
  | 'full'
  | 'kill-before'
  | 'kill-after'
  | 'kill-between-writes'
  | 'corrupt';

/** What can be done, and how often out of their sum. */
const WHATS = {
  borrow: 20,
  'borrow-wrong': 8,
  'borrow-twice': 2,
  repay: 18,
  'repay-part': 8,
  'repay-all': 4,
  'repay-wrong': 5,
  'repay-twice': 3,
  cancel: 3,
  withdraw: 1,
  face: 5,
  activate: 3,
  material: 2,
  raise: 3,
  'temporary-raise': 3,
  holding: 3,
  authorise: 2,
  complaint: 1,
  autopay: 2,
  card: 3,
  deposit: 6,
  'log-in': 3,
  settings: 2,
  device: 1,
  unfreeze: 3,
  malformed: 3,
  wait: 6,
} as const;

export type What = keyof typeof WHATS;

const WAITS = [
  [400, 0, 5 * MINUTE],
  [250, 5 * MINUTE, 12 * HOUR],
  [250, 12 * HOUR, 5 * DAY],
  [97, 5 * DAY, 30 * DAY],
  [3, 30 * DAY, 400 * DAY],
] as const;

const FAULTS: readonly FaultKind[] = [
  'lost-request',
  'lost-answer',
  'lost-answer',
  'delay',
  'never',
  'full',
  'kill-before',
  'kill-after',
  'kill-between-writes',
  'corrupt',
];

/** A never-ending user: the same seed always wants the same. */
export function* intents(seed: number, withFaults: boolean): Generator<Intent, never> {
  const source = xoroshiro128plus(seed);
  const below = (bound: number): number => uniformInt(source, 0, bound - 1);
  const weighted = <Choice>(choices: readonly (readonly [number, Choice])[]): Choice => {
    let left = below(choices.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, choice] of choices) {
      if (left < weight) return choice;
      left -= weight;
    }
    throw new Error('a choice is drawn below the sum of the weights');
  };
  const whats = Object.entries(WHATS).map(([what, weight]) => [weight, what as What] as const);
  const waits = WAITS.map(([weight, from, to]) => [weight, { from, to }] as const);
  for (;;) {
    const what = weighted(whats);
    const { from, to } = weighted(waits);
    const waitMs = from + below(to - from);
    const dice = Array.from({ length: 6 }, () => below(1000));
    const broken = below(100) < 12;
    const fault = FAULTS[below(FAULTS.length)] ?? null;
    yield { what, waitMs, dice, fault: withFaults && broken ? fault : null };
  }
}
