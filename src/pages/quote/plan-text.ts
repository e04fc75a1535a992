import type { QuoteView } from '@/services/contract/quote';
import { showDay } from '@/units/day';
import { showFen, showYuan } from '@/units/fen';
import { showPercent, showRate } from '@/units/rate';
import { METHOD_NAMES } from '@/words';

/** A plan as a person would send it to another: everything that matters, and that it is a demo. */
export function planText(quote: QuoteView): string {
  const { request, startDay } = quote;
  const term = request.periods === null ? '' : ` ${request.periods} 期`;
  return [
    `${quote.productName} ${showYuan(request.principalFen)} 元${term}，${METHOD_NAMES[request.method]}`,
    `年化利率（单利）${showRate(quote.annualRate)}，IRR ${showPercent(quote.irr.annualNominal)}`,
    `总利息 ${showFen(quote.totalInterestFen)} 元，合计还 ${showFen(quote.totalPaymentFen)} 元`,
    ...quote.schedule.map(
      (row) => `第 ${row.period} 期 ${showDay(row.dueDay, startDay)} 还 ${showFen(row.paymentFen)} 元`,
    ),
    '流程演示，不提供真实借款',
  ].join('\n');
}
