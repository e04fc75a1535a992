/**
 * The Gregorian calendar in whole numbers. A month is counted from January of year 0: year × 12 + 0 … 11; a day from
 * 1970-01-01.
 */

/** Days of a common year before each of its months. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

const FEBRUARY = 1;
/** From the first day of year 0, in which there is a 29 February, to 1970-01-01. */
const TO_1970 = 719_528;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The number of the first day of a month. @param month at least 1970 × 12 */
export function firstDay(month: number): number {
  const year = Math.floor(month / 12);
  const inYear = month - year * 12;
  const past = year - 1;
  const leapDays = 1 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const own = inYear > FEBRUARY && isLeap(year) ? 1 : 0;
  return year * 365 + leapDays + (BEFORE[inYear] ?? 0) + own - TO_1970;
}

/** How many days each month has in a common year. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The same day of so many months, one after the other: the last of a month where it is shorter. @returns their numbers */
export function eachMonth(from: number, date: number, count: number): number[] {
  const found: number[] = [];
  let year = Math.floor(from / 12);
  let inYear = from - year * 12;
  let first = firstDay(from);
  for (let index = 0; index < count; index++) {
    const length = inYear === FEBRUARY && isLeap(year) ? 29 : (LENGTHS[inYear] ?? 0);
    found.push(first + (date < length ? date : length) - 1);
    first += length;
    inYear += 1;
    if (inYear === 12) {
      inYear = 0;
      year += 1;
    }
  }
  return found;
}
