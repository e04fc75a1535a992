import { View } from '@tarojs/components';
import { Tag } from '@/components/tag';
import type { Day } from '@/units/day';
import { showDay } from '@/units/day';
import { showFen } from '@/units/fen';
import { type PlanLine, STANDING_NAMES } from './plan-lines';
import './plan-table.scss';

const TONES = { paid: 'green', late: 'amber', due: 'blue', ahead: 'plain' } as const;

/** Every instalment in figures, with what has become of it. */
export function PlanTable({ lines, today }: { lines: readonly PlanLine[]; today: Day }) {
  return (
    <View role="table" aria-label="还款计划">
      {lines.map((line) => (
        <View key={line.period} className="plan-row" role="row">
          <View className="plan-line">
            <View className="plan-name" role="cell">
              第 {line.period} 期&nbsp;· {showDay(line.dueDay, today)}
              {line.standing !== 'ahead' && (
                <Tag tone={TONES[line.standing]} text={STANDING_NAMES[line.standing]} />
              )}
            </View>
            <View className={line.standing === 'paid' ? 'plan-amount plan-over' : 'plan-amount'} role="cell">
              {showFen(line.paymentFen)}
            </View>
          </View>
          <View className="plan-line plan-small" role="cell">
            <View>
              本金 {showFen(line.principalFen)} + 利息 {showFen(line.interestFen)}（{line.days} 天）
            </View>
            <View>还后剩 {showFen(line.balanceFen)}</View>
          </View>
          <Paid line={line} today={today} />
        </View>
      ))}
    </View>
  );
}

function Paid({ line: { settledDay, paidFen, penaltyPaidFen }, today }: { line: PlanLine; today: Day }) {
  const words = [
    settledDay === null
      ? paidFen > 0
        ? `已还 ${showFen(paidFen)}`
        : ''
      : `${showDay(settledDay, today)}还清`,
    penaltyPaidFen > 0 ? `已付罚息 ${showFen(penaltyPaidFen)}` : '',
  ].filter((part) => part !== '');
  if (words.length === 0) return null;
  return (
    <View className="plan-small" role="cell">
      {words.join('，')}
    </View>
  );
}
