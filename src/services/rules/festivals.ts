import { addDays, type Day, day, weekday } from '@/units/day';
import { ascending } from '@/units/order';

/**
 * The festivals that move: 春节, 端午, 中秋, 清明, written by scripts/festival-table.ts. Almanacs end with this
 * century: of later years only the days that stand still are known.
 */
const MOVING: Readonly<Record<string, string>> = {
  2025: '01-29 05-31 10-06 04-04',
  2026: '02-17 06-19 09-25 04-05',
  2027: '02-06 06-09 09-15 04-05',
  2028: '01-26 05-28 10-03 04-04',
  2029: '02-13 06-16 09-22 04-04',
  2030: '02-03 06-05 09-12 04-05',
  2031: '01-23 06-24 10-01 04-05',
  2032: '02-11 06-12 09-19 04-04',
  2033: '01-31 06-01 09-08 04-04',
  2034: '02-19 06-20 09-27 04-05',
  2035: '02-08 06-10 09-16 04-05',
  2036: '01-28 05-30 10-04 04-04',
  2037: '02-15 06-18 09-24 04-04',
  2038: '02-04 06-07 09-13 04-05',
  2039: '01-24 05-27 10-02 04-05',
  2040: '02-12 06-14 09-20 04-04',
  2041: '02-01 06-03 09-10 04-04',
  2042: '01-22 06-22 09-28 04-04',
  2043: '02-10 06-11 09-17 04-05',
  2044: '01-30 05-31 10-05 04-04',
  2045: '02-17 06-19 09-25 04-04',
  2046: '02-06 06-08 09-15 04-04',
  2047: '01-26 05-29 10-04 04-05',
  2048: '02-14 06-15 09-22 04-04',
  2049: '02-02 06-04 09-11 04-04',
  2050: '01-23 06-23 09-30 04-04',
  2051: '02-11 06-13 09-19 04-05',
  2052: '02-01 06-01 09-07 04-04',
  2053: '02-19 06-20 09-26 04-04',
  2054: '02-08 06-10 09-16 04-04',
  2055: '01-28 05-30 10-05 04-05',
  2056: '02-15 06-17 09-24 04-04',
  2057: '02-04 06-06 09-13 04-04',
  2058: '01-24 06-25 10-02 04-04',
  2059: '02-12 06-14 09-21 04-05',
  2060: '02-02 06-03 09-09 04-04',
  2061: '01-21 06-22 09-28 04-04',
  2062: '02-09 06-11 09-17 04-04',
  2063: '01-29 06-01 10-06 04-05',
  2064: '02-17 06-19 09-25 04-04',
  2065: '02-05 06-08 09-15 04-04',
  2066: '01-26 05-28 10-03 04-04',
  2067: '02-14 06-16 09-23 04-05',
  2068: '02-03 06-04 09-11 04-04',
  2069: '01-23 06-23 09-29 04-04',
  2070: '02-11 06-13 09-19 04-04',
  2071: '01-31 06-02 09-08 04-05',
  2072: '02-19 06-20 09-26 04-04',
  2073: '02-07 06-10 09-16 04-04',
  2074: '01-27 05-30 10-05 04-04',
  2075: '02-15 06-17 09-24 04-04',
  2076: '02-05 06-06 09-12 04-04',
  2077: '01-24 06-24 10-01 04-04',
  2078: '02-12 06-14 09-20 04-04',
  2079: '02-02 06-04 09-10 04-04',
  2080: '01-22 06-22 09-28 04-04',
  2081: '02-09 06-11 09-17 04-04',
  2082: '01-29 06-01 10-06 04-04',
  2083: '02-17 06-19 09-26 04-04',
  2084: '02-06 06-07 09-14 04-04',
  2085: '01-26 05-27 10-03 04-04',
  2086: '02-14 06-15 09-22 04-04',
  2087: '02-03 06-05 09-11 04-04',
  2088: '01-24 06-23 09-29 04-04',
  2089: '02-10 06-13 09-18 04-04',
  2090: '01-30 06-02 09-08 04-04',
  2091: '02-18 06-21 09-27 04-04',
  2092: '02-07 06-09 09-16 04-04',
  2093: '01-27 05-29 10-05 04-04',
  2094: '02-15 06-17 09-24 04-04',
  2095: '02-05 06-06 09-13 04-04',
  2096: '01-25 06-24 09-30 04-04',
  2097: '02-12 06-14 09-20 04-04',
  2098: '02-01 06-04 09-09 04-04',
  2099: '01-21 06-23 09-29 04-04',
  2100: '02-09 06-12 09-18 04-05',
};

/** The last year whose festivals are all known. */
export const LAST_KNOWN_YEAR = 2100;

/** A statutory holiday: its first day, and how many days of it are statutory. */
interface Holiday {
  readonly day: Day;
  readonly lasts: number;
}

/** `YYYY-MM-DD` of a year and a day of it. */
const on = (year: string, monthDay: string): Day => day(`${year}-${monthDay}`);

/** What 全国年节及纪念日放假办法 gives everybody, as it reads since 2025; of a year beyond the table what stands still. */
function holidaysOf(year: string): Holiday[] {
  const [spring, dragonBoat, midAutumn, tombSweeping] = MOVING[year]?.split(' ') ?? [];
  const moving: readonly (readonly [string | undefined, number, number])[] = [
    // From New Year's Eve on.
    [spring, -1, 4],
    [tombSweeping, 0, 1],
    [dragonBoat, 0, 1],
    [midAutumn, 0, 1],
  ];
  return [
    { day: on(year, '01-01'), lasts: 1 },
    { day: on(year, '05-01'), lasts: 2 },
    { day: on(year, '10-01'), lasts: 3 },
    ...moving.flatMap(([monthDay, from, lasts]) =>
      monthDay ? [{ day: addDays(on(year, monthDay), from), lasts }] : [],
    ),
  ].sort((a, b) => ascending(a.day, b.day));
}

/**
 * The days off of a year by law alone: the statutory days, and for each of them that falls on a Saturday, a Sunday
 * or on another statutory day, the next day that would be worked (第六条: 适逢周六、周日，应当在工作日补假).
 * What a notice moves around them besides is not in it.
 */
export function statutoryDaysOff(year: string): ReadonlySet<Day> {
  const off = new Set<Day>();
  const owed: Day[] = [];
  for (const { day: first, lasts } of holidaysOf(year))
    for (let index = 0; index < lasts; index++) {
      const each = addDays(first, index);
      if (off.has(each) || weekday(each) > 5) owed.push(each);
      off.add(each);
    }
  for (const each of owed) {
    let instead = addDays(each, 1);
    while (off.has(instead) || weekday(instead) > 5) instead = addDays(instead, 1);
    off.add(instead);
  }
  return off;
}

/** Names of the festivals at which a limit may be raised (C39). */
export const RAISE_FESTIVAL_NAMES = ['春节', '双十一'] as const;

/** When in a year they are; 春节 only as far as it is known. */
export function raiseFestivals(year: string): readonly { readonly name: string; readonly day: Day }[] {
  const spring = MOVING[year]?.slice(0, 5);
  return [
    ...(spring ? [{ name: RAISE_FESTIVAL_NAMES[0], day: on(year, spring) }] : []),
    { name: RAISE_FESTIVAL_NAMES[1], day: on(year, '11-11') },
  ];
}
