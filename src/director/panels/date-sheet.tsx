import { useState } from 'react';
import { Button } from '@/components/button';
import { Sheet } from '@/components/sheet';
import { TextField } from '@/components/text-field';
import { addDays, dayAt, instantOf, readDay } from '@/units/day';
import { words } from '@/words/director/clock';
import { useRemote } from '../remote';

const MORNING = 9 * 3_600_000;
/** Ten years of a loan's life; more is a slip of the finger. */
const FURTHEST_DAYS = 3_660;

/** Nine in the morning of any date from the beginning on. */
export function DateSheet({ onClose }: { onClose: () => void }) {
  const { controls, refresh } = useRemote();
  const today = dayAt(controls.now());
  const first = dayAt(controls.timeline().from);
  const last = addDays(today, FURTHEST_DAYS);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const day = readDay(text);
  const fault =
    day === null
      ? words.unread({ dashed: today, slashed: today.replace(/-/g, '/') })
      : day < first
        ? words.tooEarly({ first, today })
        : day > last
          ? words.tooLate({ last })
          : null;
  const go = () => {
    setTried(true);
    if (day === null || fault !== null) return;
    controls.rewindTo(instantOf(day, MORNING));
    refresh();
    onClose();
  };
  return (
    <Sheet
      title={words.chooseDate}
      subtitle={words.chooseDateNote}
      onClose={onClose}
      footer={<Button onTap={go}>{words.go}</Button>}
    >
      <TextField
        label={words.date}
        text={text}
        placeholder={today}
        maxLength={24}
        error={tried ? fault : null}
        onInput={setText}
      />
    </Sheet>
  );
}
