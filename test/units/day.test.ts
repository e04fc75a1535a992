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
  formatInstant,
  instant,
  instantOf,
  parseDay,
  parseInstant,
  showDay,
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
])('%j is no date', (text) => {
  expect(parseDay(text)).toBeNull();
});

test('a period after the 31st falls on the last day of a shorter month and goes back to the 31st', () => {
  const due = Array.from({ length: 5 }, (_, index) => addMonths(day('2026-01-31'), index + 1));
  expect(due).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30']);
  expect(addMonths(day('2024-02-29'), 12)).toBe('2025-02-28');
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
