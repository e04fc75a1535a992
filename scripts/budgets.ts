import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WebBudgets } from '../tools/lighthouse/budgets';
import type { Budgets } from '../tools/mini-program/budgets';
import { root } from '../tools/root';
import { JSON_OPTION, WrongArgument } from './arguments.mjs';

/** What commands that hold something against a budget have in common. */
export const BUDGET_OPTIONS = {
  budgets: {
    type: 'string',
    value: 'FILE',
    is: 'the budgets to hold it against',
    usual: 'budgets.json',
    example: '--budgets budgets.json',
  },
  json: JSON_OPTION,
} as const;

/** The budgets of a file, or the line that says why they cannot be read. */
export function readBudgets(file = 'budgets.json'): Budgets & { readonly web: WebBudgets } {
  try {
    return JSON.parse(readFileSync(path.resolve(root, file), 'utf8'));
  } catch (error) {
    throw new WrongArgument(`--budgets ${file}: ${(error as Error).message}`);
  }
}
