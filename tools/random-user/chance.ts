import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Choices that a seed decides, the same on every machine. */
export function createChance(seed: number) {
  const rng = xoroshiro128plus(seed);
  /** From 0 to one less. */
  const below = (count: number): number => uniformInt(rng, 0, count - 1);
  return {
    below,
    one: <Value>(among: readonly Value[]): Value => among[below(among.length)] as Value,
    /** How often out of a hundred. */
    often: (percent: number): boolean => below(100) < percent,
  };
}

export type Chance = ReturnType<typeof createChance>;
