import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import type { RepayView } from '@/services/contract/repay';
import { type DueDay, dueDays } from '@/stores/repay/due-days';
import { type Day, showDay, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
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
    <Sheet title="加入手机日历" subtitle="当天上午 9 点提醒，金额以还款页为准" flush onClose={onClose}>
      <View role="list">
        {ahead.map((due) => (
          <View key={due.day} className="reminder" role="listitem">
            <View className="reminder-line">
              <View className="reminder-words">
                <View>
                  {showDay(due.day, home.today)} {showWeekday(due.day)}
                </View>
                <View className="reminder-amount">应还 {showFen(due.amountFen)}</View>
              </View>
              {added.includes(due.day) ? (
                <View className="reminder-added">{WEB ? '已存为文件' : '已加入'}</View>
              ) : (
                <Button
                  kind="text"
                  label={`把${showDay(due.day, home.today)}加入日历`}
                  onTap={() => void add(due)}
                >
                  加入
                </Button>
              )}
            </View>
            {refused?.day === due.day && <Notice title="没有加入日历">{REFUSALS[refused.why]}</Notice>}
          </View>
        ))}
      </View>
    </Sheet>
  );
}

const REFUSALS: Readonly<Record<Exclude<Reminded, 'added'>, string>> = {
  refused: '手机没有给日历权限，或你取消了。可以在系统设置里打开权限再试。',
  missing: '这个版本的微信不能写日历。更新微信后再试，或先把还款日记在别处。',
  unsaved: '浏览器没有存下文件。看看下载设置，再试一次。',
};
