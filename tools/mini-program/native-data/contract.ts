import type { QuoteView } from '@/services/contract/quote';
import { inCapitals } from '@/units/capitals';
import { day, showDay } from '@/units/day';
import { showFen } from '@/units/fen';
import { rateNumber, showDailyRate, showPercent, yearDays } from '@/units/rate';
import { words as names } from '@/words/names';
import { marks } from './bank';

/** A date with its year, whatever today is. */
const inFull = (of: QuoteView['startDay']): string => showDay(of, day('1970-01-01'));

/** The figures of what is signed: the cost sheet, the summary and the contract have their words in the page. */
export function contractOf(view: QuoteView) {
  const { request, schedule, startDay, penaltyExample, irr } = view;
  const last = schedule.at(-1);
  if (!last) throw new Error('a last instalment');
  return {
    product: view.productName,
    lender: view.lender,
    lenderMarks: marks(view.sources.lender.slice(0, 1)),
    amount: showFen(request.principalFen),
    amountInCapitals: inCapitals(request.principalFen),
    periods: schedule.length,
    from: inFull(startDay),
    until: showDay(last.dueDay, startDay),
    method: names.methods[request.method],
    methodHint: names.methodHints[request.method],
    lastAmount: showFen(last.paymentFen),
    rate: showPercent(rateNumber(view.annualRate)),
    daily: showDailyRate(view),
    year: yearDays(view.dayCount),
    irr: showPercent(irr.annualNominal),
    effective: showPercent(irr.annualEffective),
    interest: showFen(view.totalInterestFen),
    total: showFen(view.totalPaymentFen),
    totalInCapitals: inCapitals(view.totalPaymentFen),
    costs: view.costs.map(({ kind, chargedBy, amountFen }) => ({
      name: names.costs[kind],
      amount: showFen(amountFen),
      ...(chargedBy && { by: chargedBy }),
    })),
    grace: view.graceDays,
    penalty: showDailyRate({ annualRate: view.penaltyRate, dayCount: view.dayCount }),
    latePrincipal: showFen(penaltyExample.principalFen),
    gracePerDay: showFen(penaltyExample.gracePerDayFen),
    latePerDay: showFen(penaltyExample.perDayFen),
    large: view.largeTransfer,
  };
}
