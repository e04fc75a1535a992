import { View } from '@tarojs/components';
import { addDays, type Day } from '@/units/day';
import { words } from '@/words/repay/overdue';
import './grace-bars.scss';

interface GraceBarsProps {
  dueDay: Day;
  /** Today is the how-manieth day of grace. */
  days: number;
  of: number;
}

/** The days of grace with their dates: gone, today, still ahead. */
export function GraceBars({ dueDay, days, of }: GraceBarsProps) {
  const all = Array.from({ length: of }, (_, index) => ({
    date: Number(addDays(dueDay, index + 1).slice(8)),
    number: index + 1,
  }));
  return (
    <View className="grace" role="img" aria-label={words.graceLeft({ days, of, left: of - days })}>
      {all.map(({ date, number }) => (
        <View key={number} className={`grace-day${number === days ? ' grace-now' : ''}`}>
          <View className={number <= days ? 'grace-bar grace-gone' : 'grace-bar'} />
          <View className="grace-date">{words.dateOfMonth({ date })}</View>
        </View>
      ))}
    </View>
  );
}
