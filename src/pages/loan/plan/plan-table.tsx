import { View } from '@tarojs/components';
import { Tag } from '@/components/tag';
import type { Day } from '@/units/day';
import { showFen } from '@/units/fen';
import { words } from '@/words/loan/plan';
import type { PlanLine } from './plan-lines';
import './plan-table.scss';

const TONES = { paid: 'green', late: 'amber', due: 'blue', ahead: 'plain' } as const;

/** Every instalment in figures, with what has become of it. */
export function PlanTable({ lines, today }: { lines: readonly PlanLine[]; today: Day }) {
  return (
    <View role="table" aria-label={words.title}>
      {lines.map((line) => (
        <View key={line.period} className="plan-row" role="row">
          <View className="plan-line">
            <View className="plan-name" role="cell">
              {words.row({ period: line.period, due: line.dueDay, today })}
              {line.standing !== 'ahead' && (
                <Tag tone={TONES[line.standing]} text={words.standings[line.standing]} />
              )}
            </View>
            <View className={line.standing === 'paid' ? 'plan-amount plan-over' : 'plan-amount'} role="cell">
              {showFen(line.paymentFen)}
            </View>
          </View>
          <View className="plan-line plan-small" role="cell">
            <View>
              {words.parts({
                principal: line.principalFen,
                interest: line.interestFen,
                days: line.days,
              })}
            </View>
            <View>{words.balance({ balance: line.balanceFen })}</View>
          </View>
          <Paid line={line} today={today} />
        </View>
      ))}
    </View>
  );
}

function Paid({ line, today }: { line: PlanLine; today: Day }) {
  const paid = paidOf(line, today);
  if (paid === null) return null;
  return (
    <View className="plan-small" role="cell">
      {paid}
    </View>
  );
}

function paidOf({ settledDay, paidFen: paid, penaltyPaidFen: penalty }: PlanLine, today: Day): string | null {
  if (settledDay !== null) {
    const on = { on: settledDay, today };
    return penalty > 0 ? words.settledWithPenalty({ ...on, penalty }) : words.settled(on);
  }
  if (paid > 0) return penalty > 0 ? words.partPaidWithPenalty({ paid, penalty }) : words.partPaid({ paid });
  return penalty > 0 ? words.penaltyPaid({ penalty }) : null;
}
