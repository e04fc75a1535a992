import { assert } from './assert';
import { type Fen, mulDiv, type Rounding } from './fen';
import { divided } from './number';

/** An annual, nominal (simple) rate: an exact decimal, held as a whole number of billionths. */
export type Rate = number & { readonly unit: 'billionths a year' };

/** How days become a part of a year. Under 30/360 a month is a twelfth of a year. */
export type DayCount = '30/360' | 'actual/360' | 'actual/365';

export const DAY_COUNTS: readonly DayCount[] = ['30/360', 'actual/360', 'actual/365'];

const ONE = 1_000_000_000;
const DECIMALS = 9;
const BASIS_POINT = 100_000;

/** @throws when `amount` is not a whole, safe number of billionths */
export function billionths(amount: number): Rate {
  assert(Number.isSafeInteger(amount), () => `${amount} billionths are a whole number`);
  return amount as Rate;
}

/** `"0.072"` as a rate; null when it is no decimal of at most nine places between 0 and 99. */
export function parseRate(text: string): Rate | null {
  if (!/^\d{1,2}(\.\d{1,9})?$/.test(text)) return null;
  const [whole, decimals = ''] = divided(text);
  return billionths(Number(whole) * ONE + Number(decimals.padEnd(DECIMALS, '0')));
}

/** @throws when `text` is no rate: for constants and data of our own */
export function rate(text: string): Rate {
  const parsed = parseRate(text);
  assert(parsed !== null, `${text} is a rate`);
  return parsed;
}

/** A rate quoted by the day, on the 360-day year the documents imply (X1): `"0.0002"` a day is 7.2% a year. */
export const dailyRate = (text: string): Rate => billionths(rate(text) * 360);

/** `"0.072"`, without trailing zeros: for JSON. */
export function formatRate(value: Rate): string {
  const text = `${Math.floor(value / ONE)}.${String(value % ONE).padStart(DECIMALS, '0')}`;
  return text.replace(/\.?0+$/, '');
}

/** The number 0.072, for curves and comparisons; never for money. */
export const rateNumber = (value: Rate): number => value / ONE;

/** The nearest whole multiple of a step, half up, of a number of billionths. */
export const roundedTo = (step: Rate, value: number): Rate => billionths(Math.round(value / step) * step);

/** `10.80%` */
export const showPercent = (value: number, decimals = 2): string => `${(value * 100).toFixed(decimals)}%`;

/** `10.8%`: as short as it is exact. */
export const showRate = (value: Rate): string => `${Number((value / (ONE / 100)).toFixed(7))}%`;

/** Days in the year of a day count. */
export const yearDays = (dayCount: DayCount): 360 | 365 => (dayCount === 'actual/365' ? 365 : 360);

const YEARS = [360, 365] as const;

/** A rate that is charged by the day can be written on the days of either year, and costs the same (X1). */
export interface Notation {
  readonly days: 360 | 365;
  readonly annualRate: Rate;
}

/** 10.80% on 360 days and 10.95% on 365: the day count's own first. None where interest is counted by the month. */
export function notations({
  annualRate,
  dayCount,
}: Charged): readonly [own: Notation, other: Notation] | null {
  if (dayCount === '30/360') return null;
  const own = yearDays(dayCount);
  const other = YEARS.find((days) => days !== own) ?? own;
  return [
    { days: own, annualRate },
    { days: other, annualRate: billionths(Math.round((annualRate * other) / own)) },
  ];
}

/** A rate together with the year that its days are a part of: of a quote, a loan, a claim. */
export interface Charged {
  readonly annualRate: Rate;
  readonly dayCount: DayCount;
}

/** `0.03%`: the rate of one day of its own year, at most five decimals. */
export const showDailyRate = ({ annualRate, dayCount }: Charged): string =>
  `${Number((annualRate / (ONE / 100) / yearDays(dayCount)).toFixed(5))}%`;

/**
 * Interest on a balance for a number of days, rounded once.
 * @param balance fen, at least 0
 * @param days whole days, at least 0
 */
export const interestForDays = (
  balance: Fen,
  annual: Rate,
  days: number,
  dayCount: DayCount,
  rounding: Rounding = 'half-up',
): Fen => mulDiv(balance, annual * days, ONE * yearDays(dayCount), rounding);

/**
 * The same for one rate after the other balance: made ready once, since a plan is reckoned by the hundred thousand.
 * @returns whole fen, of whole fen of at least 0
 */
export function interestBy(
  annual: Rate,
  dayCount: DayCount,
  rounding: Rounding,
): (balance: number, days: number) => number {
  // Most rates are whole hundredths of a percent: in these the product stays within what one division takes.
  const unit = annual % BASIS_POINT === 0 ? BASIS_POINT : 1;
  const perDay = annual / unit;
  const year = (ONE / unit) * yearDays(dayCount);
  const exactly = (balance: number, days: number): number => mulDiv(balance, perDay * days, year, rounding);
  if (rounding !== 'half-up') return exactly;
  const twicePerDay = 2 * perDay;
  const twiceYear = 2 * year;
  // Half up is a half more, rounded down.
  return (balance, days) => {
    const most = balance * twicePerDay * days + year;
    return most <= MOST_DIVIDED ? Math.floor(most / twiceYear) : exactly(balance, days);
  };
}

/** Below this a quotient that is no whole number never comes out as one. */
const MOST_DIVIDED = 2 ** 52;

/** Interest on a balance for whole months of a twelfth of a year each, rounded once. */
export const interestForMonths = (
  balance: Fen,
  annual: Rate,
  months: number,
  rounding: Rounding = 'half-up',
): Fen => mulDiv(balance, annual * months, ONE * 12, rounding);

/** `share` of an amount, rounded once: a penalty rate, a discount, a percentage of a limit. */
export const portion = (amount: Fen, share: Rate, times = 1): Fen => mulDiv(amount, share * times, ONE);
