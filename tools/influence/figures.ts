import { LENSES, type Lens } from '@/services/contract/terms';
import type { RuleSet, RuleSets } from '@/services/rules/rule-set';
import { RULE_SETS } from '@/services/rules/rule-sets';
import { isRecord } from '@/units/records';

/** A number, or a yes or no, of a table, by its way there: `overdue.graceDays.value`. */
export interface Figure {
  /** The lens whose own it is: what all have in common is merged's. */
  readonly lens: Lens;
  readonly path: readonly string[];
  readonly value: number | boolean;
}

type Leaf = readonly [path: readonly string[], value: number | boolean];

function leaves(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, nameOf(name, inner)]));
}

/** A row is called by its id, so that a figure is found again where rows come and go. */
const nameOf = (place: string, row: unknown): string =>
  isRecord(row) && typeof row.id === 'string' ? row.id : place;

/** A list of rows has a row of that id; anything else has it by its name. */
const placeIn = (holder: object, name: string): string =>
  Object.entries(holder).find(([place, inner]) => nameOf(place, inner) === name)?.[0] ?? name;

/** The catalogue is the merged products once more: a figure of one is a figure of both. */
const ONCE_MORE = 'catalogue';

const known = (lens: Lens): Leaf[] => leaves(RULE_SETS[lens]).filter(([path]) => path[0] !== ONCE_MORE);

/** Every figure of every table: what all lenses have in common once, and what each has for itself. */
export function figures(): Figure[] {
  const merged = known('merged');
  const common = new Map(merged.map(([path, value]) => [path.join('.'), value]));
  const own = LENSES.filter((lens) => lens !== 'merged').flatMap((lens) =>
    known(lens)
      .filter(([path, value]) => common.get(path.join('.')) !== value)
      .map(([path, value]) => ({ lens, path, value })),
  );
  return [...merged.map(([path, value]) => ({ lens: 'merged' as const, path, value })), ...own];
}

/** The rule sets with another figure in one place; of what all lenses have in common, in all of them. */
export function withFigure({ lens, path, value: before }: Figure, value: number | boolean): RuleSets {
  const changed = (of: Lens): RuleSet =>
    of === lens || (lens === 'merged' && at(RULE_SETS[of], path) === before)
      ? otherwise(RULE_SETS[of], path, value)
      : RULE_SETS[of];
  return Object.fromEntries(LENSES.map((of) => [of, changed(of)])) as unknown as RuleSets;
}

function otherwise(rules: RuleSet, path: readonly string[], value: number | boolean): RuleSet {
  const changed = put(rules, path, value);
  const [table, ...rest] = path;
  const again = table === 'products' && at(rules.catalogue, rest) === at(rules, path);
  return (again ? put(changed, [ONCE_MORE, ...rest], value) : changed) as RuleSet;
}

function at(holder: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return holder;
  return isRecord(holder) || Array.isArray(holder)
    ? at((holder as Record<string, unknown>)[placeIn(holder, name)], rest)
    : undefined;
}

function put(holder: unknown, [name, ...rest]: readonly string[], value: number | boolean): unknown {
  if (name === undefined) return value;
  const copy = (Array.isArray(holder) ? [...holder] : { ...(holder as object) }) as Record<string, unknown>;
  const place = placeIn(copy, name);
  copy[place] = put(copy[place], rest, value);
  return copy;
}

/** What may stand in its place: far more and far less, a little more, a little less, a step of an amount more, nothing. */
export function others(value: number | boolean): (number | boolean)[] {
  if (typeof value === 'boolean') return [!value];
  const whole = Number.isInteger(value);
  const near = whole ? [value + 1, value - 1, value + 1_000_000] : [];
  const far = [value * 2, whole ? Math.floor(value / 2) : value / 2];
  return [...far, ...near, 0].filter((other) => other >= 0 && other !== value);
}
