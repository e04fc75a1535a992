import { present } from '@/units/assert';
import { addMonths, type Day, daysBetween } from '@/units/day';
import type { Instalment, Irr } from '../../contract/terms';
import { roots, type Term } from './roots';
import type { Terms } from './schedule';

/** A payment to the borrower (positive) or from the borrower (negative), in any one unit of money. */
export interface DatedFlow {
  readonly day: Day;
  readonly amount: number;
}

/**
 * The rate of a period at which the flows are worth nothing today; null where there is none.
 * Of several it is the one nearest to 0.
 */
export const irr = (amounts: readonly number[]): number | null =>
  loanIrr(amounts) ?? rates(byPeriod(amounts))[0] ?? null;

/** The yearly rate of dated flows, on 365 days; null where there is none. */
export function xirr(flows: readonly DatedFlow[]): number | null {
  const terms = byYear(flows);
  return loanRate(terms) ?? rates(terms)[0] ?? null;
}

/** All of them above −100%, the nearest to 0 first. */
export const allIrr = (amounts: readonly number[]): number[] => rates(byPeriod(amounts));

/** All yearly rates of dated flows, the nearest to 0 first. */
export const allXirr = (flows: readonly DatedFlow[]): number[] => rates(byYear(flows));

/** Periods since the first flow. */
const byPeriod = (amounts: readonly number[]): Term[] => amounts.map((amount, time) => ({ amount, time }));

/** Years since the first flow. */
const byYear = (flows: readonly DatedFlow[]): Term[] =>
  flows.map(({ amount, day }) => ({ amount, time: daysBetween(present(flows[0]).day, day) / 365 }));

/** Nothing is lost but all of it, and nothing grows without end. */
const possible = (found: number): number | null => (found > -1 && Number.isFinite(found) ? found : null);

const rates = (flows: readonly Term[]): number[] =>
  roots(flows)
    .map((growth) => Math.expm1(growth))
    .filter((found) => possible(found) !== null)
    .sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);

/** Beyond this Newton's next step changes no digit: each has twice as many right as the one before. */
const SETTLED = 1e-10;
const MOST_STEPS = 100;

/**
 * The one rate of a loan, or of an investment: a flow, then only flows the other way, at one distance. Its worth is a
 * polynomial in 1/(1+r) that bends one way alone, so that Newton's steps come to its root from one side, from wherever.
 * @returns null where the flows are no loan, or the steps do not settle
 */
function loanIrr(amounts: readonly number[]): number | null {
  const lent = amounts[0] ?? 0;
  let paid = 0;
  let timed = 0;
  for (let time = 1; time < amounts.length; time++) {
    const amount = amountAt(amounts, time);
    if (amount * lent > 0) return null;
    paid -= amount;
    timed -= amount * time;
  }
  let discount = startOf(lent, paid, timed);
  for (let step = 0; step < MOST_STEPS; step++) {
    let value = 0;
    let slope = 0;
    for (let time = amounts.length - 1; time >= 0; time--) {
      slope = slope * discount + value;
      value = value * discount + amountAt(amounts, time);
    }
    const change = value / slope;
    discount -= change;
    if (Math.abs(change) <= SETTLED * discount) return 1 / discount - 1;
    if (!(discount > 0)) return null;
  }
  return null;
}

const amountAt = (amounts: readonly number[], time: number): number => amounts[time] ?? 0;

/** 1/(1+r) if all were paid at once, at the middle of its times; not a number where nothing was lent or paid. */
const startOf = (lent: number, paid: number, timed: number): number => (lent / paid) ** (paid / timed);

/** The same for flows at any times, by the growth ln(1+r), in which the worth bends one way too. */
function loanRate(flows: readonly Term[]): number | null {
  const first = flows[0];
  if (!first) return null;
  let [paid, timed, before] = [0, 0, first.time];
  for (const { amount, time } of flows.slice(1)) {
    if (time <= before || amount * first.amount > 0) return null;
    paid -= amount;
    timed -= amount * time;
    before = time;
  }
  let growth = -Math.log(startOf(first.amount, paid, timed));
  for (let step = 0; step < MOST_STEPS; step++) {
    let value = 0;
    let slope = 0;
    for (const { amount, time } of flows) {
      const worth = amount * Math.exp(-growth * time);
      value += worth;
      slope -= worth * time;
    }
    const change = value / slope;
    growth -= change;
    if (Math.abs(change) <= SETTLED) return possible(Math.expm1(growth));
    if (!Number.isFinite(growth)) return null;
  }
  return null;
}

/**
 * The borrower's rates of return for a schedule (A40): by whole months, ×12 and compounded;
 * by dates where a period is not a whole month, with the monthly figures as what that comes to.
 */
export function scheduleIrr(terms: Terms, rows: readonly Instalment[]): Irr {
  const yearly = xirr([
    { day: terms.startDay, amount: terms.principalFen },
    ...rows.map((row) => ({ day: row.dueDay, amount: -row.paymentFen })),
  ]);
  const months = monthlyFlows(terms, rows);
  const monthly = months ? irr(months) : Math.expm1(Math.log1p(yearly ?? 0) / 12);
  return {
    monthly: settled(monthly ?? 0),
    annualNominal: settled((monthly ?? 0) * 12),
    annualEffective: settled(Math.expm1(12 * Math.log1p(monthly ?? 0))),
    xirr: settled(yearly ?? 0),
  };
}

/** To twelve decimals: what engines take powers and logarithms to beyond that differs from one to the next. */
const settled = (found: number): number => Math.round(found * 1e12) / 1e12;

/** One flow a month from the loan on, 0 where a month asks for nothing; null where the periods are not whole months. */
function monthlyFlows(
  { method, length, firstDueDay, startDay, principalFen }: Terms,
  rows: readonly Instalment[],
): number[] | null {
  const single = method === 'bullet' || method === 'revolving';
  if (
    'days' in length ||
    (firstDueDay !== undefined && firstDueDay !== addMonths(startDay, single ? length.periods : 1))
  )
    return null;
  const flows = [principalFen, ...new Array<number>(length.periods).fill(0)];
  for (const { period, paymentFen } of rows) flows[single ? length.periods : period] = -paymentFen;
  return flows;
}
