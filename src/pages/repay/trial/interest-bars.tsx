import { View } from '@tarojs/components';
import type { LoanView } from '@/services/contract/loan';
import type { TrialView } from '@/services/contract/repay';
import { fen, showFen } from '@/units/fen';
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
      aria-label={`剩余利息：按计划还 ${showFen(interestPlannedFen)} 元，${after} ${showFen(interestAfterFen)} 元，少付 ${showFen(savedFen)} 元`}
    >
      <View className="interest-head">
        <View className="interest-title">剩余利息对比</View>
        <View className="interest-saved">少付 {showFen(savedFen)}</View>
      </View>
      {[
        { name: '按计划还', amount: interestPlannedFen, className: 'interest-planned' },
        { name: after, amount: interestAfterFen, className: 'interest-after' },
      ].map(({ name, amount, className }) => (
        <View key={name} className="interest-row">
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
