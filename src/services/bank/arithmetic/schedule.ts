import Decimal from 'decimal.js-light';
import { assert } from '@/units/assert';
import { addDays, addMonths, type Day, dayNumber, dayOf, daysBetween, monthly } from '@/units/day';
import { type Fen, fen, mulDiv, type Rounding, sumFen, ZERO } from '@/units/fen';
import {
  type DayCount,
  interestBy,
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

/** The periods of interest of a plan: lists as long as it has periods. */
interface Calendar {
  /** The number of each due day. */
  readonly due: readonly number[];
  /** Days since the due day before, or since the start. */
  readonly days: readonly number[];
  /** How many of them bear interest. */
  readonly bearing: readonly number[];
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
  const calendar = calendarOf(terms, terms.length.periods);
  return repay(terms, calendar, LEVELS[terms.method](terms, calendar));
}

/** Due dates a month apart, counted from one anchor so that the 31st comes back after a shorter month. */
function calendarOf({ startDay, firstDueDay, agreed, dayCount }: Terms, periods: number): Calendar {
  assert(Number.isInteger(periods) && periods >= 1, `${periods} periods is at least one`);
  const odd = firstDueDay !== undefined && firstDueDay !== addMonths(startDay, 1);
  const due = odd ? monthly(firstDueDay, 0, periods) : monthly(startDay, 1, periods);
  for (const [index, { dueDay }] of (agreed ?? []).slice(0, periods).entries())
    due[index] = dayNumber(dueDay);
  const days: number[] = [];
  const bearing: number[] = [];
  // Under 30/360 a whole month has thirty days, a twelfth of the year.
  const byMonth = dayCount === '30/360';
  let previous = dayNumber(startDay);
  for (let index = 0; index < periods; index++) {
    const own = (due[index] ?? 0) - previous;
    // Asked outside: a function for the words, made for each period, is a tenth of the interpreted time.
    if (own <= 0) assert(false, `${dayOf(previous + own)} is after ${dayOf(previous)}`);
    const known = agreed?.[index];
    const months = known ? known.months : odd && index === 0 ? null : 1;
    days.push(own);
    bearing.push(byMonth && months !== null ? months * 30 : own);
    previous += own;
  }
  return { due, days, bearing };
}

/** What stays the same from period to period: the payment, or else the principal. */
interface Level {
  readonly payment: number | null;
  readonly principal: number;
}

const LEVELS: Record<'equal-installment' | 'equal-principal' | 'interest-only', LevelOf> = {
  'equal-installment': (terms, calendar) => ({
    payment: terms.keptFen ?? levelPayment(terms, calendar),
    principal: 0,
  }),
  'equal-principal': (terms, calendar) => ({
    payment: null,
    principal: terms.keptFen ?? levelPrincipal(terms, calendar),
  }),
  'interest-only': () => ({ payment: null, principal: 0 }),
};
type LevelOf = (terms: Terms, calendar: Calendar) => Level;

/** An instalment before its amounts are said to be fen. */
type Row = { readonly [K in keyof Instalment]: Instalment[K] extends number ? number : Instalment[K] };

/**
 * Walks the periods; the last one clears the balance, so the spare fen always falls there. What is lent is whole, and so
 * is the interest on it: all that is added and taken away here is.
 */
function repay(
  { principalFen, annualRate, dayCount, rounding }: Terms,
  calendar: Calendar,
  { payment, principal: part }: Level,
): Instalment[] {
  const interestOn = interestBy(annualRate, dayCount, rounding);
  const rows: Row[] = [];
  const last = calendar.due.length - 1;
  let balance: number = principalFen;
  let days = 0;
  let bearing = 0;
  for (let index = 0; index <= last; index++) {
    const own = calendar.bearing[index] ?? 0;
    days += calendar.days[index] ?? 0;
    bearing += own;
    const interest = interestOn(balance, bearing);
    let principal = part;
    if (payment !== null) principal = payment > interest ? payment - interest : 0;
    // The last one repays what is left, and none repays more.
    if (principal > balance || index === last) principal = balance;
    if (principal === 0 && (interest === 0 || interestOn(balance, own) === 0)) continue;
    balance -= principal;
    rows.push({
      period: index + 1,
      dueDay: dayOf(calendar.due[index] ?? 0),
      days,
      paymentFen: principal + interest,
      principalFen: principal,
      interestFen: interest,
      balanceFen: balance,
    });
    days = 0;
    bearing = 0;
  }
  return rows as Instalment[];
}

/** What the method holds level over the whole contract: the payment, or the principal of a period; null where nothing is. */
export function levelPart(terms: Terms): Fen | null {
  if (!('periods' in terms.length)) return null;
  const calendar = calendarOf(terms, terms.length.periods);
  switch (terms.method) {
    case 'equal-installment':
      return levelPayment(terms, calendar);
    case 'equal-principal':
      return levelPrincipal(terms, calendar);
    default:
      return null;
  }
}

const levelPrincipal = (terms: Terms, { due }: Calendar): Fen =>
  mulDiv(terms.principalFen, 1, due.length, terms.rounding);

/**
 * The level payment P ÷ Σ Π 1/(1+f), rounded once.
 * Doubles carry it to about 1e-14 of its size; only where that could decide the rounding is it computed in decimals.
 */
function levelPayment(terms: Terms, { bearing }: Calendar): Fen {
  const perDay = rateNumber(terms.annualRate) / yearDays(terms.dayCount);
  let discount = 1;
  let annuity = 0;
  for (let index = 0; index < bearing.length; index++) {
    discount /= 1 + perDay * (bearing[index] ?? 0);
    annuity += discount;
  }
  const payment = terms.principalFen / annuity;
  const doubt = Math.abs(payment - Math.floor(payment) - 0.5);
  return doubt > 1e-6 + payment * 1e-13 ? fen(Math.round(payment)) : preciseLevelPayment(terms, bearing);
}

/** The same in 40 decimal digits, with f as an exact fraction until the last division. */
function preciseLevelPayment(terms: Terms, bearing: readonly number[]): Fen {
  const Precise = Decimal.clone({ precision: 60 });
  const one = new Precise(1);
  let growth = one;
  let annuity = new Precise(0);
  // Σ Π 1/(1+f) = (Σ of the growth still to come) ÷ (whole growth): one division, so that a tie stays a tie.
  for (const days of [...bearing].reverse()) {
    annuity = annuity.plus(growth);
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
