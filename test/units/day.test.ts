import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  type Day,
  day,
  dayAt,
  daysBetween,
  exactInstant,
  firstOfMonth,
  formatInstant,
  instant,
  instantInUtc,
  instantOf,
  parseDay,
  parseInstant,
  plus,
  readDay,
  showDay,
  showTime,
  showWeekday,
  weekday,
} from '@/units/day';

dayjs.extend(utc);

test.each([
  '2026-02-30',
  '2026-2-3',
  '2026-13-01',
  '',
  'today',
  '2026-02-03T00:00',
  '0000-01-01',
  '2025-02-29',
  '1969-12-31',
  'x2026-02-03',
  '2026-02-03x',
])('%j is no date', (text) => {
  expect(parseDay(text)).toBeNull();
});

test('dates begin with 1970, and leap days are some', () => {
  const leap = ['1970-01-01', '2000-02-29', '2024-02-29', '2400-02-29'];
  expect(leap.map(parseDay)).toEqual(leap);
  expect(['2023-02-29', '2100-02-29'].map(parseDay)).toEqual([null, null]);
});

test('whatever has the form of a date is one where a calendar has it', () => {
  const two = (most: number) =>
    fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 9999 }), two(14), two(33), (year, month, date) => {
      const text = `${year}-${month}-${date}`;
      const moment = dayjs.utc(text);
      const found = year >= 1970 && moment.isValid() && moment.format('YYYY-MM-DD') === text;
      expect(parseDay(text)).toBe(found ? text : null);
    }),
    { numRuns: 3000 },
  );
});

test('what of our own is no date or no moment stops us', () => {
  expect(() => day('2026-02-30')).toThrow('assertion failed: 2026-02-30 is a date');
  expect(() => instant('2026-02-30T00:00')).toThrow('assertion failed: 2026-02-30T00:00 is a moment');
});

test('a period after the 31st falls on the last day of a shorter month and goes back to the 31st', () => {
  const due = Array.from({ length: 5 }, (_, index) => addMonths(day('2026-01-31'), index + 1));
  expect(due).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30']);
  expect(addMonths(day('2024-02-29'), 12)).toBe('2025-02-28');
});

test('a month begins on its first day', () => {
  const days = ['2026-10-01', '2026-10-31', '2024-02-29', '1970-01-01'].map(day);
  expect(days.map(firstOfMonth)).toEqual(['2026-10-01', '2026-10-01', '2024-02-01', '1970-01-01']);
});

test('the first day counts, the last does not', () => {
  expect(daysBetween(day('2026-10-16'), day('2026-11-16'))).toBe(31);
  expect(daysBetween(day('2026-02-28'), day('2026-03-01'))).toBe(1);
  expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
});

test('days added are days between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 20_000 }), (from, days) => {
      const start = addDays('1970-01-01' as Day, from);
      expect(daysBetween(start, addDays(start, days))).toBe(days);
    }),
    { seed: 1 },
  );
});

test('a moment belongs to the date in Shanghai, wherever the machine stands', () => {
  expect([dayAt(instant('2026-10-16T00:00')), dayAt(instant('2026-10-16T23:59:59'))]).toEqual([
    '2026-10-16',
    '2026-10-16',
  ]);
  expect(formatInstant(instant('2026-10-16T09:41'))).toBe('2026-10-16T09:41:00+08:00');
  expect(parseInstant(formatInstant(instantOf(day('2026-01-01'))))).toBe(instantOf(day('2026-01-01')));
  expect(parseInstant('2026-10-16T24:00')).toBeNull();
});

// 2026-10-16T01:41Z is 1,792,114,860 seconds after 1970: 20,742 days, 1 hour and 41 minutes.
test.each([
  ['2026-10-16T09:41', 0],
  ['2026-10-16T09:41:00+08:00', 0],
  ['2026-10-16T09:41+08:00', 0],
  ['2026-10-16T09:41:59', 59_000],
  ['2026-10-16T09:41:00.250', 250],
  ['2026-10-16T23:59:59.999', (14 * 3600 + 18 * 60 + 59) * 1000 + 999],
])('%s is a moment', (text, later) => {
  expect(parseInstant(text)).toBe((20_742 * 86_400 + 3_600 + 41 * 60) * 1000 + later);
});

test.each([
  '2026-10-16T24:00',
  '2026-10-16T09:60',
  '2026-10-16T09:41:60',
  '2026-02-30T09:41',
  '2026-10-16 09:41',
  '2026-10-16T9:41',
  '2026-10-16T09:41.250',
  '2026-10-16T09:41:00.25',
  '2026-10-16T09:41:00Z',
  '2026-10-16T09:41:00+09:00',
  'x2026-10-16T09:41',
  '2026-10-16T09:41x',
  '',
])('%j is no moment', (text) => {
  expect(parseInstant(text)).toBeNull();
});

test('a moment is written to the second, to the millisecond or as the time of day, in Shanghai', () => {
  const at = plus(instant('2026-10-16T00:05:09'), 7);
  expect([formatInstant(at), exactInstant(at), showTime(at)]).toEqual([
    '2026-10-16T00:05:09+08:00',
    '2026-10-16T00:05:09.007',
    '00:05',
  ]);
  expect(instantOf(day('2026-10-16'), 309_007)).toBe(at);
  // Calendars are given universal time: eight hours before, the day before.
  expect(instantInUtc(at)).toBe('20261015T160509Z');
});

test.each([
  ['2026-10-12', 1, '周一'],
  ['2026-10-13', 2, '周二'],
  ['2026-10-14', 3, '周三'],
  ['2026-10-15', 4, '周四'],
  ['2026-10-16', 5, '周五'],
  ['2026-10-17', 6, '周六'],
  ['2026-10-18', 7, '周日'],
])('%s is day %d of its week, %s', (date, number, name) => {
  expect([weekday(day(date)), showWeekday(day(date))]).toEqual([number, name]);
});

test('dates are shown with the year only where it is another', () => {
  const today = day('2026-10-16');
  expect([showDay(day('2026-10-20'), today), showDay(day('2027-01-16'), today)]).toEqual([
    '10月20日',
    '2027年1月16日',
  ]);
  expect([showWeekday(day('2026-10-20')), weekday(day('1970-01-01'))]).toEqual(['周二', 4]);
});

test('months added agree with the library that knows calendars', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -400, max: 700 }), (from, months) => {
      const start = addDays('1990-01-01' as Day, from);
      expect(addMonths(start, months)).toBe(dayjs.utc(start).add(months, 'month').format('YYYY-MM-DD'));
    }),
  );
});

test.each([
  ['2026-10-20', '2026-10-20'],
  [' 2026/1/5 ', '2026-01-05'],
  ['2026.10.20', '2026-10-20'],
  ['20261020', '2026-10-20'],
  ['2026年10月20日', '2026-10-20'],
  ['２０２６年1月5号', '2026-01-05'],
  ['2026年10月20', '2026-10-20'],
  ['2026-10/20', null],
  ['12026-10-20', null],
  ['2026-10-200', null],
  ['12026年10月20日', null],
  ['2026年10月20日晚', null],
  ['120261020', null],
  ['202610201', null],
  ['2026-02-30', null],
  ['10月20日', null],
  ['', null],
])('%j is typed for %s', (text, found) => {
  expect(readDay(text)).toBe(found);
});
