import fc from 'fast-check';
import { schedule, type Terms, totals } from '@/services/bank/arithmetic/schedule';
import type { Instalment } from '@/services/contract/terms';
import { addDays, day, daysBetween } from '@/units/day';
import { fen, formatYuan, yuan } from '@/units/fen';
import { DAY_COUNTS, type Rate, rate } from '@/units/rate';
import { draws } from '../../../support/draws';

const LOAN: Terms = {
  method: 'equal-installment',
  principalFen: yuan(12_000),
  annualRate: rate('0.072'),
  dayCount: '30/360',
  rounding: 'half-up',
  startDay: day('2026-01-31'),
  length: { periods: 3 },
};

/** A schedule as a printed table: due date, days, payment, principal, interest, balance. */
const printed = (rows: readonly Instalment[]): string[] =>
  rows.map((row) =>
    [
      row.dueDay,
      row.days,
      ...[row.paymentFen, row.principalFen, row.interestFen, row.balanceFen].map(formatYuan),
    ].join(' '),
  );

describe('what each method asks for', () => {
  test('等额本息: level payments, the last one clears the balance', () => {
    expect(printed(schedule(LOAN))).toEqual([
      '2026-02-28 28 4048.10 3976.10 72.00 8023.90',
      '2026-03-31 31 4048.10 3999.96 48.14 4023.94',
      '2026-04-30 30 4048.08 4023.94 24.14 0.00',
    ]);
  });

  test('等额本金: level principal, interest by the days of each month', () => {
    const rows = schedule({
      ...LOAN,
      method: 'equal-principal',
      dayCount: 'actual/360',
      annualRate: rate('0.108'),
      startDay: day('2026-10-16'),
      length: { periods: 12 },
    });
    expect(printed(rows).slice(0, 2)).toEqual([
      '2026-11-16 31 1111.60 1000.00 111.60 11000.00',
      '2026-12-16 30 1099.00 1000.00 99.00 10000.00',
    ]);
    expect(formatYuan(totals(rows).interestFen)).toBe('711.60');
  });

  test('先息后本: interest each month, the principal with the last', () => {
    expect(printed(schedule({ ...LOAN, method: 'interest-only' }))).toEqual([
      '2026-02-28 28 72.00 0.00 72.00 12000.00',
      '2026-03-31 31 72.00 0.00 72.00 12000.00',
      '2026-04-30 30 12072.00 12000.00 72.00 0.00',
    ]);
  });

  test('一次性还本付息 and 随借随还: everything once, by days', () => {
    const byDays = { ...LOAN, dayCount: 'actual/360' as const, length: { days: 45 } };
    expect(printed(schedule({ ...byDays, method: 'bullet' }))).toEqual([
      '2026-03-17 45 12108.00 12000.00 108.00 0.00',
    ]);
    expect(schedule({ ...byDays, method: 'revolving' })).toEqual(schedule({ ...byDays, method: 'bullet' }));
  });

  test.each([
    [
      'actual days where the rate is quoted by the day',
      { dayCount: 'actual/360' },
      '2026-07-31 181 12434.40',
    ],
    // 38 + 150 days
    ['actual days to another due date', { firstDueDay: day('2026-08-07') }, '2026-08-07 188 12451.20'],
    [
      'actual days to a due date agreed before',
      { agreed: [{ dueDay: day('2026-08-07'), months: 1 }] },
      '2026-08-07 188 12451.20',
    ],
    ['days under 30/360 where it has no months', { length: { days: 45 } }, '2026-03-17 45 12108.00'],
  ] as const)('一次性还本付息 asks for %s', (_, terms, expected) => {
    const [row] = printed(schedule({ ...LOAN, method: 'bullet', length: { periods: 6 }, ...terms }));
    expect(row?.split(' ').slice(0, 3).join(' ')).toBe(expected);
  });

  test('一次性还本付息 by months under 30/360 asks for whole months', () => {
    const months = ['2026-07-31 181 12432.00 12000.00 432.00 0.00'];
    const bullet = { ...LOAN, method: 'bullet', length: { periods: 6 } } as const;
    expect(printed(schedule(bullet))).toEqual(months);
    // Their last day named is no other day.
    expect(printed(schedule({ ...bullet, firstDueDay: day('2026-07-31') }))).toEqual(months);
  });
});

describe('conventions', () => {
  test.each([
    ['30/360', '72.00 48.14 24.14'],
    ['actual/360', '67.20 49.73 24.14'],
    ['actual/365', '66.28 49.04 23.80'],
  ] as const)('%s: interest %s', (dayCount, interest) => {
    expect(
      schedule({ ...LOAN, dayCount })
        .map((row) => formatYuan(row.interestFen))
        .join(' '),
    ).toBe(interest);
  });

  test('a long or short first period counts its actual days, the others stay months', () => {
    const rows = schedule({ ...LOAN, firstDueDay: day('2026-03-10') });
    expect(rows.map((row) => `${row.dueDay} ${row.days} ${formatYuan(row.interestFen)}`)).toEqual([
      '2026-03-10 38 91.20',
      '2026-04-10 31 48.22',
      '2026-05-10 30 24.18',
    ]);
  });

  test('a first due date a month after the start is not odd, and the 31st comes back after it', () => {
    expect(printed(schedule({ ...LOAN, firstDueDay: day('2026-02-28') }))).toEqual(printed(schedule(LOAN)));
  });

  test('of days agreed before, a loan of fewer periods keeps the first', () => {
    const agreed = schedule(LOAN).map(({ dueDay }) => ({ dueDay, months: 1 }));
    const rows = schedule({ ...LOAN, agreed, length: { periods: 2 } });
    expect(rows.map(({ dueDay }) => dueDay)).toEqual(['2026-02-28', '2026-03-31']);
  });

  test.each([
    ['of less than nothing', { principalFen: fen(-1) }, 'principal -1 is not negative'],
    ['of no period', { length: { periods: 0 } }, '0 periods is at least one'],
    ['of a part of a period', { length: { periods: 1.5 } }, '1.5 periods is at least one'],
    ['by the month without months', { length: { days: 30 } }, 'equal-installment is repaid by the month'],
    ['due before it begins', { firstDueDay: day('2026-01-31') }, '2026-01-31 is after 2026-01-31'],
  ] as const)('a loan %s is a mistake of ours', (_, terms, why) => {
    expect(() => schedule({ ...LOAN, ...terms })).toThrow(`assertion failed: ${why}`);
  });

  test('of nothing, nothing is asked for', () => {
    expect(totals(schedule({ ...LOAN, principalFen: fen(0) })).paymentFen).toBe(0);
  });

  test('half a fen goes up, or to the even neighbour', () => {
    const tie = { ...LOAN, annualRate: rate('0.24'), principalFen: fen(2525), length: { periods: 2 } };
    // 25.25 × 1.02² ÷ 2.02 = 13.005 exactly: a tie that doubles alone would miss
    expect(schedule(tie)[0]?.paymentFen).toBe(1301);
    expect(schedule({ ...tie, rounding: 'half-even' })[0]?.paymentFen).toBe(1300);
  });

  test('one fen over 36 months is one line: what comes to nothing is not asked for, and its interest runs on', () => {
    const rows = schedule({
      ...LOAN,
      principalFen: fen(1),
      annualRate: rate('0.36'),
      length: { periods: 36 },
    });
    expect(rows.map(({ period, days, paymentFen }) => [period, days, paymentFen])).toEqual([[36, 1096, 2]]);
  });

  test.each([
    // bank.md: 50 fen bear 0.3 fen a month.
    ['interest-only', 50, '0.072', ['3 90 51']],
    // 83 fen bear 0.498 fen a month: a half would be a fen.
    ['interest-only', 83, '0.072', ['3 90 84']],
    ['interest-only', 84, '0.072', ['1 31 1', '2 28 1', '3 31 85']],
    ['equal-principal', 1, '0', ['3 90 1']],
    ['equal-installment', 1, '0.24', ['3 90 1']],
    // Cleared by the second: the third has nothing to ask for.
    ['equal-principal', 2, '0', ['1 31 1', '2 28 1']],
  ] as const)('%s of %d fen at %s asks for nothing nowhere', (method, principal, annual, expected) => {
    const rows = schedule({
      ...LOAN,
      method,
      principalFen: fen(principal),
      annualRate: rate(annual),
      startDay: day('2026-01-01'),
    });
    expect(rows.map((row) => `${row.period} ${row.days} ${row.paymentFen}`)).toEqual(expected);
  });

  test('without interest the principal is split evenly, and the last takes the rest', () => {
    const rows = schedule({ ...LOAN, annualRate: rate('0'), principalFen: yuan(100) });
    expect(rows.map((row) => row.paymentFen)).toEqual([3333, 3333, 3334]);
  });
});

const anyTerms: fc.Arbitrary<Terms> = fc
  .record({
    method: fc.constantFrom(
      'equal-installment' as const,
      'equal-principal' as const,
      'interest-only' as const,
      'bullet' as const,
    ),
    principalFen: fc.integer({ min: 1, max: 100_000_000 }).map(fen),
    annualRate: fc.integer({ min: 0, max: 360_000 }).map((millionths) => (millionths * 1000) as Rate),
    dayCount: fc.constantFrom(...DAY_COUNTS),
    rounding: fc.constantFrom('half-up' as const, 'half-even' as const),
    startDay: fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day('2024-01-01'), days)),
    length: fc.integer({ min: 1, max: 60 }).map((periods) => ({ periods })),
    odd: fc.option(fc.integer({ min: 1, max: 75 }), { nil: undefined }),
  })
  .map(({ odd, ...terms }) => ({
    ...terms,
    firstDueDay: odd === undefined ? undefined : addDays(terms.startDay, odd),
  }));

describe('whatever the terms', () => {
  const every = (holds: (rows: Instalment[], terms: Terms) => void): void =>
    fc.assert(
      fc.property(anyTerms, (terms) => holds(schedule(terms), terms)),
      { numRuns: draws(2000), seed: 7 },
    );

  test('the principal sums to the loan and each balance follows from it', () => {
    every((rows, terms) => {
      expect(totals(rows).principalFen).toBe(terms.principalFen);
      let left: number = terms.principalFen;
      const wrong = rows.filter((row) => {
        left -= row.principalFen;
        return row.balanceFen !== left || row.paymentFen !== row.principalFen + row.interestFen;
      });
      expect(wrong).toEqual([]);
    });
  });

  test('nothing is negative and no period asks for more principal than is left', () => {
    every((rows, terms) => {
      const wrong = rows.filter((row, index) => {
        const left = rows[index - 1]?.balanceFen ?? terms.principalFen;
        return !(
          Math.min(row.principalFen, row.interestFen, row.balanceFen) >= 0 && row.principalFen <= left
        );
      });
      expect(wrong).toEqual([]);
    });
  });

  test('the days are the days between the due dates', () => {
    every((rows, terms) => {
      const wrong = rows.filter(
        (row, index) => row.days !== daysBetween(rows[index - 1]?.dueDay ?? terms.startDay, row.dueDay),
      );
      expect(wrong).toEqual([]);
    });
  });
});
