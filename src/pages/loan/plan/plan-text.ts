import type { LoanHome } from '@/services/contract/loan-home';
import { words } from '@/words/loan/plan';
import { words as names } from '@/words/names';
import type { PlanLine } from './plan-lines';

/** A loan's plan as a person would keep it: every date and amount, and that it is a demo. */
export function planText({ loan, today }: LoanHome, lines: readonly PlanLine[]): string {
  return [
    words.copied.loan({
      product: loan.productName,
      amount: loan.principalFen,
      method: names.methods[loan.method],
    }),
    words.copied.rates({ rate: loan.annualRate, irr: loan.irr.annualNominal }),
    ...lines.map(({ period, dueDay, paymentFen, standing }) =>
      words.copied.periods[standing]({ period, due: dueDay, today, payment: paymentFen }),
    ),
    words.copied.simulated,
  ].join('\n');
}
