import { type Fact, Facts } from '@/components/facts';
import type { LoanHome } from '@/services/contract/loan-home';
import { cited } from '@/stores/app/figures';
import { fen, showFen, sumFen } from '@/units/fen';
import { AskedFigure } from '../../sources';
import type { PlanLine } from './plan-lines';

/** What all instalments come to, what of it is paid, and what is still to come. */
export function PlanTotals({ home: { loan }, lines }: { home: LoanHome; lines: readonly PlanLine[] }) {
  return <Facts facts={factsOf(loan.sources.method, lines)} />;
}

function factsOf(method: readonly string[], lines: readonly PlanLine[]): Fact[] {
  const sum = (part: (line: PlanLine) => PlanLine['paidFen']) => sumFen(lines.map(part));
  const planned = sum(({ paymentFen }) => paymentFen);
  const paid = sum(({ paidFen }) => paidFen);
  const penalty = sum(({ penaltyPaidFen }) => penaltyPaidFen);
  return [
    { label: '本金合计', value: showFen(sum(({ principalFen }) => principalFen)) },
    {
      label: '利息合计',
      value: (
        <AskedFigure text={showFen(sum(({ interestFen }) => interestFen))} name="利息合计" ids={method} />
      ),
    },
    { label: '共还', value: showFen(planned) },
    { label: '已还', value: showFen(paid) },
    { label: '还要还', value: showFen(fen(planned - paid)) },
    ...(penalty > 0
      ? [
          {
            label: '另付罚息',
            value: <AskedFigure text={showFen(penalty)} name="罚息" ids={cited('penalty')} />,
          },
        ]
      : []),
  ];
}
