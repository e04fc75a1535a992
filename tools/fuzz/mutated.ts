import type { Chance } from '../random-user/chance';

/** Numbers at which readers go wrong. */
const EDGES = [0, 1, 2, 3, 7, 31, 127, 128, 255, 256, 1_000, 1_001, 65_535, 1e6, 1e9, 2 ** 31, 2 ** 40];

export const edge = (chance: Chance): number =>
  chance.often(70)
    ? chance.below(8)
    : chance.often(10)
      ? Number.MAX_SAFE_INTEGER - chance.below(3)
      : chance.one(EDGES) + chance.below(3);

/** A few changes of a list: items changed, put in, taken out, doubled, cut off, or those of another one after it. */
export function mutated<Item>(
  list: readonly Item[],
  chance: Chance,
  item: () => Item,
  other: readonly Item[],
): Item[] {
  const changed = [...list];
  for (let left = 1 + chance.below(4); left > 0; left--) {
    const at = chance.below(changed.length + 1);
    const length = 1 + chance.below(6);
    switch (chance.below(6)) {
      case 0:
        changed[Math.min(at, Math.max(0, changed.length - 1))] = item();
        break;
      case 1:
        changed.splice(at, 0, item());
        break;
      case 2:
        changed.splice(at, length);
        break;
      case 3:
        changed.splice(at, 0, ...changed.slice(at, at + length));
        break;
      case 4:
        changed.length = at;
        break;
      default:
        changed.splice(at, changed.length, ...other.slice(chance.below(other.length + 1)));
    }
  }
  return changed;
}
