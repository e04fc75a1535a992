import type { Traffic } from './interactions';

/** What may not be passed: bytes of a package, by its root; traffic of an interaction, by its id. */
export interface Budgets {
  readonly size: Readonly<Record<string, number>>;
  readonly setData: Readonly<Record<string, Traffic>>;
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

const figures = (of: unknown): Record<string, number> =>
  typeof of === 'number' ? { bytes: of } : (of as Record<string, number>);
