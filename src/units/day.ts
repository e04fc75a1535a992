import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { assert, present } from './assert';
import { eachMonth, firstDay } from './civil';

dayjs.extend(utc);

/** A civil date in Asia/Shanghai, `YYYY-MM-DD`. */
export type Day = string & { readonly unit: 'day' };

/** A moment: whole milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly unit: 'ms' };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Asia/Shanghai has kept UTC+8 without summer time since 1991, so an offset is enough and no time zone data can leak in. */
const SHANGHAI = 8 * HOUR;

/** A calendar date; null for anything that is not one (`2026-02-30`, `2026-2-3`). Years 1970 to 9999. */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, inYear, date] = [Number(parts?.[1]), Number(parts?.[2]) - 1, Number(parts?.[3])];
  // An app that begins reads hundreds of its own: by a library that was half of all the bank did until its first answer.
  if (!(year >= 1970 && inYear >= 0 && inYear < 12 && date >= 1)) return null;
  const month = year * 12 + inYear;
  return date <= firstDay(month + 1) - firstDay(month) ? (text as Day) : null;
}

/** A date as a person types it: `2026-10-20`, `2026/1/5`, `2026.10.20`, `20261020`, 「2026年10月20日」, full-width digits; null for anything else. */
export function readDay(text: string): Day | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const parts =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(plain) ??
    /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]?$/.exec(plain) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(plain);
  return parts && parseDay([1, 3, 4].map((group) => present(parts[group]).padStart(2, '0')).join('-'));
}

/** @throws when `text` is no date: for constants and data of our own */
export function day(text: string): Day {
  const parsed = parseDay(text);
  assert(parsed !== null, `${text} is a date`);
  return parsed;
}

/** Days that were asked for, and their numbers: the bank asks for the same few thousand at its every step. */
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();

/** Whole months since January of year 0. */
const monthOf = (of: Day): number => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7)) - 1;

const dateOf = (of: Day): number => Number(of.slice(8, 10));

/** Whole days since 1970-01-01. */
export function dayNumber(of: Day): number {
  const known = numbers.get(of);
  if (known !== undefined) return known;
  const number = firstDay(monthOf(of)) + dateOf(of) - 1;
  numbers.set(of, number);
  return number;
}

/** The day of a number of whole days since 1970-01-01. */
export function dayOf(number: number): Day {
  const known = days.get(number);
  if (known !== undefined) return known;
  // ISO text is several times faster than a formatter, and the same everywhere.
  const text = new Date(number * DAY).toISOString().slice(0, 10) as Day;
  days.set(number, text);
  return text;
}

/** The first day of its month. */
export const firstOfMonth = (of: Day): Day => `${of.slice(0, 8)}01` as Day;

export const addDays = (to: Day, days: number): Day => dayOf(dayNumber(to) + days);

/** The same day of a later month, or that month's last day where it is shorter. Count months from one anchor, so that the 31st comes back. */
export const addMonths = (to: Day, months: number): Day => dayOf(monthly(to, months, 1)[0] ?? 0);

/** Like `addMonths`, of so many months one after the other. @returns the numbers of the days */
export const monthly = (anchor: Day, first: number, count: number): number[] =>
  eachMonth(monthOf(anchor) + first, dateOf(anchor), count);

/** Days from one date to another: the first counts, the last does not (算头不算尾). */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 1 for Monday … 7 for Sunday. */
export const weekday = (of: Day): number => ((dayNumber(of) + 3) % 7) + 1;

/** The civil date in Shanghai at a moment. */
export const dayAt = (at: Instant): Day => dayOf(Math.floor((at + SHANGHAI) / DAY));

/** The moment a civil date begins in Shanghai, and so many milliseconds after. */
export const instantOf = (of: Day, ms = 0): Instant => (dayNumber(of) * DAY - SHANGHAI + ms) as Instant;

/** `2026-10-16T09:41:00+08:00` */
export const formatInstant = (at: Instant): string =>
  `${dayjs.utc(at + SHANGHAI).format('YYYY-MM-DDTHH:mm:ss')}+08:00`;

/** `20261016T014100Z`: in universal time, as calendars exchange it. */
export const instantInUtc = (at: Instant): string => dayjs.utc(at).format('YYYYMMDD[T]HHmmss[Z]');

/** `2026-10-16T09:41:00.250`: to the millisecond, in Shanghai. */
export const exactInstant = (at: Instant): string =>
  dayjs.utc(at + SHANGHAI).format('YYYY-MM-DDTHH:mm:ss.SSS');

/** `2026-10-16T09:41:00+08:00` or `2026-10-16T09:41` (Shanghai), to the millisecond if need be, as a moment; null for anything else. */
export function parseInstant(text: string): Instant | null {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{3}))?)?(?:\+08:00)?$/.exec(text);
  const date = parts?.[1] && parseDay(parts[1]);
  if (!parts || !date) return null;
  const [hours, minutes, seconds] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return instantOf(date, hours * HOUR + minutes * MINUTE + seconds * 1000 + Number(parts[5] ?? 0));
}

/** @throws when `text` is no moment: for constants and data of our own */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  assert(parsed !== null, `${text} is a moment`);
  return parsed;
}

export const plus = (at: Instant, ms: number): Instant => (at + ms) as Instant;

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** `10月20日`, with the year where it is not that of `today`. */
export function showDay(of: Day, today: Day): string {
  const short = `${Number(of.slice(5, 7))}月${Number(of.slice(8, 10))}日`;
  return of.slice(0, 4) === today.slice(0, 4) ? short : `${of.slice(0, 4)}年${short}`;
}

/** `周二` */
export const showWeekday = (of: Day): string => `周${WEEKDAYS[weekday(of) - 1]}`;

/** `09:43` in Shanghai. */
export const showTime = (at: Instant): string => dayjs.utc(at + SHANGHAI).format('HH:mm');
