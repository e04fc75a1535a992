import { type Fact, Facts } from '@/components/facts';
import type { LoanHome } from '@/services/contract/loan-home';
import { cited } from '@/stores/app/figures';
import { fen, showFen, sumFen } from '@/units/fen';
import { words } from '@/words/loan/plan';
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
    { label: words.totals.principal, value: showFen(sum(({ principalFen }) => principalFen)) },
    {
      label: words.totals.interest,
      value: (
        <AskedFigure
          text={showFen(sum(({ interestFen }) => interestFen))}
          name={words.totals.interest}
          ids={method}
        />
      ),
    },
    { label: words.totals.planned, value: showFen(planned) },
    { label: words.totals.paid, value: showFen(paid) },
    { label: words.totals.left, value: showFen(fen(planned - paid)) },
    ...(penalty > 0
      ? [
          {
            label: words.totals.penalty,
            value: <AskedFigure text={showFen(penalty)} name={words.penalty} ids={cited('penalty')} />,
          },
        ]
      : []),
  ];
}
