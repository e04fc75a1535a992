import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Tappable } from '@/components/tappable';
import type { NextDue } from '@/services/contract';
import { type Day, showDay, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
import { toTab } from '@/ways/go';

interface DueCardProps {
  due: NextDue;
  today: Day;
  hidden: boolean;
}

/** What is to be paid next, and how late it is if it is late. */
export function DueCard({ due, today, hidden }: DueCardProps) {
  const date = `${showDay(due.dueDay, today)} ${showWeekday(due.dueDay)}`;
  const amount = hidden ? '••••' : showFen(due.amountFen);
  const which = due.periods > 1 ? `${due.productName} 第 ${due.period}/${due.periods} 期` : due.productName;
  return (
    <Card flush>
      <Tappable
        className={due.overdue ? 'due due-late' : 'due'}
        label={`${date}应还 ${hidden ? '金额已隐藏' : amount}，${which}，${standing(due, today)}，去还款`}
        onTap={() => toTab('repay')}
      >
        <Icon name="calendar" className="due-icon" />
        <View className="due-line">
          <View className="due-title">{date}应还</View>
          <View className="due-amount">{amount}</View>
          <View className="due-detail">
            {which}&nbsp;· <Text className={tone(due)}>{standing(due, today)}</Text>
          </View>
        </View>
        <Icon name="chevron" size={18} className="due-chevron" />
      </Tappable>
    </Card>
  );
}

const tone = ({ overdue }: NextDue): string =>
  overdue === null ? '' : overdue.stage === 'grace' ? 'due-grace' : 'due-overdue';

function standing({ daysAway, overdue }: NextDue, today: Day): string {
  if (overdue?.stage === 'grace')
    return `宽限期第 ${overdue.days}/${overdue.graceDays} 天，${showDay(overdue.graceEndsDay, today)}（含）前还清不计罚息`;
  if (overdue) return `逾期 ${overdue.days} 天，罚息 ${showFen(overdue.penaltyFen)}`;
  return daysAway === 0 ? '今天到期' : `还有 ${daysAway} 天`;
}
