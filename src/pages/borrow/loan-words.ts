import type { LoanView } from '@/services/contract/loan';
import type { LoanTerms } from '@/services/contract/quote';
import { figures } from '@/stores/app/figures';
import { dayAt, type Instant, showDay, showTime } from '@/units/day';
import { showFen } from '@/units/fen';
import { showDailyRate, showPercent } from '@/units/rate';

/** `10月16日 09:43`, with the year where it is another than that of `now`. */
export const showMoment = (at: Instant, now: Instant): string =>
  `${showDay(dayAt(at), dayAt(now))} ${showTime(at)}`;

export const showAnnual = ({ annualRate }: LoanTerms): string => showPercent(annualRate / 1e9);

/** How the interest of a loan comes about, in half a sentence. */
export const interestBasis = (quote: LoanTerms): string =>
  quote.dayCount === '30/360'
    ? `年化 ${showAnnual(quote)} ÷ 12，按月计`
    : `日利率 ${showDailyRate(quote.annualRate)}，按天计`;

/** `日利率 0.03%，按月收`: at what rate interest is charged, and when. */
export function interestHow(quote: LoanTerms): string {
  const { method } = quote.request;
  const when = method === 'revolving' ? '还款时收' : method === 'bullet' ? '到期时收' : '按月收';
  return quote.dayCount === '30/360'
    ? `年化 ${showAnnual(quote)}，${when}`
    : `日利率 ${showDailyRate(quote.annualRate)}，${when}`;
}

/** `12 期 · 到 2027年10月16日` */
export function showTerm({ request, schedule, startDay }: LoanTerms): string {
  const last = schedule.at(-1);
  if (request.periods === null || !last) return '随借随还，不设期数';
  return `${request.periods} 期\u00A0· 到 ${showDay(last.dueDay, startDay)}`;
}

/** The payments a person should know before agreeing: label and amount. */
export function showPayments({ request, schedule, totalPaymentFen }: LoanTerms): {
  label: string;
  value: string;
} {
  const [first, last] = [schedule[0], schedule.at(-1)];
  if (!first || !last || schedule.length === 1)
    return {
      label: request.method === 'revolving' ? `借满 ${figures().revolvingDays} 天共还` : '到期应还',
      value: showFen(totalPaymentFen),
    };
  return first.paymentFen === last.paymentFen
    ? { label: '每期应还', value: showFen(first.paymentFen) }
    : { label: '首期 / 末期', value: `${showFen(first.paymentFen)} / ${showFen(last.paymentFen)}` };
}

export const showCard = ({ bankName, last4 }: LoanView['card']): string => `${bankName} ${last4}`;
