import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { dayAt, showDay, showTime, showWeekday } from '@/units/day';
import { words } from '@/words/director/clock';
import './clock-panel.scss';
import { useRemote } from '../remote';
import { TimeLine } from '../timeline/time-line';
import { Jumps, NextEvent } from './jumps';

/** The demo's time. Going forward, what happens by then happens; going back, it is undone until something else is done. */
export function ClockPanel() {
  const { controls } = useRemote();
  const now = controls.now();
  return (
    <Card>
      <View className="clock-head">
        <View>
          <View className="clock-label">{words.clock}</View>
          <View className="clock-now">
            {showDay(dayAt(now), dayAt(now))} {showTime(now)}
          </View>
        </View>
        <View className="clock-weekday">{showWeekday(dayAt(now))}</View>
      </View>
      <TimeLine />
      <Jumps />
      <NextEvent />
    </Card>
  );
}
