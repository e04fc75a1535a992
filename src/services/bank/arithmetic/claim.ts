import { present } from '@/units/assert';
import { dayAt } from '@/units/day';
import { type Fen, fen, mulDiv } from '@/units/fen';
import { interestForDays, interestForMonths, rate } from '@/units/rate';
import type { CountRequest, CountView } from '../../contract/claim';
import type { Reply } from '../../contract/reply';
import { type BankState, refuse } from '../core';
import { irr } from './irr';
import { schedule } from './schedule';

/** Beyond these nobody lends, and the arithmetic stays exact. */
const MOST = {
  principalFen: 10_000_000_000,
  annualRate: rate('40'),
  months: 1200,
  days: 36_500,
  requests: 100,
} as const;

/** What instalments come to, in the order of their dates. */
type Paid = readonly { readonly interestFen: Fen; readonly paymentFen: Fen }[];

/** Every way of reading a claim, counted; or the first refusal. */
export function countAll(state: BankState, requests: readonly CountRequest[]): Reply<readonly CountView[]> {
  const counts: CountView[] = [];
  if (requests.length > MOST.requests) return { ok: false, failure: refuse('malformed') };
  for (const request of requests) {
    const reply = count(state, request);
    if (!reply.ok) return reply;
    counts.push(reply.value);
  }
  return { ok: true, value: counts };
}

/**
 * A loan as somebody described it, counted by the bank's own arithmetic.
 * @returns `malformed` beyond what anybody lends, or for instalments by the day
 */
function count(state: BankState, request: CountRequest): Reply<CountView> {
  const { principalFen, annualRate, dayCount, way, length } = request;
  const size = 'days' in length ? length.days : length.periods;
  const most = 'days' in length ? MOST.days : MOST.months;
  const within =
    isWithin(principalFen, 1, MOST.principalFen) &&
    isWithin(annualRate, 0, MOST.annualRate) &&
    isWithin(size, 1, most);
  if (!within || ('days' in length && way !== 'bullet')) return { ok: false, failure: refuse('malformed') };
  const paid = paidBy(state, request, size);
  const first = present(paid[0]);
  const total = (of: 'interestFen' | 'paymentFen') => fen(paid.reduce((sum, one) => sum + one[of], 0));
  return {
    ok: true,
    value: {
      request,
      totalInterestFen: total('interestFen'),
      totalPaymentFen: total('paymentFen'),
      dailyInterestFen: interestForDays(principalFen, annualRate, 1, dayCount),
      first,
      last: present(paid.at(-1)),
      level: paid.every(({ interestFen }) => Math.abs(interestFen - first.interestFen) <= 1),
      annualIrr: 'days' in length ? null : yearly(principalFen, paid, length.periods),
    },
  };
}

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

function paidBy(
  state: BankState,
  { principalFen, annualRate, dayCount, way, length }: CountRequest,
  periods: number,
): Paid {
  const startDay = dayAt(state.now);
  if (way === 'flat-fee') return flatFee(principalFen, annualRate, periods);
  return schedule({
    method: way,
    principalFen,
    annualRate,
    dayCount,
    rounding: 'half-up',
    startDay,
    length,
  });
}

/** The same fee every period on all that was lent at first, however much has been repaid; the last part clears the rest. */
function flatFee(principalFen: Fen, annualRate: CountRequest['annualRate'], periods: number): Paid {
  const interestFen = interestForMonths(principalFen, annualRate, 1);
  const part = mulDiv(principalFen, 1, periods);
  return Array.from({ length: periods }, (_, index) => {
    const principal = index === periods - 1 ? principalFen - part * (periods - 1) : part;
    return { interestFen, paymentFen: fen(principal + interestFen) };
  });
}

/** Twelve times the monthly rate of return of the borrower's own flows (A40); one flow is at the end of all months. */
function yearly(principalFen: Fen, paid: Paid, periods: number): number | null {
  const quiet = paid.length === 1 ? new Array<number>(periods - 1).fill(0) : [];
  const monthly = irr([principalFen, ...quiet, ...paid.map(({ paymentFen }) => -paymentFen)]);
  return monthly && monthly * 12;
}
