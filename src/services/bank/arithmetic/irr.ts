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
export const irr = (amounts: readonly number[]): number | null => nearest(byPeriod(amounts));

/** The yearly rate of dated flows, on 365 days; null where there is none. */
export const xirr = (flows: readonly DatedFlow[]): number | null => nearest(byYear(flows));

/** All of them above −100%, the nearest to 0 first. */
export const allIrr = (amounts: readonly number[]): number[] => rates(byPeriod(amounts));

/** All yearly rates of dated flows, the nearest to 0 first. */
export const allXirr = (flows: readonly DatedFlow[]): number[] => rates(byYear(flows));

/** Periods since the first flow. */
const byPeriod = (amounts: readonly number[]): Term[] => amounts.map((amount, time) => ({ amount, time }));

/** Years since the first flow. */
const byYear = (flows: readonly DatedFlow[]): Term[] =>
  flows.map(({ amount, day }) => ({ amount, time: daysBetween(flows[0]?.day ?? day, day) / 365 }));

const rates = (flows: readonly Term[]): number[] =>
  roots(flows)
    .map((growth) => Math.expm1(growth))
    .filter((found) => found > -1 && Number.isFinite(found))
    .sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);

/** A loan is one flow in and then only flows out: its one rate is found without looking for others. */
const nearest = (flows: readonly Term[]): number | null =>
  (isLoan(flows) ? solve(flows) : null) ?? rates(flows)[0] ?? null;

/** One change of sign, in the order of time. */
function isLoan(flows: readonly Term[]): boolean {
  const first = flows[0];
  if (!first || first.amount === 0) return false;
  let before: number | null = null;
  for (const { amount, time } of flows) {
    if (before !== null && (time <= before || amount * first.amount > 0)) return false;
    before = time;
  }
  return true;
}

/** Σ amount × (1+r)^−time at growth = ln(1+r): smooth over the whole line, which Newton and bisection both like. */
function value(flows: readonly Term[], growth: number): number {
  let sum = 0;
  for (const { amount, time } of flows) sum += amount * Math.exp(-growth * time);
  return sum;
}

function slope(flows: readonly Term[], growth: number): number {
  let sum = 0;
  for (const { amount, time } of flows) sum -= amount * time * Math.exp(-growth * time);
  return sum;
}

function solve(flows: readonly Term[]): number | null {
  if (!flows.some(({ amount }) => amount > 0) || !flows.some(({ amount }) => amount < 0)) return null;
  const bracket = bracketAroundZero(flows);
  if (!bracket) return null;
  let [low, high] = bracket;
  let growth = (low + high) / 2;
  for (let step = 0; step < 200; step++) {
    const here = value(flows, growth);
    if (here === 0) break;
    if (Math.sign(here) === Math.sign(value(flows, low))) low = growth;
    else high = growth;
    const next = growth - here / slope(flows, growth);
    const inside = next > Math.min(low, high) && next < Math.max(low, high);
    const moved = inside ? next : (low + high) / 2;
    if (Math.abs(moved - growth) <= 1e-16 * Math.max(1, Math.abs(growth))) {
      growth = moved;
      break;
    }
    growth = moved;
  }
  return Math.expm1(growth);
}

/** Steps outward from no growth on both sides until the sign turns; the longest time sets the stride. */
function bracketAroundZero(flows: readonly Term[]): [number, number] | null {
  const atZero = value(flows, 0);
  if (atZero === 0) return [0, 0];
  const longest = Math.max(...flows.map(({ time }) => time));
  const stride = longest > 0 ? 0.05 / Math.max(1, longest / 24) : 0.05;
  let [below, above, width] = [0, 0, stride];
  for (let step = 0; step < 400; step++) {
    const up = above + width;
    if (Math.sign(value(flows, up)) !== Math.sign(atZero)) return [above, up];
    const down = below - width;
    if (Math.sign(value(flows, down)) !== Math.sign(atZero)) return [below, down];
    [above, below] = [up, down];
    width *= 1.1;
    if (above > 700 || below < -30) return null;
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
    monthly: monthly ?? 0,
    annualNominal: (monthly ?? 0) * 12,
    annualEffective: Math.expm1(12 * Math.log1p(monthly ?? 0)),
    xirr: yearly ?? 0,
  };
}

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
