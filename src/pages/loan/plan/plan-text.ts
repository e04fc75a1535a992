import type { LoanHome } from '@/services/contract/loan-home';
import { showDay } from '@/units/day';
import { showFen, showYuan } from '@/units/fen';
import { showPercent, showRate } from '@/units/rate';
import { words as names } from '@/words/names';
import { type PlanLine, STANDING_NAMES } from './plan-lines';

/** A loan's plan as a person would keep it: every date and amount, and that it is a demo. */
export function planText({ loan, today }: LoanHome, lines: readonly PlanLine[]): string {
  return [
    `${loan.productName} ${showYuan(loan.principalFen)} 元，${names.methods[loan.method]}`,
    `年化利率（单利）${showRate(loan.annualRate)}，IRR ${showPercent(loan.irr.annualNominal)}`,
    ...lines.map(({ period, dueDay, paymentFen, standing }) => {
      const name = STANDING_NAMES[standing];
      return `第 ${period} 期 ${showDay(dueDay, today)} 还 ${showFen(paymentFen)} 元${name === '' ? '' : `（${name}）`}`;
    }),
    '流程演示，不提供真实借款',
  ].join('\n');
}
