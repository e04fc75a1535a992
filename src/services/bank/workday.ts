import { getDayDetail, isWorkday } from 'chinese-days';
import { addDays, type Day, weekday } from '@/units/day';
import type { CalendarDay } from '../contract';

/** China's working days, public holidays and make-up days included; chinese-days is kept up to date with the yearly notice. */
export const isWorkingDay = (day: Day): boolean => isWorkday(day);

/** The n-th working day after a date (T+n). */
export function workingDayAfter(day: Day, n: number): Day {
  let found = day;
  for (let left = n; left > 0; ) {
    found = addDays(found, 1);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}

/** What the calendar says of a day: a public holiday, a weekend day that is worked, or neither. */
export function calendarDay(day: Day): CalendarDay {
  const { work, name } = getDayDetail(day);
  if (work) return { day, kind: weekday(day) > 5 ? 'make-up' : 'ordinary' };
  // Named after its festival (`National Day,国庆节,3`) where it is a public holiday, after the weekday where it is not.
  return { day, kind: name.includes(',') ? 'rest' : 'ordinary' };
}
