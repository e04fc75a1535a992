import { RULE_SETS } from '@/services/rules/rule-sets';
import { figures, others, withFigure } from '../../../tools/influence/figures';
import { influenceOf, influences } from '../../../tools/influence/influence';
import { SOONEST, WITNESSES } from '../../../tools/influence/witnesses';

/** That nothing of a table stands there for nothing: no figure is only read by what reads the tables. */

test('every figure of every table, changed by itself, changes a decision, a script, a message or a view', () => {
  const idle: string[] = [];
  const kinds = new Set<string>();
  let all = 0;
  for (const { figure, noticed } of influences(SOONEST)) {
    all += 1;
    if (noticed) kinds.add(noticed.kind);
    else idle.push(`${figure.lens} ${figure.path.join('.')}`);
  }
  expect(idle).toEqual([]);
  expect(all).toBeGreaterThan(300);
  expect([...kinds].length).toBeGreaterThan(1);
});

describe('a figure', () => {
  const grace = figures().find(({ path }) => path.join('.') === 'overdue.graceDays.value');

  test('is changed where it stands, in every lens that has it in common, and nowhere else', () => {
    if (!grace) throw new Error('there is a grace');
    const sets = withFigure(grace, 9);
    expect(Object.values(sets).map(({ overdue }) => overdue.graceDays.value)).toEqual([9, 9, 9, 9]);
    const { overdue: _, ...rest } = sets.merged;
    const { overdue: __, ...before } = RULE_SETS.merged;
    expect(rest).toEqual(before);
  });

  test('of a document is changed in its own lens only', () => {
    const own = figures().find(
      ({ lens, path }) => lens === 'C' && path.join('.') === 'products.we2000.limit.max',
    );
    if (!own) throw new Error('C has a limit of its own');
    const sets = withFigure(own, 300_000);
    const most = (lens: 'merged' | 'C') => sets[lens].products.find(({ id }) => id === 'we2000')?.limit.max;
    expect([most('C'), most('merged')]).toEqual([300_000, 5_000_000]);
  });

  test('of a product is another in the catalogue, too', () => {
    const merged = figures().find(({ path }) => path.join('.') === 'products.bank.limit.min');
    if (!merged) throw new Error('a bank has a least loan');
    const { catalogue } = withFigure(merged, 100).merged;
    expect(catalogue.find(({ id }) => id === 'bank')?.limit.min).toBe(100);
  });

  test('has others in its place, none of them itself or less than nothing', () => {
    expect(others(1)).toEqual([2, 0, 2, 0, 1_000_001, 0]);
    expect(others(0)).toEqual([1, 1_000_000]);
    expect(others(true)).toEqual([false]);
    expect(others(0.5)).toEqual([1, 0.25, 0]);
  });
});

test('a figure that nothing reads is found out', () => {
  const unread = { lens: 'merged', path: ['unread', 'value'], value: 5 } as const;
  expect(influenceOf(unread, WITNESSES.slice(0, 3)).noticed).toBeNull();
});
