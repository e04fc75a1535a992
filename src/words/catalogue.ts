import { createElement, Fragment, type ReactNode } from 'react';
import { type Day, dayAt, day as dayOf, type Instant, parseDay, showDay, showTime } from '@/units/day';
import { type Fen, showFen, showYuan } from '@/units/fen';
import { type Charged, type Rate, showDailyRate, showPercent, showRate } from '@/units/rate';

/** What a slot takes, by the kind that stands behind its name: `{owed, fen}`. A slot without a kind takes a text. */
interface Kinds {
  /** Yuan with its fen always: 12,000.50, 8,000.00. */
  fen: Fen;
  /** Yuan without a `.00`: 12,000.50, 8,000. */
  yuan: Fen;
  /** A year's rate: 10.8%. */
  rate: Rate;
  /** A year's rate by the day, on the days of its own year: 0.03%. */
  daily: Charged;
  /** A number of which 1 is 100%, with two decimals. */
  percent: number;
  count: number;
  /** With its year where that is not the year of `today`. */
  day: Day;
  time: Instant;
  /** When something may be done: a moment as 10月19日 09:00, a day with its year. */
  moment: Instant | Day;
  /** Something drawn in the middle of a sentence, which becomes an element itself. */
  part: ReactNode;
}

type Kind = keyof Kinds;
/** As the formatters see them: a message's own slots say which of these it has. */
type Given = Record<string, unknown> & { today?: Day };

export const SHOW: { readonly [K in Exclude<Kind, 'part'>]: (value: Kinds[K], given: Given) => string } = {
  fen: showFen,
  yuan: showYuan,
  rate: showRate,
  daily: showDailyRate,
  percent: (value) => showPercent(value),
  count: String,
  day: (value, { today }) => showDay(value, today ?? value),
  time: showTime,
  moment: showMoment,
};

function showMoment(at: Instant | Day): string {
  if (typeof at === 'number') return `${showDay(dayAt(at), dayAt(at))} ${showTime(at)}`;
  // A day to come back on may lie in another year: with its year it is never mistaken.
  return showDay(at, dayOf('1970-01-01'));
}

type Slot<S extends string> = S extends `${infer Name}, ${infer K}`
  ? K extends 'day'
    ? { readonly [N in Name]: Day } & { readonly today: Day }
    : K extends Kind
      ? { readonly [N in Name]: Kinds[K] }
      : never
  : { readonly [N in S]: string };

type Slots<T extends string> = T extends `${string}{${infer S}}${infer Rest}`
  ? Slot<S> & Slots<Rest>
  : unknown;

/** Of a text whose letters the compiler has lost (`satisfies` without `as const`), it cannot say what its slots take. */
type Message<T extends string> = string extends T
  ? never
  : T extends `${string}{${string}}${string}`
    ? (given: Slots<T>) => T extends `${string}, part}${string}` ? ReactNode : string
    : T;

export interface Texts {
  readonly [key: string]: string | Texts;
}

/** What a group calls a key that came from elsewhere; nothing where it has none. */
export const wordFor = (group: Readonly<Record<string, string>>, key: string): string | undefined =>
  group[key];

/** The same tree of keys; a text with slots becomes a function of what they take. */
export type Words<T extends Texts> = {
  readonly [K in keyof T]: T[K] extends string ? Message<T[K]> : T[K] extends Texts ? Words<T[K]> : never;
};

/**
 * What one area of the app says, by message id: the area, a dot, and the key. `{n, count} 期` becomes a function of
 * `{ n: number }`.
 * @throws where a slot is of no kind, naming the message.
 */
export const catalogue = <const T extends Texts>(area: string, texts: T): Words<T> =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? messageOf(text, `${area}.${key}`) : catalogue(`${area}.${key}`, text),
    ]),
  ) as Words<T>;

const SLOT = /[{](\w+)(?:, (\w+))?[}]/;

interface Slotted {
  (given: Given): unknown;
  readonly slots: readonly (readonly [name: string, kind: Kind | undefined])[];
}

/** A text as it is, or a function of what its slots take. @throws where a slot is of no kind, naming the message */
export function messageOf(text: string, id = text): string | Slotted {
  // Most have none, and all of them are read before the first screen.
  if (!text.includes('{')) return text;
  // Text, name, kind, text, name, kind, and so on.
  const pieces = text.split(SLOT);
  if (pieces.length === 1) return text;
  const slots = pieces.flatMap((name, i) =>
    i % 3 === 1 ? [[name, kindOf(pieces[i + 1], id)] as const] : [],
  );
  const texts = pieces.filter((_, i) => i % 3 === 0);
  const parts = (given: Given): unknown[] =>
    texts.flatMap((before, i) => {
      const slot = slots[i];
      return [...(before === '' ? [] : [before]), ...(slot ? [shown(given, ...slot)] : [])];
    });
  const drawn = slots.some(([, kind]) => kind === 'part');
  return Object.assign(
    (given: Given) =>
      drawn ? createElement(Fragment, null, ...(parts(given) as ReactNode[])) : parts(given).join(''),
    { slots },
  );
}

const KINDS: ReadonlySet<string> = new Set([...Object.keys(SHOW), 'part']);
const isKind = (name: string): name is Kind => KINDS.has(name);

function kindOf(name: string | undefined, id: string): Kind | undefined {
  if (name === undefined || isKind(name)) return name;
  throw new Error(`${id} has a slot of no kind: ${name}`);
}

function shown(given: Given, name: string, kind: Kind | undefined): unknown {
  const value = given[name];
  return kind === undefined || kind === 'part'
    ? value
    : (SHOW[kind] as (of: unknown, all: Given) => string)(value, given);
}

/**
 * A message whose slots take figures that may or may not have come.
 * @returns null where one of them is missing, or is not what its slot takes
 */
export function filled(
  message: ((given: never) => string) | undefined,
  given: Readonly<Record<string, number | string>>,
): string | null {
  if (!message) return null;
  const { slots } = message as typeof message & Pick<Slotted, 'slots'>;
  const takes = ([name, kind]: Slotted['slots'][number]) => {
    const value = given[name];
    if (kind === undefined) return value !== undefined;
    return (
      typeof value === 'number' || (kind === 'moment' && value !== undefined && parseDay(value) !== null)
    );
  };
  return slots.every(takes) ? message(given as never) : null;
}
