import Decimal from 'decimal.js';
import fc from 'fast-check';
import { allIrr, allXirr, irr } from '@/services/bank/arithmetic/irr';
import { addDays, day } from '@/units/day';

const Exact = Decimal.clone({ precision: 60 });

/** Flows that are worth nothing at these rates of a period and at no other: Π (x − 1/(1+r)), with x = 1/(1+rate). */
function flowsOf(rates: readonly (string | number)[], rootless = false): number[] {
  const times = (left: Decimal[], right: Decimal[]): Decimal[] =>
    Array.from({ length: left.length + right.length - 1 }, (_, power) =>
      left.reduce((sum, factor, index) => sum.plus(factor.times(right[power - index] ?? 0)), new Exact(0)),
    );
  const factors = rates.map((rate) => [new Exact(-1), new Exact(rate).plus(1)]);
  // x² − x + 1 is never 0.
  if (rootless) factors.push([new Exact(1), new Exact(-1), new Exact(1)]);
  return factors.reduce(times, [new Exact(1000)]).map((flow) => flow.toNumber());
}

const nearestFirst = (rates: readonly number[]): number[] =>
  [...rates].sort((a, b) => Math.abs(a) - Math.abs(b));
const close = (found: readonly number[], rates: readonly number[], within: number): void => {
  expect(found).toHaveLength(rates.length);
  for (const [index, rate] of nearestFirst(rates).entries())
    expect(Math.abs((found[index] ?? Number.NaN) - rate)).toBeLessThanOrEqual(within * (1 + Math.abs(rate)));
};

describe('published examples', () => {
  // Hartman & Schafrick, “The relevant internal rate of return”: 0, 100 and 200 percent.
  test('−1,000, 6,000, −11,000, 6,000', () => close(allIrr([-1000, 6000, -11_000, 6000]), [0, 1, 2], 1e-12));
  // The oil pump of Lorie & Savage (1955): 25 and 400 percent.
  test('−1,600, 10,000, −10,000', () => close(allIrr([-1600, 10_000, -10_000]), [0.25, 4], 1e-12));
});

test.each<[string, (string | number)[]]>([
  ['two near each other', [0.01, 0.02]],
  ['nearer', [0.01, 0.0101]],
  ['nearly all lost', [-0.99, 0.5]],
  ['very large ones', [0.1, 1000, 1_000_000]],
  ['both sides of zero', [-0.3, 0.4]],
  ['five', [-0.5, -0.1, 0.2, 0.7, 3]],
  ['seven', [-0.6, -0.4, -0.1, 0.2, 0.7, 3, 9]],
])('%s: all are found, the nearest to zero first', (_, rates) => {
  const flows = flowsOf(rates);
  close(allIrr(flows), rates.map(Number), 1e-9);
  expect(irr(flows)).toBe(allIrr(flows)[0]);
});

test('what doubles in a day is found, though a year of it has more digits than a sum can hold', () => {
  const flows = [
    { day: day('2026-01-01'), amount: -1 },
    { day: day('2026-01-02'), amount: 2 },
    { day: day('2036-01-01'), amount: -1 },
  ];
  const [least, greatest] = allXirr(flows);
  expect(least).toBeCloseTo(0, 3);
  expect(Math.log2(1 + (greatest ?? 0))).toBeCloseTo(365, 6);
});

test('a rate that no number can hold is none', () => {
  const flows = [
    { day: day('2026-01-01'), amount: -1 },
    { day: day('2026-01-02'), amount: 7 },
    { day: day('2036-01-01'), amount: -1 },
  ];
  // 7 ^ 365 is more than a number holds; the other is what makes 6 of 1 in ten years, backwards.
  close(allXirr(flows), [6 ** -0.1 - 1], 1e-3);
});

test('a root that is only touched is one', () => {
  expect(allIrr([-100, 200, -100])).toEqual([0]);
  close(allIrr(flowsOf([0.05, 0.05])), [0.05], 1e-7);
  close(allIrr(flowsOf([0.05, 0.05, 0.3])), [0.05, 0.3], 1e-7);
});

test('where the curve stays away from zero, however near, there is none', () => {
  for (const flows of [
    [-100, 200, -101],
    [-100, 200, -100.000_000_01],
    [5, -3, 2, -1, 9],
  ])
    expect([flows, allIrr(flows), irr(flows)]).toEqual([flows, [], null]);
});

test('flows of nothing before, between and after change nothing, nor does the size of the money', () => {
  const flows = [-100, 203, -103.02];
  for (const scale of [1e-9, 1, 1e12])
    close(allIrr([0, 0, ...flows.map((flow) => flow * scale), 0]), [0.01, 0.02], 1e-9);
  // Every second period: (1+r)² is 1.01 and 1.02.
  close(allIrr([-100, 0, 203, 0, -103.02]), [Math.sqrt(1.01) - 1, Math.sqrt(1.02) - 1], 1e-9);
  const dated = [
    { day: day('2026-01-01'), amount: 0.1 },
    { day: day('2026-01-01'), amount: 0.2 },
    { day: day('2026-01-01'), amount: -0.3 },
    { day: day('2026-03-01'), amount: -100 },
    { day: day('2027-03-01'), amount: 110 },
  ];
  close(allXirr(dated), [0.1], 1e-12);
});

test('ten years that turn every month are taken in seconds, on a busy machine too', () => {
  const flows = Array.from({ length: 120 }, (_, index) => (index % 2 === 0 ? -100 : 100) * (1 + (index % 7)));
  const start = performance.now();
  const found = allIrr(flows);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(found.length).toBeLessThanOrEqual(119);
});

const rate = fc.integer({ min: -60, max: 300 }).map((percent) => percent / 100);

test('whatever rates a series is made of are found, by periods and by dates', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(rate, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      fc.integer({ min: 20, max: 400 }),
      (rates, rootless, gap) => {
        const flows = flowsOf(rates, rootless);
        close(allIrr(flows), rates, 1e-6);
        const dated = flows.map((amount, index) => ({
          amount,
          day: addDays(day('2026-01-31'), index * gap),
        }));
        const yearly = rates.map((each) => (1 + each) ** (365 / gap) - 1);
        close(allXirr(dated), yearly, 1e-5 * Math.max(1, 365 / gap));
        close(allXirr([...dated].reverse()), allXirr(dated), 1e-6);
      },
    ),
    { numRuns: 300 },
  );
});
