import { useState } from 'react';
import { Button } from '@/components/button';
import { Sheet } from '@/components/sheet';
import { TextField } from '@/components/text-field';
import { addDays, dayAt, instantOf, readDay, showDay } from '@/units/day';
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
      ? `写成 ${today} 或 ${today.replace(/-/g, '/')} 的样子。`
      : day < first
        ? `这个人物从 ${showDay(first, today)} 开始，更早的事不能改。`
        : day > last
          ? `最远到 ${last}。`
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
      title="选日期"
      subtitle="到那天早上 9 点；往前会撤销之后的操作，直到你做别的事"
      onClose={onClose}
      footer={<Button onTap={go}>前往</Button>}
    >
      <TextField
        label="日期"
        text={text}
        placeholder={today}
        maxLength={24}
        error={tried ? fault : null}
        onInput={setText}
      />
    </Sheet>
  );
}
