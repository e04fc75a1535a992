import { digest } from '@/units/digest';
import { ascending } from '@/units/order';

/** A number in [0, 1) that depends on the seed and on what it is drawn for, and on nothing drawn before. */
export const draw = (seed: string, purpose: string): number =>
  Number.parseInt(digest(`${seed}/${purpose}`, 13), 16) / 2 ** 52;

/** A whole number from `from` to `to`, both included. */
export const drawBetween = (seed: string, purpose: string, from: number, to: number): number =>
  from + Math.floor(draw(seed, purpose) * (to - from + 1));

/** JSON with sorted keys: equal values give equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => ascending(a, b)))
      : inner,
  );
}
