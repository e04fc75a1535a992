import Decimal from 'decimal.js';
import type { Terms } from '@/services/bank/arithmetic/schedule';

const Exact = Decimal.clone({ precision: 40 });

/** The same schedules in plain decimals, straight from the definition: an implementation to disagree with. */
export function plainSchedule(
  terms: Terms,
  periodDays: readonly { days: number; wholeMonth: boolean }[],
): { period: number; principal: number; interest: number }[] {
  const mode = terms.rounding === 'half-up' ? Decimal.ROUND_HALF_UP : Decimal.ROUND_HALF_EVEN;
  const round = (amount: Decimal): Decimal => amount.toDecimalPlaces(25).toDecimalPlaces(0, mode);
  const yearly = new Exact(terms.annualRate).div(1e9);
  const base = terms.dayCount === 'actual/365' ? 365 : 360;
  const monthly = yearly.div(12);
  const rates = periodDays.map(({ days, wholeMonth }) =>
    terms.dayCount === '30/360' && wholeMonth ? monthly : yearly.times(days).div(base),
  );
  const principal = new Exact(terms.principalFen);
  const annuity = (): Decimal => {
    let factor = new Exact(1);
    let sum = new Exact(0);
    for (const rate of rates) {
      factor = factor.div(rate.plus(1));
      sum = sum.plus(factor);
    }
    return sum;
  };
  const payment = terms.method === 'equal-installment' ? round(principal.div(annuity())) : principal;
  const part = round(principal.div(rates.length));
  let balance = principal;
  const rows: ReturnType<typeof plainSchedule> = [];
  let owed = new Exact(0);
  for (const [index, rate] of rates.entries()) {
    const own = balance.times(rate);
    const interest = round(owed.plus(own));
    const wanted =
      index === rates.length - 1
        ? balance
        : terms.method === 'equal-installment'
          ? Decimal.max(0, payment.minus(interest))
          : terms.method === 'equal-principal'
            ? part
            : new Exact(0);
    const repaid = Decimal.min(balance, wanted);
    // A line that comes to nothing is not written: what it bears, unrounded, runs into the next.
    if (repaid.isZero() && round(own).isZero()) {
      owed = owed.plus(own);
      continue;
    }
    owed = new Exact(0);
    balance = balance.minus(repaid);
    rows.push({ period: index + 1, principal: repaid.toNumber(), interest: interest.toNumber() });
  }
  return rows;
}
