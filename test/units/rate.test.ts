import fc from 'fast-check';
import { present } from '@/units/assert';
import { fen, yuan } from '@/units/fen';
import {
  billionths,
  DAY_COUNTS,
  dailyRate,
  formatRate,
  interestBy,
  interestForDays,
  interestForMonths,
  notations,
  parseRate,
  portion,
  rate,
  rateNumber,
  roundedTo,
  showDailyRate,
  showPercent,
  showRate,
  yearDays,
} from '@/units/rate';
import { draws } from '../support/draws';

test.each(['0', '0.072', '0.1825', '1.5', '10', '20.05', '0.123456789'])(
  '%s comes back as it was written',
  (text) => {
    const parsed = parseRate(text);
    expect(parsed === null ? null : formatRate(parsed)).toBe(text);
  },
);

test('a number of billionths is a rate where it is whole', () => {
  expect(billionths(72_000_000)).toBe(rate('0.072'));
  expect(() => billionths(0.5)).toThrow('assertion failed: 0.5 billionths are a whole number');
  expect(() => billionths(Number.NaN)).toThrow('assertion failed');
});

test.each(['', '-0.1', '7.2%', '0.1234567891', '.5', '1.', '100', 'x1', '1x', '1e-2', 'abc'])(
  '%j is no rate',
  (text) => {
    expect(parseRate(text)).toBeNull();
  },
);

test('0.02%–0.05% a day is 7.2%–18% a year, on 360 days and on no other (X1)', () => {
  expect([formatRate(dailyRate('0.0002')), formatRate(dailyRate('0.0005'))]).toEqual(['0.072', '0.18']);
  expect(interestForDays(yuan(100), rate('0.1825'), 365, 'actual/365')).toBe(
    interestForDays(yuan(100), rate('0.18'), 365, 'actual/360'),
  );
});

test.each([
  ['0.108', 'actual/360', '10.8%', '0.03%'],
  ['0.144', 'actual/360', '14.4%', '0.04%'],
  ['0.1076', 'actual/360', '10.76%', '0.02989%'],
  ['0.1095', 'actual/365', '10.95%', '0.03%'],
  ['0.108', 'actual/365', '10.8%', '0.02959%'],
] as const)('%s on %s is shown as %s and %s a day', (text, dayCount, yearly, daily) => {
  const annualRate = rate(text);
  expect([showRate(annualRate), showDailyRate({ annualRate, dayCount })]).toEqual([yearly, daily]);
});

test.each([
  ['0.108', 'actual/360', '0.1095', '0.03%'],
  ['0.1825', 'actual/365', '0.18', '0.05%'],
] as const)(
  '%s on %s is written %s on the other year, and is the same price',
  (text, dayCount, other, daily) => {
    const annualRate = rate(text);
    const [own, written] = notations({ annualRate, dayCount }) ?? [];
    expect([own, formatRate(present(written).annualRate)]).toEqual([
      { days: yearDays(dayCount), annualRate },
      other,
    ]);
    const onOther = present(written).days === 365 ? 'actual/365' : 'actual/360';
    expect(showDailyRate({ annualRate: present(written).annualRate, dayCount: onOther })).toBe(daily);
    expect(showDailyRate({ annualRate, dayCount })).toBe(daily);
  },
);

test('interest by the month has one notation', () => {
  expect(notations({ annualRate: rate('0.12'), dayCount: '30/360' })).toBeNull();
});

test('interest is rounded once, half away from zero', () => {
  // 12,000 × 10.8% × 31 ÷ 360 = 111.60 exactly; 0.01 × 36% ÷ 12 = 0.0003
  expect(interestForDays(yuan(12_000), rate('0.108'), 31, 'actual/360')).toBe(11_160);
  expect(interestForMonths(1 as never, rate('0.36'), 1)).toBe(0);
  // 50 fen × 12% ÷ 12 = half a fen
  expect([
    interestForMonths(50 as never, rate('0.12'), 1, 'half-up'),
    interestForMonths(50 as never, rate('0.12'), 1),
    interestForMonths(50 as never, rate('0.12'), 1, 'half-even'),
  ]).toEqual([1, 1, 0]);
});

test('nothing bears interest that is less than nothing', () => {
  expect(() => interestForDays(fen(-1), rate('0.12'), 30, 'actual/360')).toThrow('has no negative part');
});

test('made ready for many balances, it is the same interest', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 0, max: 4_000_000 }), fc.integer({ min: 0, max: 2 ** 38 })),
      fc.oneof(
        fc.integer({ min: 0, max: 4_000 }).map((points) => points * 100_000),
        fc.nat(1_000_000_000),
      ),
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom(...DAY_COUNTS),
      fc.constantFrom('half-up' as const, 'half-even' as const),
      (balance, amount, days, dayCount, rounding) => {
        const annual = billionths(amount);
        expect(interestBy(annual, dayCount, rounding)(balance, days)).toBe(
          interestForDays(fen(balance), annual, days, dayCount, rounding),
        );
      },
    ),
    { numRuns: draws(2_000) },
  );
});

test('of so much that it lies a hair below half a fen, it is not rounded up', () => {
  // 432,111,111.11 × 10.0000009% ÷ 360 is 12,003,087 fen and half a fen, less 1 part in 360 billion.
  expect(interestBy(billionths(100_000_009), 'actual/360', 'half-up')(43_211_111_111, 1)).toBe(12_003_087);
});

test('a rate of our own that is none stops us', () => {
  expect(() => rate('7.2%')).toThrow('assertion failed: 7.2% is a rate');
});

test.each([
  ['30/360', 360],
  ['actual/360', 360],
  ['actual/365', 365],
] as const)('a year of %s has %d days', (dayCount, days) => {
  expect(yearDays(dayCount)).toBe(days);
  expect(DAY_COUNTS).toContain(dayCount);
});

test('a price is set to the hundredth of a percent, half up (S6)', () => {
  expect([0.072_049e9, 0.072_05e9].map((value) => rateNumber(roundedTo(rate('0.0001'), value)))).toEqual([
    0.072, 0.0721,
  ]);
});

test.each([
  [0.108, 2, '10.80%'],
  [0.5, 0, '50%'],
  [-0.001, 1, '-0.1%'],
])('%d with %d decimals is %s', (value, decimals, shown) => {
  expect(showPercent(value, decimals)).toBe(shown);
});

test('a share, once or for so many days: 1,000 × 0.05% × 17 is 8.50 (A33)', () => {
  expect([portion(yuan(1_000), rate('0.0005')), portion(yuan(1_000), rate('0.0005'), 17)]).toEqual([50, 850]);
});

test('interest for whole months: 12,000 × 7.2% ÷ 12 is 72.00, for six of them 432.00', () => {
  expect([1, 6].map((months) => interestForMonths(fen(12_000_00), rate('0.072'), months))).toEqual([
    7_200, 43_200,
  ]);
});
