import { View } from '@tarojs/components';
import { dayAt, showDay, showTime, showWeekday } from '@/units/day';
import { words } from '@/words/director/clock';
import { Jumps, NextEvent } from '../panels/jumps';
import { useRemote } from '../remote';
import './clock-bar.scss';
import { TimeLine } from './time-line';

/** The clock over the whole width of the desk. */
export function ClockBar() {
  const { controls } = useRemote();
  const now = controls.now();
  const today = dayAt(now);
  return (
    <>
      <View className="clock-bar-now">
        <View className="clock-bar-label">{words.clock}</View>
        <View className="clock-bar-time">
          {showDay(today, today)} {showTime(now)}
        </View>
        <View className="clock-bar-label">
          {words.yearAndWeekday({ year: today.slice(0, 4), weekday: showWeekday(today) })}
        </View>
      </View>
      <View className="clock-bar-line">
        <TimeLine wide />
      </View>
      <View className="clock-bar-jumps">
        <Jumps />
        <NextEvent />
      </View>
    </>
  );
}
