import { View } from '@tarojs/components';
import type { LoanView } from '@/services/contract/loan';
import type { TrialView } from '@/services/contract/repay';
import { fen, showFen } from '@/units/fen';
import { words } from '@/words/repay/trial';
import './interest-bars.scss';

interface InterestBarsProps {
  loan: LoanView;
  trial: TrialView;
  /** The second bar: `今天还清`. */
  after: string;
}

/** The interest still to be paid: as planned, and after this repayment. */
export function InterestBars({ loan, trial, after }: InterestBarsProps) {
  const { interestPlannedFen, interestAfterFen } = trial;
  const savedFen = fen(interestPlannedFen - interestAfterFen);
  if (loan.plan.length === 0 || savedFen <= 0) return null;
  const width = (amount: number) => `${Math.max(1, (amount / interestPlannedFen) * 100)}%`;
  return (
    <View
      className="interest"
      role="img"
      aria-label={words.interestCompared({
        planned: interestPlannedFen,
        after,
        interest: interestAfterFen,
        saved: savedFen,
      })}
    >
      <View className="interest-head">
        <View className="interest-title">{words.interestLeft}</View>
        <View className="interest-saved">{words.saved({ saved: savedFen })}</View>
      </View>
      {[
        { name: words.asPlanned, amount: interestPlannedFen, className: 'interest-planned' },
        { name: after, amount: interestAfterFen, className: 'interest-after' },
      ].map(({ name, amount, className }) => (
        <View key={className} className="interest-row">
          <View className="interest-name">{name}</View>
          <View className="interest-track">
            <View className={`interest-bar ${className}`} style={{ width: width(amount) }} />
          </View>
          <View className="interest-value">{showFen(amount)}</View>
        </View>
      ))}
    </View>
  );
}
