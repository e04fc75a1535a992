import Taro from '@tarojs/taro';
import { has } from '@/platform/device';
import { type CalendarEntry, calendarFile } from '@/stores/repay/calendar-file';
import type { DueDay } from '@/stores/repay/due-days';
import { HOUR, type Instant, instantOf, MINUTE, plus } from '@/units/day';
import { words } from '@/words/repay/autopay';

/** On the web there is no calendar to write to: a file for one is saved. */
export const WEB = process.env.TARO_ENV === 'h5';

/** A due day as an entry of a calendar: half an hour from ten, with a reminder at nine. */
export function reminderOf({ day, amountFen, items }: DueDay): CalendarEntry {
  const names = [...new Set(items.map(({ loan }) => loan.productName))];
  return {
    id: `${day}-${[...new Set(items.map(({ loan }) => loan.id))].join('-')}@wallet-borrowing-demo`,
    title: words.entry.title({ products: names.reduce((some, one) => words.listed({ some, one })) }),
    text: words.entry.text({ amount: amountFen }),
    at: instantOf(day, 10 * HOUR),
    lastsMs: 30 * MINUTE,
    remindMsBefore: HOUR,
  };
}

/** In the phone's calendar, or saved as a file · the person or the phone said no · an old WeChat · a browser that saved nothing. */
export type Reminded = 'added' | 'refused' | 'missing' | 'unsaved';

export async function remind(due: DueDay, now: Instant): Promise<Reminded> {
  const entry = reminderOf(due);
  if (WEB) return save(words.entry.file({ day: due.day }), calendarFile([entry], now)) ? 'added' : 'unsaved';
  if (!has('addPhoneCalendar')) return 'missing';
  try {
    await Taro.addPhoneCalendar({
      title: entry.title,
      description: entry.text,
      // WeChat counts in seconds, and takes the end as a text.
      startTime: entry.at / 1000,
      endTime: String(plus(entry.at, entry.lastsMs) / 1000),
      alarm: true,
      alarmOffset: entry.remindMsBefore / 1000,
    });
    return 'added';
  } catch {
    return 'refused';
  }
}

/** Taro's own file ends when it begins, and its reminder's text is not escaped. */
function save(name: string, text: string): boolean {
  try {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
    return true;
  } catch {
    return false;
  }
}
