import fc from 'fast-check';
import { irr, scheduleIrr, xirr } from '@/services/bank/irr';
import { schedule } from '@/services/bank/schedule';
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
