import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Tappable } from '@/components/tappable';
import { DAY, dayAt, HOUR } from '@/units/day';
import { words } from '@/words/director/clock';
import { eventName } from '../events';
import { useRemote } from '../remote';
import { DateSheet } from './date-sheet';
import './jumps.scss';

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
    <Tappable className="jumps-step" onTap={onTap}>
      {text}
    </Tappable>
  );
}

/** The next thing that happens by itself, by name. */
export function NextEvent() {
  const { controls, figures, refresh } = useRemote();
  const { at, type } = controls.next();
  const next = { on: dayAt(at), today: dayAt(controls.now()), event: eventName(type, figures()) };
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
