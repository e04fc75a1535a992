import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Tappable } from '@/components/tappable';
import type { NextDue } from '@/services/contract/wallet';
import { type Day, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
import { toTab } from '@/ways/go';
import { words } from '@/words/entry';
import './due-card.scss';

interface DueCardProps {
  due: NextDue;
  today: Day;
  hidden: boolean;
}

/** What is to be paid next. What was missed has a card of its own. */
export function DueCard({ due, today, hidden }: DueCardProps) {
  const date = { due: due.dueDay, today, weekday: showWeekday(due.dueDay) };
  const amount = hidden ? '••••' : showFen(due.amountFen);
  const { productName: product, period, periods } = due;
  const what = periods > 1 ? words.period({ product, period, periods }) : product;
  return (
    <Card flush>
      <Tappable
        className="due"
        label={words.dueSpoken({
          ...date,
          amount: hidden ? words.amountHidden : amount,
          what,
          away: away(due),
        })}
        onTap={() => toTab('repay')}
      >
        <Icon name="calendar" className="due-icon" />
        <View className="due-line">
          <View className="due-title">{words.due(date)}</View>
          <View className="due-amount">{amount}</View>
          <View className="due-detail">{words.dueDetail({ what, away: away(due) })}</View>
        </View>
        <Icon name="chevron" size={18} className="due-chevron" />
      </Tappable>
    </Card>
  );
}

const away = ({ daysAway }: NextDue): string =>
  daysAway === 0 ? words.dueToday : words.away({ days: daysAway });
