import { addDays, type Day } from '@/units/day';

/** The lunar and solar-term festivals that move: 春节, 端午, 中秋, 清明, computed once with chinese-days and kept as a table. */
const MOVING: Readonly<Record<string, readonly [string, string, string, string]>> = {
  2025: ['01-29', '05-31', '10-06', '04-04'],
  2026: ['02-17', '06-19', '09-25', '04-05'],
  2027: ['02-06', '06-09', '09-15', '04-05'],
  2028: ['01-26', '05-28', '10-03', '04-04'],
  2029: ['02-13', '06-16', '09-22', '04-04'],
  2030: ['02-03', '06-05', '09-12', '04-05'],
  2031: ['01-23', '06-24', '10-01', '04-05'],
  2032: ['02-11', '06-12', '09-19', '04-04'],
  2033: ['01-31', '06-01', '09-08', '04-04'],
  2034: ['02-19', '06-20', '09-27', '04-05'],
  2035: ['02-08', '06-10', '09-16', '04-05'],
  2036: ['01-28', '05-30', '10-04', '04-04'],
};

/** The days on which a festival's limit raise turns: 春节 and 双十一 (C39). */
export const RAISE_FESTIVALS: readonly { readonly name: string; readonly day: Day }[] = Object.entries(MOVING)
  .flatMap(([year, [spring]]) => [
    { name: '春节', day: `${year}-${spring}` as Day },
    { name: '双十一', day: `${year}-11-11` as Day },
  ])
  .sort((a, b) => (a.day < b.day ? -1 : 1));

/** Statutory holidays of a year whose public notice is not out: the days themselves, without what is moved around them. */
export const STATUTORY_DAYS: readonly { readonly day: Day; readonly lasts: number }[] = Object.entries(
  MOVING,
).flatMap(([year, [spring, dragonBoat, midAutumn, tombSweeping]]) => [
  { day: `${year}-01-01` as Day, lasts: 1 },
  // New Year's Eve counts since 2025.
  { day: addDays(`${year}-${spring}` as Day, -1), lasts: 4 },
  { day: `${year}-${tombSweeping}` as Day, lasts: 1 },
  { day: `${year}-05-01` as Day, lasts: 2 },
  { day: `${year}-${dragonBoat}` as Day, lasts: 1 },
  { day: `${year}-${midAutumn}` as Day, lasts: 1 },
  { day: `${year}-10-01` as Day, lasts: 3 },
]);
