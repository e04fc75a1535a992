import Decimal from 'decimal.js-light';
import { assert } from '@/units/assert';
import { addDays, addMonths, type Day, daysBetween } from '@/units/day';
import { type Fen, fen, minFen, mulDiv, type Rounding, sumFen } from '@/units/fen';
import {
  type DayCount,
  interestForDays,
  interestForMonths,
  type Rate,
  rateNumber,
  yearDays,
} from '@/units/rate';
import type { Instalment, Method } from '../contract';

/** What a schedule is computed from. */
export interface Terms {
  readonly method: Method;
  readonly principalFen: Fen;
  readonly annualRate: Rate;
  readonly dayCount: DayCount;
  readonly rounding: Rounding;
  readonly startDay: Day;
  /** Months, at least 1; or, for `bullet` and `revolving`, days instead. */
  readonly length: { readonly periods: number } | { readonly days: number };
  /** The first due date where it is not one month after the start. */
  readonly firstDueDay?: Day | undefined;
  /** Due dates already agreed, for what is left of a plan; the first period is a whole month where it says so. */
  readonly agreed?: { readonly dueDays: readonly Day[]; readonly firstWhole: boolean } | undefined;
}

/** A period of interest: its days, and whether it is a whole month. */
interface Period {
  readonly dueDay: Day;
  readonly days: number;
  readonly wholeMonth: boolean;
}

/**
 * The repayment plan of a loan: every period with its due date and its parts, in fen.
 * The principal of all periods sums to the loan, for every input (A22–A24, A36).
 */
export function schedule(terms: Terms): Instalment[] {
  assert(terms.principalFen >= 0, `principal ${terms.principalFen} is not negative`);
  if (terms.method === 'bullet' || terms.method === 'revolving') return [single(terms)];
  assert('periods' in terms.length, `${terms.method} is repaid by the month`);
  const periods = calendar(terms, terms.length.periods);
  return METHODS[terms.method](terms, periods);
}

/** Interest of one period on a balance: a twelfth of a year for a whole month under 30/360, else its actual days. */
function periodInterest(terms: Terms, balance: Fen, period: Period): Fen {
  return terms.dayCount === '30/360' && period.wholeMonth
    ? interestForMonths(balance, terms.annualRate, 1, terms.rounding)
    : interestForDays(balance, terms.annualRate, period.days, terms.dayCount, terms.rounding);
}

const periodRate = (terms: Terms, period: Period): { numerator: number; denominator: number } =>
  terms.dayCount === '30/360' && period.wholeMonth
    ? { numerator: 1, denominator: 12 }
    : { numerator: period.days, denominator: yearDays(terms.dayCount) };

/** Due dates a month apart, counted from one anchor so that the 31st comes back after a shorter month. */
function calendar({ startDay, firstDueDay, agreed }: Terms, periods: number): Period[] {
  assert(Number.isInteger(periods) && periods >= 1, `${periods} periods is at least one`);
  const odd = agreed
    ? !agreed.firstWhole
    : firstDueDay !== undefined && firstDueDay !== addMonths(startDay, 1);
  let previous = startDay;
  return Array.from({ length: periods }, (_, index) => {
    const dueDay =
      agreed?.dueDays[index] ??
      (firstDueDay && odd ? addMonths(firstDueDay, index) : addMonths(startDay, index + 1));
    const days = daysBetween(previous, dueDay);
    assert(days > 0, `${dueDay} is after ${previous}`);
    previous = dueDay;
    return { dueDay, days, wholeMonth: index > 0 || !odd };
  });
}

type Builder = (terms: Terms, periods: readonly Period[]) => Instalment[];

const METHODS: Record<'equal-installment' | 'equal-principal' | 'interest-only', Builder> = {
  'equal-installment': (terms, periods) => {
    const payment = levelPayment(terms, periods);
    return repay(terms, periods, (interest, balance) =>
      minFen(balance, fen(Math.max(0, payment - interest))),
    );
  },
  'equal-principal': (terms, periods) => {
    const part = mulDiv(terms.principalFen, 1, periods.length, terms.rounding);
    return repay(terms, periods, (_, balance) => minFen(balance, part));
  },
  'interest-only': (terms, periods) => repay(terms, periods, () => 0 as Fen),
};

/** Walks the periods; the last one clears the balance, so the spare fen always falls there. */
function repay(
  terms: Terms,
  periods: readonly Period[],
  principalOf: (interest: Fen, balance: Fen) => Fen,
): Instalment[] {
  let balance = terms.principalFen;
  return periods.map((period, index) => {
    const interestFen = periodInterest(terms, balance, period);
    const principalFen = index === periods.length - 1 ? balance : principalOf(interestFen, balance);
    balance = fen(balance - principalFen);
    return {
      period: index + 1,
      dueDay: period.dueDay,
      days: period.days,
      paymentFen: fen(principalFen + interestFen),
      principalFen,
      interestFen,
      balanceFen: balance,
    };
  });
}

/**
 * The level payment P ÷ Σ Π 1/(1+f), rounded once.
 * Doubles carry it to about 1e-14 of its size; only where that could decide the rounding is it computed in decimals.
 */
function levelPayment(terms: Terms, periods: readonly Period[]): Fen {
  let discount = 1;
  let annuity = 0;
  for (const period of periods) {
    const { numerator, denominator } = periodRate(terms, period);
    discount /= 1 + (rateNumber(terms.annualRate) * numerator) / denominator;
    annuity += discount;
  }
  const payment = terms.principalFen / annuity;
  const doubt = Math.abs(payment - Math.floor(payment) - 0.5);
  return doubt > 1e-6 + payment * 1e-13 ? fen(Math.round(payment)) : preciseLevelPayment(terms, periods);
}

/** The same in 40 decimal digits, with f as an exact fraction until the last division. */
function preciseLevelPayment(terms: Terms, periods: readonly Period[]): Fen {
  const Precise = Decimal.clone({ precision: 60 });
  const one = new Precise(1);
  let growth = one;
  let annuity = new Precise(0);
  // Σ Π 1/(1+f) = (Σ of the growth still to come) ÷ (whole growth): one division, so that a tie stays a tie.
  for (const period of [...periods].reverse()) {
    annuity = annuity.plus(growth);
    const { numerator, denominator } = periodRate(terms, period);
    growth = growth.times(one.plus(new Precise(terms.annualRate).times(numerator).div(denominator).div(1e9)));
  }
  const payment = new Precise(terms.principalFen).times(growth).div(annuity).toDecimalPlaces(30);
  const mode = terms.rounding === 'half-up' ? Decimal.ROUND_HALF_UP : Decimal.ROUND_HALF_EVEN;
  return fen(payment.toDecimalPlaces(0, mode).toNumber());
}

/** Everything at once at the end: one period of so many months or days. */
function single(terms: Terms): Instalment {
  const { length, startDay } = terms;
  const dueDay =
    terms.agreed?.dueDays[0] ??
    terms.firstDueDay ??
    ('days' in length ? addDays(startDay, length.days) : addMonths(startDay, length.periods));
  const days = daysBetween(startDay, dueDay);
  const wholeMonths =
    'periods' in length &&
    !terms.agreed &&
    terms.dayCount === '30/360' &&
    dueDay === addMonths(startDay, length.periods);
  const interestFen = wholeMonths
    ? interestForMonths(terms.principalFen, terms.annualRate, length.periods, terms.rounding)
    : interestForDays(terms.principalFen, terms.annualRate, days, terms.dayCount, terms.rounding);
  return {
    period: 1,
    dueDay,
    days,
    paymentFen: fen(terms.principalFen + interestFen),
    principalFen: terms.principalFen,
    interestFen,
    balanceFen: 0 as Fen,
  };
}

/** The sums of a schedule, in fen. */
export const totals = (
  rows: readonly Instalment[],
): { paymentFen: Fen; principalFen: Fen; interestFen: Fen } => ({
  paymentFen: sumFen(rows.map((row) => row.paymentFen)),
  principalFen: sumFen(rows.map((row) => row.principalFen)),
  interestFen: sumFen(rows.map((row) => row.interestFen)),
});
