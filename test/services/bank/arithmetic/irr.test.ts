import fc from 'fast-check';
import { irr, scheduleIrr, xirr } from '@/services/bank/arithmetic/irr';
import { schedule, type Terms } from '@/services/bank/arithmetic/schedule';
import { addDays, day } from '@/units/day';
import { yuan } from '@/units/fen';
import { type Rate, rate } from '@/units/rate';

test('the announcement’s own example: 12.80% simple, 13.58% compound (R1)', () => {
  const monthly = irr([99_000, ...new Array<number>(12).fill(-8833.3)]) ?? Number.NaN;
  expect((monthly * 12 * 100).toFixed(2)).toBe('12.80');
  expect((((1 + monthly) ** 12 - 1) * 100).toFixed(2)).toBe('13.58');
});

test.each([
  ['one year', [-100, 110], 0.1],
  ['a loss', [-100, 90], -0.1],
  ['nothing gained', [-100, 50, 50], 0],
  ['money doubled in two periods', [-100, 0, 200], Math.SQRT2 - 1],
  ['a steep one', [-1, 1000], 999],
  ['nearly all lost', [-1000, 1], -0.999],
])('%s', (_, flows, expected) => {
  expect(irr(flows)).toBeCloseTo(expected, 9);
});

test.each([[[]], [[0]], [[100, 200]], [[-100, -1]], [[0, 0, 0]]])('%j has no rate', (flows) => {
  expect(irr(flows)).toBeNull();
});

test('what loses nine tenths in a day has lost all in a year: that is no rate', () => {
  const flows = [
    { day: day('2026-01-01'), amount: -100 },
    { day: day('2026-01-02'), amount: 10 },
  ];
  expect(xirr(flows)).toBeNull();
});

test('by dates: the textbook series', () => {
  const series = [
    ['2008-01-01', -10_000],
    ['2008-03-01', 2750],
    ['2008-10-30', 4250],
    ['2009-02-15', 3250],
    ['2009-04-01', 2750],
  ] as const;
  const flows = series.map(([date, amount]) => ({ day: day(date), amount }));
  expect(xirr(flows)).toBeCloseTo(0.373362535, 8);
});

test('a loan at a rate returns that rate, within 1e-9, when periods are months', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 360_000 }),
      fc.integer({ min: 1, max: 60 }),
      (millionths, periods) => {
        // Exact payments, not rounded to the fen: the rate must come back.
        const monthly = millionths / 12e6;
        const payment = monthly === 0 ? 1 / periods : monthly / (1 - (1 + monthly) ** -periods);
        expect(
          Math.abs((irr([1, ...new Array<number>(periods).fill(-payment)]) ?? 9) - monthly),
        ).toBeLessThan(1e-9);
      },
    ),
    { seed: 3, numRuns: 500 },
  );
});

test('by dates too: what is lent at a rate returns it', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -0.5, max: 3, noNaN: true }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 1000 })), {
        minLength: 1,
        maxLength: 20,
      }),
      (yearly, later) => {
        const start = day('2026-01-01');
        const lent = later.reduce((sum, [days, amount]) => sum + amount * (1 + yearly) ** (-days / 365), 0);
        const flows = [
          { day: start, amount: lent },
          ...later.map(([days, amount]) => ({ day: addDays(start, days), amount: -amount })),
        ];
        expect(Math.abs((xirr(flows) ?? 9) - yearly)).toBeLessThan(1e-9);
      },
    ),
    { seed: 4, numRuns: 500 },
  );
});

describe('the rates of a schedule', () => {
  const LOAN: Terms = {
    method: 'equal-installment',
    principalFen: yuan(12_000),
    annualRate: rate('0.12'),
    dayCount: '30/360',
    rounding: 'half-up',
    startDay: day('2026-01-15'),
    length: { periods: 12 },
  };
  const rates = (terms: Partial<Terms>) => {
    const asked = { ...LOAN, ...terms };
    return scheduleIrr(asked, schedule(asked));
  };

  test('a first due date a month after the start makes whole months, and counts by them', () => {
    expect(rates({ firstDueDay: day('2026-02-15') })).toEqual(rates({}));
  });

  test('a longer first period is counted by dates: a year of the dated rate is the year of the monthly one', () => {
    const {
      monthly,
      annualNominal,
      annualEffective,
      xirr: yearly,
    } = rates({ firstDueDay: day('2026-03-10') });
    expect(annualEffective).toBeCloseTo(yearly, 12);
    // Twelve times what a month is rounded by.
    expect((1 + monthly) ** 12 - 1).toBeCloseTo(yearly, 11);
    expect(annualNominal).toBeCloseTo(monthly * 12, 11);
    // 12% by twelfths, within the odd days: compounded about 12.7%.
    expect(yearly).toBeGreaterThan(0.125);
    expect(yearly).toBeLessThan(0.13);
  });

  test.each([
    // 12,000 back with 720 after six months: (12,720 ÷ 12,000)^(1/6) − 1 a month.
    ['six months', {}, 1.06 ** (1 / 6) - 1],
    ['six months, their day named', { firstDueDay: day('2026-07-15') }, 1.06 ** (1 / 6) - 1],
    // By dates then: 720 after 180 days, (12,720 ÷ 12,000)^(365/180) a year.
    ['a day earlier', { firstDueDay: day('2026-07-14') }, (1 + 720 / 12_000) ** (365 / 180 / 12) - 1],
  ] as const)('one payment after %s', (_, terms, expected) => {
    expect(rates({ method: 'bullet', length: { periods: 6 }, ...terms }).monthly).toBeCloseTo(expected, 9);
  });

  test('one payment of so many days is counted by dates', () => {
    // 45 days: 180.00
    const { xirr: yearly, annualEffective } = rates({ method: 'revolving', length: { days: 45 } });
    expect(yearly).toBeCloseTo((12_180 / 12_000) ** (365 / 45) - 1, 9);
    expect(annualEffective).toBeCloseTo(yearly, 12);
  });
});

test.each([
  ['no flow', []],
  ['only what came', [100]],
])('by dates, %s has no rate', (_, amounts) => {
  expect(
    xirr(amounts.map((amount, index) => ({ amount, day: addDays(day('2026-01-01'), index) }))),
  ).toBeNull();
});

test('by the month at 30/360 the rate of return is the nominal rate, but for the fen', () => {
  const terms = {
    method: 'equal-installment' as const,
    principalFen: yuan(100_000),
    annualRate: rate('0.12') as Rate,
    dayCount: '30/360' as const,
    rounding: 'half-up' as const,
    startDay: day('2026-01-15'),
    length: { periods: 12 },
  };
  expect(scheduleIrr(terms, schedule(terms)).annualNominal).toBeCloseTo(0.12, 5);
});
