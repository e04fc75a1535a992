import { View } from '@tarojs/components';
import { addDays, type Day } from '@/units/day';
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
    <View className="grace" role="img" aria-label={`宽限期第 ${days} 天，共 ${of} 天，还剩 ${of - days} 天`}>
      {all.map(({ date, number }) => (
        <View key={number} className={`grace-day${number === days ? ' grace-now' : ''}`}>
          <View className={number <= days ? 'grace-bar grace-gone' : 'grace-bar'} />
          <View className="grace-date">{date}日</View>
        </View>
      ))}
    </View>
  );
}
