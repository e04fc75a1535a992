import { type Day, dayAt, firstOfMonth } from '@/units/day';
import { type BankState, type Loan, loansAfter, type PlanLine } from '../core';

/** How a calendar month went: what fell due in it was all paid by its day, some was not, or some is still to come. */
type Month = 'kept' | 'late' | 'open';

const WORST: readonly Month[] = ['kept', 'open', 'late'];

/**
 * Calendar months in a row, the latest first, in which everything due was paid by its day (A30, B53): several
 * instalments of a month are one month, one in which nothing fell due neither counts nor breaks the row, and one paid
 * ahead counts when its month has come. Of a revolving loan a month counts in which its interest was paid.
 * @param since the day of the last answer: months that began before it are counted no more
 */
export function monthsOnTime({ loans, now }: BankState, since: Day | null): number {
  const today = dayAt(now);
  const known = COUNTED.get(loans);
  if (known && known.since === since && known.today === today) return known.months;
  const months = inARow(monthsOf(loans, since, today));
  COUNTED.set(loans, { since, today, months });
  return months;
}

/** It is asked for whenever time passes, and changes only with the loans and the day. */
const COUNTED = new WeakMap<
  readonly Loan[],
  { readonly since: Day | null; readonly today: Day; readonly months: number }
>();

function inARow(months: ReadonlyMap<Day, Month>): number {
  const latestFirst = [...months].sort(([one], [other]) => (one < other ? 1 : -1)).map(([, month]) => month);
  const late = latestFirst.indexOf('late');
  return latestFirst.slice(0, late === -1 ? undefined : late).filter((month) => month === 'kept').length;
}

/** By the first day of each month that has come. */
function monthsOf(loans: readonly Loan[], since: Day | null, today: Day): Map<Day, Month> {
  const months = new Map<Day, Month>();
  const see = (day: Day, went: Month): void => {
    const first = firstOfMonth(day);
    if (first > today || (since !== null && first < since)) return;
    const before = months.get(first) ?? 'kept';
    months.set(first, WORST.indexOf(went) > WORST.indexOf(before) ? went : before);
  };
  for (const { method, plan, repayments } of loansAfter(loans, since)) {
    for (const line of plan) see(line.dueDay, wentBy(line));
    if (method === 'revolving')
      for (const { at, interestFen } of repayments) if (interestFen > 0) see(dayAt(at), 'kept');
  }
  return months;
}

function wentBy({ settledDay, dueDay, stage }: PlanLine): Month {
  if (settledDay !== null) return settledDay > dueDay ? 'late' : 'kept';
  return stage === 'scheduled' || stage === 'due' ? 'open' : 'late';
}
