import year2025 from 'chinese-days/dist/years/2025.json';
import year2026 from 'chinese-days/dist/years/2026.json';
import { addDays, type Day, weekday } from '@/units/day';
import type { CalendarDay } from '../contract';
import { STATUTORY_DAYS } from '../rules/festivals';

// The tables are taken, not the package's functions: west of Greenwich those build their tables a day early.
// A year whose public notice is not out yet has its statutory days, without what a notice would move around them.
const NOTICED: Readonly<Record<string, string>> = { ...year2025.holidays, ...year2026.holidays };
const LAST_NOTICED = '2026-12-31';
const HOLIDAYS: ReadonlySet<string> = new Set([
  ...Object.keys(NOTICED),
  ...STATUTORY_DAYS.filter(({ day }) => day > LAST_NOTICED).flatMap(({ day, lasts }) =>
    Array.from({ length: lasts }, (_, index) => addDays(day, index)),
  ),
]);
const MAKE_UP_DAYS: Readonly<Record<string, string>> = { ...year2025.workdays, ...year2026.workdays };

/** China's working days, public holidays and make-up days included. */
export const isWorkingDay = (day: Day): boolean =>
  day in MAKE_UP_DAYS || (weekday(day) <= 5 && !HOLIDAYS.has(day));

/** The n-th working day after a date (T+n). */
export function workingDayAfter(day: Day, n: number): Day {
  let found = day;
  for (let left = n; left > 0; ) {
    found = addDays(found, 1);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}

/** What the calendar says of a day: a public holiday, a day worked in its stead, or neither. */
export function calendarDay(day: Day): CalendarDay {
  return { day, kind: HOLIDAYS.has(day) ? 'rest' : day in MAKE_UP_DAYS ? 'make-up' : 'ordinary' };
}
