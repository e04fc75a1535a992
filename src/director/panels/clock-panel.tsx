import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Tappable } from '@/components/tappable';
import { DAY, dayAt, HOUR, showDay, showTime, showWeekday } from '@/units/day';
import { words } from '@/words/director/clock';
import { eventName } from '../events';
import { DateSheet } from './date-sheet';
import './panels.scss';
import { useRemote } from '../remote';
import { TimeLine } from '../timeline/time-line';

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

/** Steps of a fixed size, and any date. */
export function Jumps() {
  const { controls, refresh } = useRemote();
  const [choosing, setChoosing] = useState(false);
  const dueAt = controls.nextDueAt();
  const go = (by: () => void) => () => {
    by();
    refresh();
  };
  return (
    <View className="jumps">
      <Jump text={words.hour} onTap={go(() => controls.advanceBy(HOUR))} />
      <Jump text={words.day} onTap={go(() => controls.advanceBy(DAY))} />
      {dueAt !== null && <Jump text={words.nextDue} onTap={go(() => controls.advanceTo(dueAt))} />}
      <Jump text={words.chooseDate} onTap={() => setChoosing(true)} />
      {choosing && <DateSheet onClose={() => setChoosing(false)} />}
    </View>
  );
}

function Jump({ text, onTap }: { text: string; onTap: () => void }) {
  return (
    <Tappable className="jump" onTap={onTap}>
      {text}
    </Tappable>
  );
}

/** The next thing that happens by itself, by name. */
export function NextEvent() {
  const { controls, refresh } = useRemote();
  const { at, type } = controls.next();
  const next = { on: dayAt(at), today: dayAt(controls.now()), event: eventName(type) };
  return (
    <Button
      label={words.toNext(next)}
      onTap={() => {
        controls.advanceTo(at);
        refresh();
      }}
    >
      {words.next(next)}
    </Button>
  );
}
