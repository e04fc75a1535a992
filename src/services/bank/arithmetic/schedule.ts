import Decimal from 'decimal.js-light';
import { assert } from '@/units/assert';
import { addDays, addMonths, type Day, daysBetween } from '@/units/day';
import { type Fen, fen, minFen, mulDiv, type Rounding, sumFen, ZERO } from '@/units/fen';
import {
  type DayCount,
  interestForDays,
  interestForMonths,
  type Rate,
  rateNumber,
  yearDays,
} from '@/units/rate';
import type { Instalment, Method } from '../../contract/terms';

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
  /** For what is left of a plan: its due days, as they were agreed. */
  readonly agreed?: readonly AgreedDay[] | undefined;
  /** For what is left of a plan: the payment or the principal of a period that stays, where none is to be found anew. */
  readonly keptFen?: Fen | undefined;
}

export interface AgreedDay {
  readonly dueDay: Day;
  /** Whole months since the due day before; null where it is some days. */
  readonly months: number | null;
}

/** A period of interest: its days, and of how many whole months it is, if it is. */
interface Period {
  readonly dueDay: Day;
  readonly days: number;
  readonly months: number | null;
}

/**
 * The repayment plan of a loan: every period with its due date and its parts, in fen.
 * The principal of all periods sums to the loan, for every input (A22–A24, A36). A period that would ask for nothing
 * has no row: its interest runs into the next, which keeps its number.
 */
export function schedule(terms: Terms): Instalment[] {
  assert(terms.principalFen >= 0, `principal ${terms.principalFen} is not negative`);
  if (terms.method === 'bullet' || terms.method === 'revolving') return [single(terms)];
  assert('periods' in terms.length, `${terms.method} is repaid by the month`);
  const periods = calendar(terms, terms.length.periods);
  return METHODS[terms.method](terms, periods);
}

/** Days that bear interest: under 30/360 a whole month has thirty, a twelfth of the year. */
const interestDays = (terms: Terms, { days, months }: Period): number =>
  terms.dayCount === '30/360' && months !== null ? months * 30 : days;

/** Due dates a month apart, counted from one anchor so that the 31st comes back after a shorter month. */
function calendar({ startDay, firstDueDay, agreed }: Terms, periods: number): Period[] {
  assert(Number.isInteger(periods) && periods >= 1, `${periods} periods is at least one`);
  const odd = firstDueDay !== undefined && firstDueDay !== addMonths(startDay, 1);
  let previous = startDay;
  return Array.from({ length: periods }, (_, index) => {
    const { dueDay, months } = agreed?.[index] ?? {
      dueDay: firstDueDay && odd ? addMonths(firstDueDay, index) : addMonths(startDay, index + 1),
      months: index === 0 && odd ? null : 1,
    };
    const days = daysBetween(previous, dueDay);
    assert(days > 0, () => `${dueDay} is after ${previous}`);
    previous = dueDay;
    return { dueDay, days, months };
  });
}

type Builder = (terms: Terms, periods: readonly Period[]) => Instalment[];

const METHODS: Record<'equal-installment' | 'equal-principal' | 'interest-only', Builder> = {
  'equal-installment': (terms, periods) => {
    const payment = terms.keptFen ?? levelPayment(terms, periods);
    return repay(terms, periods, (interest, balance) =>
      minFen(balance, fen(Math.max(0, payment - interest))),
    );
  },
  'equal-principal': (terms, periods) => {
    const part = terms.keptFen ?? levelPrincipal(terms, periods);
    return repay(terms, periods, (_, balance) => minFen(balance, part));
  },
  'interest-only': (terms, periods) => repay(terms, periods, () => ZERO),
};

/** Walks the periods; the last one clears the balance, so the spare fen always falls there. */
function repay(
  terms: Terms,
  periods: readonly Period[],
  principalOf: (interest: Fen, balance: Fen) => Fen,
): Instalment[] {
  const rows: Instalment[] = [];
  let balance = terms.principalFen;
  let [days, bearing] = [0, 0];
  const interestFor = (counted: number): Fen =>
    interestForDays(balance, terms.annualRate, counted, terms.dayCount, terms.rounding);
  for (const [index, period] of periods.entries()) {
    const own = interestDays(terms, period);
    days += period.days;
    bearing += own;
    const interestFen = interestFor(bearing);
    const principalFen = index === periods.length - 1 ? balance : principalOf(interestFen, balance);
    if (principalFen === 0 && (interestFen === 0 || interestFor(own) === 0)) continue;
    balance = fen(balance - principalFen);
    rows.push({
      period: index + 1,
      dueDay: period.dueDay,
      days,
      paymentFen: fen(principalFen + interestFen),
      principalFen,
      interestFen,
      balanceFen: balance,
    });
    [days, bearing] = [0, 0];
  }
  return rows;
}

/** What the method holds level over the whole contract: the payment, or the principal of a period; null where nothing is. */
export function levelPart(terms: Terms): Fen | null {
  if (!('periods' in terms.length)) return null;
  const periods = calendar(terms, terms.length.periods);
  switch (terms.method) {
    case 'equal-installment':
      return levelPayment(terms, periods);
    case 'equal-principal':
      return levelPrincipal(terms, periods);
    default:
      return null;
  }
}

const levelPrincipal = (terms: Terms, periods: readonly Period[]): Fen =>
  mulDiv(terms.principalFen, 1, periods.length, terms.rounding);

/**
 * The level payment P ÷ Σ Π 1/(1+f), rounded once.
 * Doubles carry it to about 1e-14 of its size; only where that could decide the rounding is it computed in decimals.
 */
function levelPayment(terms: Terms, periods: readonly Period[]): Fen {
  let discount = 1;
  let annuity = 0;
  for (const period of periods) {
    discount /= 1 + (rateNumber(terms.annualRate) * interestDays(terms, period)) / yearDays(terms.dayCount);
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
    const days = interestDays(terms, period);
    const growthOf = new Precise(terms.annualRate).times(days).div(yearDays(terms.dayCount)).div(1e9);
    growth = growth.times(one.plus(growthOf));
  }
  const payment = new Precise(terms.principalFen).times(growth).div(annuity).toDecimalPlaces(30);
  const mode = terms.rounding === 'half-up' ? Decimal.ROUND_HALF_UP : Decimal.ROUND_HALF_EVEN;
  return fen(payment.toDecimalPlaces(0, mode).toNumber());
}

/** Everything at once at the end: one period of so many months or days. */
function single(terms: Terms): Instalment {
  const { length, startDay } = terms;
  const dueDay =
    terms.agreed?.[0]?.dueDay ??
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
    balanceFen: ZERO,
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
