import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import type { RepayView } from '@/services/contract';
import { type DueDay, dueDays } from '@/stores/due-days';
import { type Day, showDay, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
import { remind, WEB } from './remind';
import './autopay.scss';

/** The due dates ahead, each for the phone's own calendar: the phone asks about every one. */
export function RemindersSheet({ home, onClose }: { home: RepayView; onClose: () => void }) {
  const [added, setAdded] = useState<readonly Day[]>([]);
  const [refused, setRefused] = useState<Day | null>(null);
  const ahead = dueDays(home).filter(({ kind }) => kind === 'next' || kind === 'later');
  const add = async (due: DueDay) => {
    setRefused(null);
    if (await remind(due, home.now)) setAdded((before) => [...before, due.day]);
    else setRefused(due.day);
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
            {refused === due.day && (
              <Notice title="没有加入日历">
                手机没有给日历权限，或你取消了。可以在系统设置里打开权限再试。
              </Notice>
            )}
          </View>
        ))}
      </View>
    </Sheet>
  );
}
