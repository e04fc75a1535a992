import type { LoanView } from '@/services/contract/loan';
import type { LoanTerms } from '@/services/contract/quote';
import { figures } from '@/stores/app/figures';
import { dayAt, type Instant, showDay, showTime } from '@/units/day';
import { showFen } from '@/units/fen';
import { rateNumber, showPercent } from '@/units/rate';
import { words } from '@/words/borrow/borrow';

/** `10月16日 09:43`, with the year where it is another than that of `now`. */
export const showMoment = (at: Instant, now: Instant): string =>
  `${showDay(dayAt(at), dayAt(now))} ${showTime(at)}`;

export const showAnnual = ({ annualRate }: LoanTerms): string => showPercent(rateNumber(annualRate));

/** How the interest of a loan comes about, in half a sentence. */
export const interestBasis = (quote: LoanTerms): string =>
  quote.dayCount === '30/360'
    ? words.monthlyBasis({ rate: rateNumber(quote.annualRate) })
    : words.dailyBasis({ rate: quote });

/** `日利率 0.03%，按月收`: at what rate interest is charged, and when. */
export function interestHow(quote: LoanTerms): string {
  const { method } = quote.request;
  const when = method === 'revolving' ? 'atRepayment' : method === 'bullet' ? 'atEnd' : 'monthly';
  return quote.dayCount === '30/360'
    ? words.monthlyInterest[when]({ rate: rateNumber(quote.annualRate) })
    : words.dailyInterest[when]({ rate: quote });
}

/** `12 期 · 到 2027年10月16日` */
export function showTerm({ request, schedule, startDay }: LoanTerms): string {
  const last = schedule.at(-1);
  if (request.periods === null || !last) return words.noTerm;
  return words.term({ periods: request.periods, last: last.dueDay, today: startDay });
}

/** The payments a person should know before agreeing: label and amount. */
export function showPayments({ request, schedule, totalPaymentFen }: LoanTerms): {
  label: string;
  value: string;
} {
  const [first, last] = [schedule[0], schedule.at(-1)];
  if (!first || !last || schedule.length === 1)
    return {
      label:
        request.method === 'revolving'
          ? words.revolvingTotal({ days: figures().revolvingDays })
          : words.dueAtEnd,
      value: showFen(totalPaymentFen),
    };
  return first.paymentFen === last.paymentFen
    ? { label: words.dueEach, value: showFen(first.paymentFen) }
    : { label: words.dueFirstAndLast, value: `${showFen(first.paymentFen)} / ${showFen(last.paymentFen)}` };
}

export const showCard = ({ bankName, last4 }: LoanView['card']): string => `${bankName} ${last4}`;
