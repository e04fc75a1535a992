import { addDays, type Day, dayAt, type Instant, instantOf } from '@/units/day';
import type { Seen } from './witness';

/** A day on which something has happened, or will. */
export interface TimelineDay {
  readonly day: Day;
  readonly items: readonly Seen[];
}

/** Days on which an instalment is missed and costs nothing yet, both ends included. */
export interface Grace {
  readonly loanId: string;
  readonly period: number;
  readonly fromDay: Day;
  readonly toDay: Day;
}

export interface Timeline {
  readonly now: Instant;
  /** Where one can go back to, and how far ahead the timeline looks. */
  readonly from: Instant;
  readonly until: Instant;
  /** The last moment at which something was done that was gone back behind; null where nothing was. */
  readonly keptUntil: Instant | null;
  readonly days: readonly TimelineDay[];
  readonly graces: readonly Grace[];
}

/** So far ahead, in days, does a timeline look. */
export const AHEAD_DAYS = 120;

export const horizon = (now: Instant): Instant => instantOf(addDays(dayAt(now), AHEAD_DAYS + 1), -1);

/** What was seen, by day, with the stretches of grace among it. */
export function timelineOf(
  seen: readonly Seen[],
  { now, from, until, keptUntil }: Omit<Timeline, 'days' | 'graces'>,
): Timeline {
  const days: { day: Day; items: Seen[] }[] = [];
  for (const item of seen) {
    const last = days.at(-1);
    if (last?.day === item.day) last.items.push(item);
    else days.push({ day: item.day, items: [item] });
  }
  return { now, from, until, keptUntil, days, graces: gracesOf(seen, dayAt(until)) };
}

/** From the day after a due date until it is paid or bears a penalty. */
function gracesOf(seen: readonly Seen[], lastDay: Day): Grace[] {
  return seen.flatMap((missed, index) => {
    const { loanId, period } = missed;
    if (missed.kind !== 'missed' || loanId === null || period === null) return [];
    const end = seen
      .slice(index + 1)
      .find(
        (later) =>
          later.loanId === loanId &&
          ((later.kind === 'penalty' && later.period === period) || later.kind === 'repayment-made'),
      );
    const toDay = end ? addDays(end.day, end.kind === 'penalty' ? -1 : 0) : lastDay;
    return [{ loanId, period, fromDay: missed.day, toDay }];
  });
}
