import year2025 from 'chinese-days/dist/years/2025.json';
import year2026 from 'chinese-days/dist/years/2026.json';
import { addDays, type Day, weekday } from '@/units/day';
import type { CalendarDay } from '../../contract/repay';
import type { Reply } from '../../contract/reply';
import { statutoryDaysOff } from '../../rules/festivals';
import { refuse } from '../core';

// The tables are taken, not the package's functions: west of Greenwich those build their tables a day early.
const NOTICED: Readonly<Record<string, string>> = { ...year2025.holidays, ...year2026.holidays };
const LAST_NOTICED = '2026-12-31';
const MAKE_UP_DAYS: Readonly<Record<string, string>> = { ...year2025.workdays, ...year2026.workdays };

const known = new Map<string, ReadonlySet<Day>>();

/** By law alone: what a year has off whose notice is not out. */
function byLaw(year: string): ReadonlySet<Day> {
  const before = known.get(year);
  if (before) return before;
  const days = statutoryDaysOff(year);
  known.set(year, days);
  return days;
}

const isHoliday = (day: Day): boolean =>
  day in NOTICED || (isProvisional(day) && byLaw(day.slice(0, 4)).has(day));

/** Whether the notice of its year is still to come: then what is said of its working days may yet change. */
export const isProvisional = (day: Day): boolean => day > LAST_NOTICED;

/** China's working days, public holidays and make-up days included. */
export const isWorkingDay = (day: Day): boolean =>
  day in MAKE_UP_DAYS || (weekday(day) <= 5 && !isHoliday(day));

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
export const calendarDay = (day: Day): CalendarDay => ({
  day,
  kind: isHoliday(day) ? 'rest' : day in MAKE_UP_DAYS ? 'make-up' : 'ordinary',
  provisional: isProvisional(day),
});

/** A calendar shows some months at a time, never more than years. */
const MOST_DAYS = 3_660;

/** So many days from one on. @returns `malformed` for no number of days, or more than anybody looks at */
export function calendarDays(from: Day, days: number): Reply<CalendarDay[]> {
  if (!(Number.isSafeInteger(days) && days >= 0 && days <= MOST_DAYS))
    return { ok: false, failure: refuse('malformed', null, { field: 'days' }) };
  return { ok: true, value: Array.from({ length: days }, (_, index) => calendarDay(addDays(from, index))) };
}
