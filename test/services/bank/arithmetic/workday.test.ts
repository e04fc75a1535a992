import year2024 from 'chinese-days/dist/years/2024.json';
import year2025 from 'chinese-days/dist/years/2025.json';
import year2026 from 'chinese-days/dist/years/2026.json';
import { HolidayUtil, Lunar, Solar } from 'lunar-typescript';
import {
  calendarDay,
  calendarDays,
  isProvisional,
  isWorkingDay,
  workingDayAfter,
} from '@/services/bank/arithmetic/workday';
import { LAST_KNOWN_YEAR, raiseFestivals, statutoryDaysOff } from '@/services/rules/festivals';
import { addDays, type Day, day, weekday } from '@/units/day';

const NOTICES = { 2024: year2024, 2025: year2025, 2026: year2026 } as const;
const YEARS = Array.from({ length: LAST_KNOWN_YEAR - 2025 + 1 }, (_, index) => String(2025 + index));

test.each([
  // 5-01 and 5-02 are Saturday and Sunday: Monday and Tuesday stand for them.
  ['2027-04-30', 1, '2027-05-05'],
  // New Year's Eve is Friday the 5th; the two days of the weekend are made up after the 8th.
  ['2027-02-04', 1, '2027-02-11'],
  ['2027-04-30', 2, '2027-05-06'],
  ['2033-12-30', 1, '2034-01-03'],
  ['2036-12-31', 1, '2037-01-02'],
  ['2037-02-13', 1, '2037-02-20'],
  // Mid-autumn is on the first of October: one day more, as in 2020.
  ['2031-09-30', 1, '2031-10-07'],
  ['2101-04-29', 1, '2101-05-04'],
  ['8999-12-31', 1, '9000-01-02'],
] as const)('after %s, %d working days on: %s', (from, n, expected) => {
  expect(workingDayAfter(day(from), n)).toBe(expected);
});

test('the first of January is no working day, in whatever year', () => {
  for (let year = 2025; year < 9000; year += 7) expect(isWorkingDay(day(`${year}-01-01`))).toBe(false);
});

test.each(Object.entries(NOTICES))(
  '%s: what the law gives, the notice gives too, so that nothing comes too early',
  (year, { holidays, workdays }) => {
    // Until 2024 the law had neither New Year's Eve nor the second of May.
    const older = ['2024-02-09', '2024-05-02'];
    const off = [...statutoryDaysOff(year)].filter((each) => !older.includes(each));
    expect(off.filter((each) => !(each in holidays))).toEqual([]);
    expect(off.filter((each) => each in workdays)).toEqual([]);
  },
);

test.each(['2025', '2026'])('%s: working days are those of the notice', (year) => {
  for (let each = day(`${year}-01-01`); each.startsWith(year); each = addDays(each, 1)) {
    const noticed = HolidayUtil.getHoliday(each);
    expect([each, isWorkingDay(each)]).toEqual([each, noticed ? noticed.isWork() : weekday(each) <= 5]);
    expect(isProvisional(each)).toBe(false);
  }
});

test.each(YEARS)('%s: the table is the almanac’s', (year) => {
  const lunar = (month: number, date: number): string =>
    Lunar.fromYmd(Number(year), month, date).getSolar().toYmd();
  const brightness = Solar.fromYmd(Number(year), 4, 1).getLunar().getJieQiTable().清明?.toYmd();
  const off = statutoryDaysOff(year);
  for (const each of [lunar(1, 1), lunar(5, 5), lunar(8, 15), brightness])
    expect(off.has(each as Day)).toBe(true);
  for (const days of [-1, 1, 2]) expect(off.has(addDays(lunar(1, 1) as Day, days))).toBe(true);
  // Thirteen days, each of them a day off that would else be worked.
  expect([...off].filter((each) => weekday(each) <= 5)).toHaveLength(13);
});

/** The browser's own calendar counts new moons by itself. */
const byIcu = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

test('the lunar days are those of another calendar, the ones apart that lie within minutes of midnight', () => {
  const differing = YEARS.flatMap((year) => {
    const spring = raiseFestivals(year)[0]?.day as Day;
    const told = byIcu.format(new Date(`${spring}T00:00:00Z`));
    return told === '1/1' ? [] : [year];
  });
  // New moons at 23:56 on 6 February 2027 and at 0:07 on 3 February 2030, Shanghai: ICU 7x has them on the other side.
  expect(['2027', '2030']).toEqual(expect.arrayContaining(differing));
});

test('beyond the almanac what stands still holds, and what moves is not made up', () => {
  expect(raiseFestivals('2101')).toEqual([{ name: '双十一', day: '2101-11-11' }]);
  expect(calendarDay(day('2101-10-01'))).toEqual({ day: '2101-10-01', kind: 'rest', provisional: true });
});

test('a calendar shows so many days from one on, and never more than ten years', () => {
  // The Saturday after the holidays of October 2026 is worked.
  expect(calendarDays(day('2026-10-07'), 4)).toEqual({
    ok: true,
    value: [
      { day: '2026-10-07', kind: 'rest', provisional: false },
      { day: '2026-10-08', kind: 'ordinary', provisional: false },
      { day: '2026-10-09', kind: 'ordinary', provisional: false },
      { day: '2026-10-10', kind: 'make-up', provisional: false },
    ],
  });
  expect(calendarDays(day('2026-10-07'), 0)).toEqual({ ok: true, value: [] });
  const most = calendarDays(day('2026-10-07'), 3_660);
  expect(most.ok && most.value).toHaveLength(3_660);
  for (const days of [-1, 0.5, Number.NaN, 3_661])
    expect(calendarDays(day('2026-10-07'), days)).toMatchObject({
      ok: false,
      failure: { code: 'malformed', details: { field: 'days' } },
    });
});

test('of 2027, which has no notice, the days that fall on a weekend are made up on the next weekdays', () => {
  const off = [...statutoryDaysOff('2027')].filter((each) => weekday(each) <= 5).sort();
  expect(off.map((each) => each.slice(5))).toEqual(
    // New Year; the Eve, a day of it and two for its weekend; 清明; May, all of it on a weekend; 端午; 中秋; October, two for its weekend.
    '01-01 02-05 02-08 02-09 02-10 04-05 05-03 05-04 06-09 09-15 10-01 10-04 10-05'.split(' '),
  );
  // No weekend is worked for them: only a notice says so.
  for (let each = day('2027-01-01'); each.startsWith('2027'); each = addDays(each, 1))
    if (weekday(each) > 5) expect(isWorkingDay(each)).toBe(false);
});

test('a year without a notice is provisional, and says so', () => {
  expect(calendarDay(day('2027-05-03'))).toEqual({ day: '2027-05-03', kind: 'rest', provisional: true });
  expect(calendarDay(day('2026-10-01'))).toEqual({ day: '2026-10-01', kind: 'rest', provisional: false });
});
