import type { Traffic } from './interactions';
import type { Opened } from './openings';
import type { Parsed } from './parsed';

/** What may not be passed: bytes of a package, by its root; traffic of an interaction, by its id. */
export interface Budgets {
  readonly size: Readonly<Record<string, number>>;
  readonly parsed: ParsedBudgets;
  readonly setData: Readonly<Record<string, Traffic>>;
  /** Bytes of an interaction, as a multiple of what the hand-written page sends for it. */
  readonly besideNative: Readonly<Record<string, number>>;
  /** Bytes of one call, of whatever is opened; of all calls until a page's first screen is whole. */
  readonly opening: Opened;
}

/** Of the scripts that a launch reads, in bytes. */
export interface ParsedBudgets extends Parsed {
  /** What the first screen read before the bank was apart, and which share of it is allowed. */
  readonly before: number;
  readonly share: number;
}

/** What a launch reads more of than it may: one line each. */
export function overParsed({ before, share, ...budgets }: ParsedBudgets, found: Parsed): string[] {
  const times = found.firstScreen / before;
  return [
    ...overBudget<number>({ ...budgets }, { ...found }),
    ...(times > share ? [`firstScreen: ${times.toFixed(3)} × what it was, budget ${share}`] : []),
  ];
}

/** What is above its budget, or has none: one line each. */
export function overBudget<Measured>(
  budgets: Readonly<Record<string, Measured>>,
  found: Readonly<Record<string, Measured>>,
): string[] {
  return Object.entries(found).flatMap(([name, measured]) => {
    const budget = budgets[name];
    if (budget === undefined) return [`${name} has no budget`];
    return Object.entries(figures(measured)).flatMap(([what, value]) => {
      const most = figures(budget)[what];
      return most === undefined || value > most ? [`${name}: ${value} ${what}, budget ${most}`] : [];
    });
  });
}

/** What sends more than its multiple of the hand-written page, or has none: one line each. */
export const overNative = (
  budgets: Readonly<Record<string, number>>,
  found: Readonly<Record<string, { readonly taro: Traffic; readonly native: Traffic }>>,
): string[] =>
  Object.entries(found).flatMap(([id, { taro, native }]) => {
    const most = budgets[id];
    const times = taro.bytes / native.bytes;
    return most === undefined || times > most
      ? [`${id}: ${times.toFixed(3)} × the native page, budget ${most}`]
      : [];
  });

const figures = (of: unknown): Record<string, number> =>
  typeof of === 'number' ? { bytes: of } : (of as Record<string, number>);
