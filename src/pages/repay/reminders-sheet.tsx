import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { has } from '@/platform/device';
import type { RepayView } from '@/services/contract';
import { type DueDay, dueDays } from '@/stores/due-days';
import { type Day, HOUR, instantOf, showDay, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
import './autopay.scss';

/** The due dates ahead, each for the phone's own calendar: the phone asks about every one. */
export function RemindersSheet({ home, onClose }: { home: RepayView; onClose: () => void }) {
  const [added, setAdded] = useState<readonly Day[]>([]);
  const [refused, setRefused] = useState<{ readonly day: Day; readonly why: 'refused' | 'missing' } | null>(
    null,
  );
  const ahead = dueDays(home).filter(({ kind }) => kind === 'next' || kind === 'later');
  const add = async (due: DueDay) => {
    setRefused(null);
    const outcome = await remind(due);
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

const REFUSALS = {
  refused: '手机没有给日历权限，或你取消了。可以在系统设置里打开权限再试。',
  missing: '这个版本的微信不能写日历。更新微信后再试，或先把还款日记在别处。',
} as const;

const WEB = process.env.TARO_ENV === 'h5';

/** On the web the same call makes a file for the calendar, and counts in milliseconds where WeChat counts seconds. */
async function remind({ day, amountFen, items }: DueDay): Promise<'added' | 'refused' | 'missing'> {
  if (!has('addPhoneCalendar')) return 'missing';
  const at = instantOf(day, 10 * HOUR);
  const names = [...new Set(items.map(({ loan }) => loan.productName))].join('、');
  try {
    await Taro.addPhoneCalendar({
      title: `还款日：${names}（演示）`,
      description: `应还 ${showFen(amountFen)} 元。流程演示，不提供真实借款。`,
      startTime: WEB ? at : at / 1000,
      alarm: true,
      // An hour before: the web's file knows no reminder of zero seconds.
      alarmOffset: 3600,
    });
    return 'added';
  } catch {
    return 'refused';
  }
}
