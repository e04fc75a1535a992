import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import type { RepayView } from '@/services/contract/repay';
import { type DueDay, dueDays } from '@/stores/repay/due-days';
import { type Day, showWeekday } from '@/units/day';
import { words } from '@/words/repay/autopay';
import { type Reminded, remind, WEB } from './remind';
import './reminders-sheet.scss';

/** The due dates ahead, each for the phone's own calendar: the phone asks about every one. */
export function RemindersSheet({ home, onClose }: { home: RepayView; onClose: () => void }) {
  const [added, setAdded] = useState<readonly Day[]>([]);
  const [refused, setRefused] = useState<{
    readonly day: Day;
    readonly why: Exclude<Reminded, 'added'>;
  } | null>(null);
  const ahead = dueDays(home).filter(({ kind }) => kind === 'next' || kind === 'later');
  const add = async (due: DueDay) => {
    setRefused(null);
    const outcome = await remind(due, home.now);
    if (outcome === 'added') setAdded((before) => [...before, due.day]);
    else setRefused({ day: due.day, why: outcome });
  };
  return (
    <Sheet title={words.calendar} subtitle={words.calendarNote} flush onClose={onClose}>
      <View role="list">
        {ahead.map((due) => (
          <View key={due.day} className="reminder" role="listitem">
            <View className="reminder-line">
              <View className="reminder-words">
                <View>{words.dueOn({ due: due.day, today: home.today, weekday: showWeekday(due.day) })}</View>
                <View className="reminder-amount">{words.due({ amount: due.amountFen })}</View>
              </View>
              {added.includes(due.day) ? (
                <View className="reminder-added">{WEB ? words.saved : words.added}</View>
              ) : (
                <Button
                  kind="text"
                  label={words.addDay({ due: due.day, today: home.today })}
                  onTap={() => void add(due)}
                >
                  {words.add}
                </Button>
              )}
            </View>
            {refused?.day === due.day && (
              <Notice title={words.notAdded}>{words.refusals[refused.why]}</Notice>
            )}
          </View>
        ))}
      </View>
    </Sheet>
  );
}
