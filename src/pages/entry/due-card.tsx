import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Tappable } from '@/components/tappable';
import type { NextDue } from '@/services/contract/wallet';
import { type Day, showDay, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
import { toTab } from '@/ways/go';
import './due-card.scss';

interface DueCardProps {
  due: NextDue;
  today: Day;
  hidden: boolean;
}

/** What is to be paid next. What was missed has a card of its own. */
export function DueCard({ due, today, hidden }: DueCardProps) {
  const date = `${showDay(due.dueDay, today)} ${showWeekday(due.dueDay)}`;
  const amount = hidden ? '••••' : showFen(due.amountFen);
  const which = due.periods > 1 ? `${due.productName} 第 ${due.period}/${due.periods} 期` : due.productName;
  return (
    <Card flush>
      <Tappable
        className="due"
        label={`${date}应还 ${hidden ? '金额已隐藏' : amount}，${which}，${away(due)}，去还款`}
        onTap={() => toTab('repay')}
      >
        <Icon name="calendar" className="due-icon" />
        <View className="due-line">
          <View className="due-title">{date}应还</View>
          <View className="due-amount">{amount}</View>
          <View className="due-detail">
            {which}&nbsp;· {away(due)}
          </View>
        </View>
        <Icon name="chevron" size={18} className="due-chevron" />
      </Tappable>
    </Card>
  );
}

const away = ({ daysAway }: NextDue): string => (daysAway === 0 ? '今天到期' : `还有 ${daysAway} 天`);
