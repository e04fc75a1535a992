import { isRecord } from '@/units/records';
import { isWritable, numbersIn, written } from './numerals';

/**
 * Things that are alike, as a short text: what stands under one name in all of them stands together, whole numbers by
 * how much they grow, texts by what they begin with and the number they end in. It knows nothing of what the things are:
 * any data comes back as it was, with its keys in their order.
 */
type Column =
  /** All are this one. */
  | readonly ['=', Scalar]
  /** The first number, and by how much each next one is more. */
  | readonly ['+', number, number]
  /** Whole numbers, and whole numbers by how much each is more than the one before. */
  | readonly ['n', string]
  | readonly ['d', string]
  | readonly ['v', readonly Scalar[]]
  /** Texts of this length, without anything between them. */
  | readonly ['f', number, string]
  /** What texts begin with, which of it each does, the digits it ends in, and how many. */
  | readonly ['t', readonly string[], Column, Column, Column]
  /** The kind of each, a digit each; then those of every kind. */
  | readonly ['k', string, readonly Column[]]
  /** Sets of keys, which of these each has; and of every set a column a key. */
  | readonly ['o', readonly (readonly string[])[], Column, readonly (readonly Column[])[]]
  /** How long each is, and what stands in all of them. */
  | readonly ['a', Column, Column];

type Scalar = string | number | boolean | null;
type Thing = Readonly<Record<string, unknown>>;

export const packed = (values: readonly unknown[]): string =>
  JSON.stringify([values.length, columnOf(values)]);

/** @param text as `packed` made it; anything else comes to something else, or throws */
export function unpacked(text: string): readonly unknown[] {
  const [count, column]: [number, Column] = JSON.parse(text);
  return valuesOf(column, count);
}

function columnOf(values: readonly unknown[]): Column {
  if (values.length === 0) return ['v', []];
  const numbers: number[] = [];
  const texts: string[] = [];
  const marks: (boolean | null)[] = [];
  const lists: (readonly unknown[])[] = [];
  const things: Thing[] = [];
  let kinds = '';
  // Each is as a kind the place of its column below.
  for (const value of values)
    if (typeof value === 'number') {
      kinds += 0;
      numbers.push(value);
    } else if (typeof value === 'string') {
      kinds += 1;
      texts.push(value);
    } else if (Array.isArray(value)) {
      kinds += 3;
      lists.push(value);
    } else if (isRecord(value)) {
      kinds += 4;
      things.push(value);
    } else {
      kinds += 2;
      marks.push(value === null || value === undefined ? null : value === true);
    }
  const columns = [
    () => columnOfNumbers(numbers),
    () => columnOfTexts(texts),
    () => same(marks) ?? (['v', marks] as const),
    () => columnOfLists(lists),
    () => columnOfThings(things),
  ];
  const only = /^(\d)\1*$/.exec(kinds)?.[1];
  const alone = only === undefined ? undefined : columns[Number(only)];
  return alone ? alone() : ['k', kinds, columns.map((column) => column())];
}

const same = (values: readonly Scalar[]): Column | null => {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? ['=', first] : null;
};

function columnOfNumbers(values: readonly number[]): Column {
  const whole = same(values);
  if (whole || values.length === 0 || !values.every(isWritable)) return whole ?? ['v', values];
  const [first = 0, second = first] = values;
  const steps = values.map((value, index) => value - (values[index - 1] ?? 0));
  if (!steps.every(isWritable)) return ['v', values];
  if (steps.every((step, index) => index === 0 || step === second - first))
    return ['+', first, second - first];
  return shorter(['n', written(values)], ['d', written(steps)]);
}

const shorter = (one: Column, other: Column): Column =>
  JSON.stringify(other).length < JSON.stringify(one).length ? other : one;

function columnOfTexts(values: readonly string[]): Column {
  const whole = same(values);
  if (whole) return whole;
  const [{ length } = ''] = values;
  const alike = length > 0 && values.every((value) => value.length === length);
  const plain: Column = alike ? ['f', length, values.join('')] : ['v', values];
  const ends = values.map((value) => /\d{1,15}$/.exec(value)?.[0] ?? '');
  const begins = values.map((value, index) => value.slice(0, value.length - (ends[index]?.length ?? 0)));
  const known = new Map([...new Set(begins)].map((begin, place) => [begin, place]));
  // Where hardly any begin alike there is nothing to be saved.
  if (known.size * 2 > values.length) return plain;
  return shorter(plain, [
    't',
    [...known.keys()],
    columnOf(begins.map((begin) => known.get(begin) ?? 0)),
    columnOf(ends.map(Number)),
    columnOf(ends.map(({ length }) => length)),
  ]);
}

const columnOfLists = (lists: readonly (readonly unknown[])[]): Column => [
  'a',
  columnOf(lists.map(({ length }) => length)),
  columnOf(lists.flat()),
];

function columnOfThings(things: readonly Thing[]): Column {
  const sets = new Map<
    string,
    { readonly keys: readonly string[]; readonly place: number; readonly of: Thing[] }
  >();
  const which = things.map((thing) => {
    const keys = Object.keys(thing).filter((key) => thing[key] !== undefined);
    const name = JSON.stringify(keys);
    const set = sets.get(name) ?? { keys, place: sets.size, of: [] };
    sets.set(name, set);
    set.of.push(thing);
    return set.place;
  });
  const all = [...sets.values()];
  return [
    'o',
    all.map(({ keys }) => keys),
    columnOf(which),
    all.map(({ keys, of }) => keys.map((key) => columnOf(of.map((thing) => thing[key])))),
  ];
}

const NONE: readonly unknown[] = [];

function valuesOf(column: Column, count: number): readonly unknown[] {
  switch (column[0]) {
    case '=':
      return new Array<unknown>(count).fill(column[1]);
    case '+':
      return times(count, (index) => column[1] + index * column[2]);
    case 'v':
      return column[1];
    case 'n':
      return numbersIn(column[1], count);
    case 'd':
      return sums(numbersIn(column[1], count));
    case 'f': {
      const [, length, all] = column;
      return times(count, (index) => all.slice(index * length, (index + 1) * length));
    }
    case 't': {
      const [, begins, which, ends, lengths] = column;
      const places = valuesOf(which, count);
      const digits = valuesOf(ends, count);
      const widths = valuesOf(lengths, count);
      return times(count, (index) => {
        const begin = begins[Number(places[index])] ?? '';
        const width = Number(widths[index]);
        return width === 0 ? begin : begin + String(digits[index]).padStart(width, '0');
      });
    }
    case 'k': {
      const [, kinds, columns] = column;
      const each = columns.map((of, kind) => valuesOf(of, kinds.split(String(kind)).length - 1).values());
      return [...kinds].map((kind): unknown => each[Number(kind)]?.next().value);
    }
    case 'o':
      return thingsOf(column, count);
    case 'a': {
      const lengths = valuesOf(column[1], count).map(Number);
      const all = valuesOf(
        column[2],
        lengths.reduce((sum, length) => sum + length, 0),
      );
      let at = 0;
      return lengths.map((length) => {
        at += length;
        return length === 0 ? NONE : all.slice(at - length, at);
      });
    }
  }
}

/** One after another, into a list that is as long from the start. */
function times<Value>(count: number, make: (index: number) => Value): Value[] {
  const made = new Array<Value>(count);
  for (let index = 0; index < count; index++) made[index] = make(index);
  return made;
}

function sums(steps: number[]): readonly number[] {
  for (let index = 1; index < steps.length; index++)
    steps[index] = (steps[index] ?? 0) + (steps[index - 1] ?? 0);
  return steps;
}

function thingsOf(
  [, sets, which, columns]: Extract<Column, readonly ['o', ...unknown[]]>,
  count: number,
): readonly unknown[] {
  const places = valuesOf(which, count);
  const made = sets.map((keys, set) => {
    const many = sets.length === 1 ? count : places.filter((place) => place === set).length;
    // A copy of one that was read with all its keys takes half the room and time of one that gets them one by one.
    const like: Record<string, unknown> = JSON.parse(
      `{${keys.map((key) => `${JSON.stringify(key)}:null`).join()}}`,
    );
    const things = times(many, () => ({ ...like }));
    keys.forEach((key, at) => {
      const values = valuesOf(columns[set]?.[at] ?? ['v', []], many);
      things.forEach((thing, index) => {
        thing[key] = values[index];
      });
    });
    return things;
  });
  const [only] = made;
  if (made.length === 1 && only) return only;
  const next = made.map((things) => things.values());
  return places.map((set): unknown => next[Number(set)]?.next().value);
}
