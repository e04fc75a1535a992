import type { ClaimWay, CountRequest } from '@/services/contract/claim';
import { billionths, type DayCount, type Rate } from '@/units/rate';
import type { Claim, RateField } from './claim';
import type { Read } from './fields';

/** One way of reading the claim: by which of its rates, on which year, repaid how. */
export interface Way {
  readonly rate: RateField;
  readonly request: CountRequest;
}

/** How often each is in a year, where a year is 360 days and a month is a twelfth of it (X1). */
export const IN_A_YEAR: Readonly<Record<RateField, number>> = {
  dayRate: 360,
  monthRate: 12,
  yearRate: 1,
  feeRate: 12,
};

/** Every sensible way to count what was said: where nobody says how it is repaid, each of them. */
export function waysOf(claim: Claim, { principalFen, term, rates }: Read): Way[] {
  return usedRates(rates).flatMap(([rate, value]) => {
    const annualRate = billionths(value * IN_A_YEAR[rate]);
    const request = (way: ClaimWay, dayCount: DayCount, length: CountRequest['length']): Way => ({
      rate,
      request: { principalFen, annualRate, dayCount, way, length },
    });
    if (claim.termIn === 'day') {
      const days = { days: term };
      const by360 = request('bullet', 'actual/360', days);
      // A rate by the year says nothing of how long its year is.
      return rate === 'yearRate' ? [by360, request('bullet', 'actual/365', days)] : [by360];
    }
    const ways = repaymentsOf(claim, rate);
    const months = ways.map((way) => request(way, '30/360', { periods: term }));
    // By the day, a year may be twelve months of thirty days or its 365 days.
    const atOnce = claim.each.trim() === '' && claim.payment.trim() === '';
    const byDays = ways.includes('bullet') || (ways.includes('interest-only') && atOnce);
    const wholeYears = rate === 'dayRate' && term % 12 === 0 && byDays;
    return wholeYears ? [...months, request('bullet', 'actual/360', { days: (term / 12) * 365 })] : months;
  });
}

/** Rates that say the same are counted once, by the shortest time: a month of 0.6667% is rounded, a year of 8% is not. */
function usedRates(rates: Read['rates']): [RateField, Rate][] {
  const fee = rates.feeRate;
  const said = (['dayRate', 'yearRate', 'monthRate'] as const).flatMap((field): [RateField, Rate][] => {
    const value = rates[field];
    return value === undefined ? [] : [[field, value]];
  });
  if (fee !== undefined) return [['feeRate', fee]];
  const kept: [RateField, Rate][] = [];
  for (const [field, value] of said)
    if (!kept.some(([other, its]) => agreeOn(field, value, other, its) !== null)) kept.push([field, value]);
  return kept;
}

/**
 * Whether two rates are the same one said for another time, to the last digit that was said of either.
 * @returns the days of the year on which they agree; null where they do not
 */
export function agreeOn(a: RateField, aRate: number, b: RateField, bRate: number): 360 | 365 | null {
  for (const days of [360, 365] as const) {
    const yearly = (field: RateField) => (field === 'dayRate' ? days : IN_A_YEAR[field]);
    const slack = (slackOf(aRate) * yearly(a) + slackOf(bRate) * yearly(b)) * 1.000001;
    const apart = Math.abs(aRate * yearly(a) - bRate * yearly(b));
    if (apart <= slack) return days;
  }
  return null;
}

/**
 * Half of the last digit said, in billionths: 0.0333% is anything from 0.03325% to 0.03335%.
 * 18% and 1.5% were meant as they stand; only a number of three digits and more was cut off somewhere.
 */
function slackOf(rate: number): number {
  let step = 1;
  while (step < 1e7 && rate % (step * 10) === 0) step *= 10;
  return rate / step >= 100 ? step / 2 : 0;
}

const REPAYMENTS: readonly ClaimWay[] = [
  'bullet',
  'interest-only',
  'equal-installment',
  'equal-principal',
  'flat-fee',
];

function repaymentsOf({ way, termIn, each, payment, term }: Claim, rate: RateField): ClaimWay[] {
  if (rate === 'feeRate') return ['flat-fee'];
  if (way !== null) return [way];
  if (Number(term) === 1) return ['bullet'];
  const byPeriod = termIn === 'period' || each.trim() !== '' || payment.trim() !== '';
  return REPAYMENTS.filter((one) => (one === 'bullet' ? !byPeriod : one !== 'flat-fee' || byPeriod));
}
