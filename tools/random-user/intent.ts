import { DAY, HOUR, MINUTE } from '@/units/day';
import { createChance } from './chance';

/** What a simulated user is about to do. The numbers say how, whatever state it meets: so a shorter log still runs. */
export interface Intent {
  readonly what: What;
  /** Time that passes first, in milliseconds. */
  readonly waitMs: number;
  /** Choices, each from 0 to 999. */
  readonly dice: readonly number[];
  readonly fault: FaultKind | null;
  readonly temper: Temper;
}

/** Pays on the day, pays when it comes to mind, or does not pay. */
export type Temper = 'punctual' | 'forgetful' | 'careless';

export const FAULT_KINDS = [
  'lost-request',
  'lost-answer',
  'delay',
  'never',
  'full',
  'kill-before',
  'kill-after',
  'kill-between-writes',
  'corrupt',
  'second-window',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** What can be done, and how often out of their sum. */
const WHATS = {
  borrow: 24,
  'borrow-wrong': 7,
  'borrow-twice': 2,
  'borrow-elsewhere': 2,
  'borrow-late': 1,
  repay: 10,
  'repay-part': 8,
  'repay-nearly': 3,
  'repay-all': 8,
  'repay-wrong': 3,
  'repay-twice': 2,
  cancel: 4,
  withdraw: 3,
  face: 6,
  activate: 20,
  material: 4,
  raise: 5,
  'temporary-raise': 13,
  holding: 5,
  authorise: 3,
  'own-report': 1,
  complaint: 3,
  autopay: 4,
  card: 5,
  deposit: 4,
  huge: 2,
  'log-in': 1,
  settings: 6,
  device: 2,
  unfreeze: 2,
  rest: 3,
  malformed: 2,
  hostile: 3,
  rewind: 1,
  'another-person': 3,
  wait: 4,
} as const;

export type What = keyof typeof WHATS;

const WAITS = [
  [450, 0, 5 * MINUTE],
  [250, 5 * MINUTE, 12 * HOUR],
  [200, 12 * HOUR, 5 * DAY],
  [94, 5 * DAY, 30 * DAY],
  [6, 30 * DAY, 200 * DAY],
] as const;

/** How somebody keeps up with what falls due, for so many steps: then they are in another mood. */
const TEMPERS = [
  [62, 'punctual'],
  [22, 'forgetful'],
  [16, 'careless'],
] as const satisfies readonly (readonly [number, Temper])[];

/** A never-ending user: the same seed always wants the same. */
export function* intents(seed: number, withFaults: boolean): Generator<Intent, never> {
  const { below } = createChance(seed);
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
  for (let [temper, left] = [weighted(TEMPERS), 0] as [Temper, number]; ; left--) {
    if (left <= 0) {
      temper = weighted(TEMPERS);
      left = 20 + below(100);
    }
    const what = weighted(whats);
    const { from, to } = weighted(waits);
    const waitMs = from + below(to - from);
    const dice = Array.from({ length: 6 }, () => below(1000));
    const broken = below(100) < 8;
    const fault = FAULT_KINDS[below(FAULT_KINDS.length)] ?? null;
    yield { what, waitMs, dice, fault: withFaults && broken ? fault : null, temper };
  }
}
