import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Budgets, overBudget, overParsed } from '../../tools/mini-program/budgets';
import { builtPackage } from '../../tools/mini-program/desk';
import { INTERACTIONS } from '../../tools/mini-program/interactions';
import { OPENINGS, open } from '../../tools/mini-program/openings';
import { root } from '../../tools/root';
import { command, wordsOf } from '../support/command';

const read = <Content>(file: string): Content => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const budgets = read<Budgets>('budgets.json');

test.each(OPENINGS)(
  '$id opens in calls that are light, and its first screen is soon whole',
  async (opening) => {
    const opened = await open(builtPackage(), opening);
    expect(overBudget({ [opening.id]: budgets.opening }, { [opening.id]: opened })).toEqual([]);
    expect(opened.firstScreen).toBeGreaterThan(opened.largest);
  },
);

test('nothing has a budget that is not measured', () => {
  expect(Object.keys(budgets.setData)).toEqual(INTERACTIONS.map(({ id }) => id));
  expect(Object.keys(budgets.besideNative)).toEqual(INTERACTIONS.map(({ id }) => id));
});

test.each([
  [{ a: 10 }, { a: 10 }, []],
  [{ a: 10 }, { a: 11 }, ['a: 11 bytes, budget 10']],
  [{}, { a: 1 }, ['a has no budget']],
  [{ a: { calls: 1, bytes: 5 } }, { a: { calls: 2, bytes: 5 } }, ['a: 2 calls, budget 1']],
  [{ a: { calls: 1 } }, { a: { calls: 1, bytes: 5 } }, ['a: 5 bytes, budget undefined']],
])('budget %j, found %j: %j', (allowed, found, over) => {
  expect(overBudget<unknown>(allowed, found)).toEqual(over);
});

test('a launch that reads too much is told, in bytes and beside what it was', () => {
  const budget = { before: 1000, share: 0.5, firstScreen: 600, answered: 900 };
  expect(overParsed(budget, { firstScreen: 500, answered: 900 })).toEqual([]);
  expect(overParsed(budget, { firstScreen: 601, answered: 901 })).toEqual([
    'firstScreen: 601 bytes, budget 600',
    'answered: 901 bytes, budget 900',
    'firstScreen: 0.601 × what it was, budget 0.5',
  ]);
});

describe('npm run size', () => {
  test('says what each package weighs, the largest files first, and it is within its budget', () => {
    const { code, out } = command('size', ['--json']);
    const { packages, total, parsed, limit, over } = JSON.parse(out);
    expect([code, over]).toEqual([0, []]);
    expect(packages.map((one: { root: string }) => one.root)).toContain('director');
    for (const { bytes, files } of packages) {
      const sizes = files.map((file: { bytes: number }) => file.bytes);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(sizes.reduce((sum: number, size: number) => sum + size, 0)).toBe(bytes);
      expect(bytes).toBeLessThan(limit);
    }
    expect(packages.reduce((sum: number, one: { bytes: number }) => sum + one.bytes, 0)).toBe(total);
    const bank = packages.find((one: { root: string }) => one.root === 'bank');
    const owners = (files: readonly { readonly from: readonly { readonly owner: string }[] }[]) =>
      files.flatMap(({ from }) => from.map(({ owner }) => owner));
    expect(owners(bank.files)).toContain('src/services/bank');
    // What is behind the seam, and what it alone needs, is nowhere else.
    const others = packages.filter((one: { root: string }) => one !== bank);
    const behind =
      /^(src[/]services[/](bank|rules|service|demo)|node_modules[/](valibot|decimal[.]js-light|chinese-days|fflate))$/;
    expect(
      others.flatMap((one: { files: [] }) => owners(one.files)).filter((owner: string) => behind.test(owner)),
    ).toEqual([]);
    expect(parsed.firstScreen).toBeLessThan(parsed.answered);
  });

  test('fails over budget', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'budgets-'));
    const file = path.join(folder, 'budgets.json');
    writeFileSync(file, JSON.stringify({ ...budgets, size: { ...budgets.size, main: 1000 } }));
    const { code, out } = command('size', ['--budgets', file]);
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(out).toMatch(/^OVER BUDGET: main: \d+ bytes, budget 1000$/m);
  });
});

test('npm run launch says how long scripts work, beside another build', () => {
  const { code, out } = command('launch', wordsOf('--runs 1 --beside dist/weapp --json'));
  const { launches } = JSON.parse(out);
  expect([code, launches.length]).toEqual([0, 2]);
  for (const { firstScreen, answered } of launches) {
    expect(firstScreen).toBeGreaterThan(10);
    expect(answered).toBeGreaterThan(firstScreen);
  }
});

test.each(['size', 'setdata'])('npm run %s knows its arguments', (script) => {
  const { code, out, error } = command(script, ['--wrong']);
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(/^[^\n]*--wrong[^\n]*allowed: --budgets --json --help\n$/);
});
