import { freshLines } from '@/services/bank/loans/change';
import { lineDue } from '@/services/bank/loans/overdue';
import { LENSES, type Lens } from '@/services/contract/terms';
import { EDITIONS } from '@/services/rules/editions';
import { RULE_SETS } from '@/services/rules/rule-sets';
import { addDays, day, instantOf } from '@/units/day';
import { formatYuan, yuan } from '@/units/fen';
import { type DayCount, type Rate, rate } from '@/units/rate';
import { expectSound, Teller } from '../teller';

/** A late day costs the contract's rate in the grace, then the larger of it and 0.05% (S55): off in A, B and C. */

const DUE = day('2026-10-20');

/** Principal of 1,000 that fell due on 20 October, with nothing paid. */
function lateCost(
  lens: Lens,
  annualRate: Rate,
  dayCount: DayCount,
  lateDays: number,
  rules = RULE_SETS,
): string {
  const [fresh] = freshLines([
    {
      ...{ period: 1, dueDay: DUE, days: 30, paymentFen: yuan(1_000), principalFen: yuan(1_000) },
      ...{ interestFen: yuan(0), balanceFen: yuan(0) },
    },
  ]);
  if (!fresh) throw new Error('a line');
  const line = { ...fresh, stage: 'missed', penaltyFromDay: addDays(DUE, 1) } as const;
  return formatYuan(lineDue(rules[lens], { annualRate, dayCount }, line, addDays(DUE, lateDays)).penaltyFen);
}

const CONTRACTS = [
  [rate('0.24'), '30/360'],
  [rate('0.24'), 'actual/365'],
  [rate('0.18'), 'actual/360'],
  [rate('0.108'), 'actual/360'],
  [rate('0.36'), '30/360'],
] as const;

test.each([
  ['merged', '0.24', '6.67'],
  ['merged', '0.108', '3.60'],
  ['A', '0.24', '1.50'],
  ['B', '0.24', '1.50'],
  ['C', '0.108', '1.50'],
] as const)('1,000 on day 10 under %s at %s a year costs %s (S55, A33)', (lens, annual, cost) => {
  expect(lateCost(lens, rate(annual), '30/360', 10)).toBe(cost);
});

test.each([
  [0, '0.00'],
  [1, '0.67'],
  [7, '4.67'],
  [8, '5.34'],
  [10, '6.67'],
])('at 24%% day %d comes to %s: the grace and what follows are rounded once each', (lateDays, cost) => {
  expect(lateCost('merged', rate('0.24'), 'actual/360', lateDays)).toBe(cost);
});

test('in the grace the documents ask for nothing; the contract’s own day count asks for its own part', () => {
  expect(LENSES.map((lens) => lateCost(lens, rate('0.24'), 'actual/365', 7))).toEqual([
    ...['0.00', '0.00', '0.00'],
    '4.60',
  ]);
});

test.each(CONTRACTS)('at %d by %s no late day is cheaper than a day of the contract', (annual, dayCount) => {
  for (let days = 1; days <= 400; days += 1) {
    const cost = Number(lateCost('merged', annual, dayCount, days));
    const year = dayCount === 'actual/365' ? 365 : 360;
    const contract = (1_000 * annual * days) / 1e9 / year;
    // Two parts, each within half a fen.
    expect(cost).toBeGreaterThanOrEqual(contract - 0.01);
    expect(cost).toBeGreaterThanOrEqual(Number(lateCost('A', annual, dayCount, days)));
  }
});

test('a figure of the rule set: another one makes the grace dearer, and another penalty the days after it', () => {
  const { merged } = RULE_SETS;
  const with_ = (overdue: Partial<typeof merged.overdue>) => ({
    ...RULE_SETS,
    merged: { ...merged, overdue: { ...merged.overdue, ...overdue } },
  });
  const half = with_({ leastOfContract: { percent: 50, source: 'S55' } });
  expect(lateCost('merged', rate('0.24'), '30/360', 10, half)).toBe('3.83');
  const dear = with_({ penaltyPerDay: { value: rate('0.001'), source: 'A33' } });
  expect(lateCost('merged', rate('0.24'), '30/360', 10, dear)).toBe('7.67');
});

test('what was made under the first two editions is asked for the documents’ penalty alone', () => {
  for (const version of [1, 2]) {
    const sets = EDITIONS[version];
    if (!sets) throw new Error(`no edition ${version}`);
    expect(lateCost('merged', rate('0.24'), '30/360', 10, sets)).toBe('1.50');
  }
});

describe('paid in parts, what is charged is what was shown, to the fen', () => {
  /** 己 at 10.8%: 1,000 and 81.00 of interest fell due on 20 October 2026. */
  const paidOn = (moments: readonly string[], yuanEach: number): { teller: Teller; paid: number[] } => {
    const teller = Teller.inTheStateOf('grace');
    const paid = moments.map((moment) => {
      teller.at(moment);
      const { shown } = teller.trial({ kind: 'part', amountFen: yuan(yuanEach) });
      expect(teller.repay({ kind: 'part', amountFen: yuan(yuanEach) })).toBe('accepted');
      const made = teller.loan().repayments.at(-1);
      if (!shown.ok || !made) throw new Error('a repayment');
      expect([made.penaltyFen, made.interestFen, made.principalFen]).toEqual([
        ...[shown.value.penaltyFen, shown.value.interestFen, shown.value.principalFen],
      ]);
      expectSound(teller.state);
      return made.penaltyFen;
    });
    return { teller, paid };
  };

  test('in the grace, and across its end', () => {
    const { teller, paid } = paidOn(['2026-10-23T10:00', '2026-10-30T10:00'], 300);
    // 3 days on 1,000 at 0.03%: 0.90. Left are 781.90: 4 days at 0.03% are 0.94, and 3 at 0.05% 1.17.
    expect(paid).toEqual([90, 211]);
    teller.at('2026-10-30T18:00');
    expect(teller.view().due?.penaltyFen).toBe(0);
    teller.at(instantOf(day('2026-10-31')));
    expect(teller.view().due?.penaltyFen).toBe(24);
  });

  test('what each day adds is said: in the grace at the contract’s rate, after it at the penalty’s', () => {
    const said = (moment: string) => {
      const overdue = Teller.inTheStateOf('grace', moment).view().overdue;
      return [
        overdue?.penaltyFen,
        overdue?.perDayFen,
        overdue?.penaltyPerDayFen,
        overdue?.graceBearsInterest,
      ];
    };
    expect(said('2026-10-23T10:00')).toEqual([90, 30, 50, true]);
    expect(said('2026-10-28T10:00')).toEqual([260, 50, 50, true]);
    const free = Teller.inTheStateOf('grace');
    free.send({ type: 'change-settings', lens: 'A' });
    expect(free.view().overdue).toMatchObject({ penaltyFen: 0, perDayFen: 0, graceBearsInterest: false });
  });
});
