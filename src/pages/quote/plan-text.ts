import type { QuoteView } from '@/services/contract/quote';
import { words as names } from '@/words/names';
import { words } from '@/words/quote';

/** A plan as a person would send it to another: everything that matters, and that it is a demo. */
export function planText(quote: QuoteView): string {
  const { request, startDay } = quote;
  const { principalFen, periods, method } = request;
  const loan = { product: quote.productName, amount: principalFen, method: names.methods[method] };
  return [
    periods === null ? words.copied.loan(loan) : words.copied.loanWithTerm({ ...loan, periods }),
    words.copied.rates({ rate: quote.annualRate, irr: quote.irr.annualNominal }),
    words.copied.totals({ interest: quote.totalInterestFen, total: quote.totalPaymentFen }),
    ...quote.schedule.map(({ period, dueDay, paymentFen }) =>
      words.copied.period({ period, due: dueDay, today: startDay, payment: paymentFen }),
    ),
    words.copied.simulated,
  ].join('\n');
}
