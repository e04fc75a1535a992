import { schedule, type Terms } from '@/services/bank/arithmetic/schedule';
import { drawBetween } from '@/services/bank/core/chance';
import { addDays, addMonths, day, daysBetween } from '@/units/day';
import { fen } from '@/units/fen';
import { DAY_COUNTS, type Rate } from '@/units/rate';
import { plainSchedule } from '../../../../tools/bench/decimal';
import { draws } from '../../../support/draws';

const LOANS = draws(100_000);
const METHODS = ['equal-installment', 'equal-principal', 'interest-only'] as const;

/** A small generator of its own (mulberry32), so that 100,000 loans are drawn in no time and always the same. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

function randomTerms(below: (bound: number) => number): Terms {
  const startDay = addDays(day('2024-01-01'), below(1500));
  const odd = below(3) === 0;
  // Small amounts and round rates make ties of half a fen frequent; large ones make the digits many.
  const principalFen = fen(1 + below(below(2) === 0 ? 10_000 : 30_000_000));
  const annualRate = (below(2) === 0 ? below(37) * 10_000_000 : below(360_000_000)) as Rate;
  return {
    method: METHODS[below(3)] ?? 'equal-installment',
    principalFen,
    annualRate,
    dayCount: DAY_COUNTS[below(3)] ?? '30/360',
    rounding: below(4) === 0 ? 'half-even' : 'half-up',
    startDay,
    length: { periods: 1 + below(12) },
    firstDueDay: odd ? addDays(startDay, 1 + below(60)) : undefined,
  };
}

test(`${LOANS} random loans agree to the fen with plain decimals`, () => {
  const below = generator(drawBetween('decimal', 'seed', 1, 1_000_000));
  const disagreements: unknown[] = [];
  for (let index = 0; index < LOANS && disagreements.length === 0; index++) {
    const terms = randomTerms(below);
    const rows = schedule(terms);
    const { startDay, firstDueDay } = terms;
    const odd = firstDueDay !== undefined && firstDueDay !== addMonths(startDay, 1);
    const dueDays = Array.from({ length: (terms.length as { periods: number }).periods }, (_, period) =>
      odd ? addMonths(firstDueDay, period) : addMonths(startDay, period + 1),
    );
    const plain = plainSchedule(
      terms,
      dueDays.map((dueDay, period) => ({
        days: daysBetween(dueDays[period - 1] ?? startDay, dueDay),
        wholeMonth: period > 0 || !odd,
      })),
    );
    const ours = rows.map((row) => ({
      period: row.period,
      principal: row.principalFen,
      interest: row.interestFen,
    }));
    if (JSON.stringify(ours) !== JSON.stringify(plain)) disagreements.push({ terms, ours, plain });
  }
  expect(disagreements).toEqual([]);
}, 300_000);
