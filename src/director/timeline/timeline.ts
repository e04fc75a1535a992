import type { Figures } from '@/services/contract/figures';
import type { Happening } from '@/services/demo/stage/controls';
import type { Controls } from '@/services/director';
import { DAY, type Instant, instantOf, plus } from '@/units/day';
import { least, most } from '@/units/number-order';
import { eventName, type Weight, weightOf } from '../events';

type Timeline = ReturnType<Controls['timeline']>;

/** A place on the line one can go to: the end of what happened on a day. */
export interface Stop {
  readonly at: Instant;
  /** Of the drawn stretch, from 0 to 1. */
  readonly share: number;
  readonly name: string;
  readonly weight: Weight;
  readonly phase: 'done' | 'undone' | 'coming';
}

export interface Drawn {
  readonly from: Instant;
  /** One cannot go back further. */
  readonly first: Instant;
  readonly until: Instant;
  readonly share: number;
  readonly stops: readonly Stop[];
  readonly graces: readonly { readonly start: number; readonly end: number }[];
}

/** No more than this is drawn to either side: years on one line say nothing. */
const REACH = 60 * DAY;

/** So much of the person's story is drawn before the place where one can go back to. */
const BEFORE = 10 * DAY;

/** The stretch of a timeline that is drawn. */
export function stretch({ now, from, until, keptUntil }: Timeline): { from: Instant; until: Instant } {
  const end = plus(most(now, keptUntil ?? now), REACH);
  return { from: most(plus(from, -BEFORE), plus(now, -REACH)), until: least(until, end) };
}

/** Where everything stands on a stretch; a day says its weightiest thing. */
export function drawn(
  { now, from: first, days, graces }: Timeline,
  { from, until }: { from: Instant; until: Instant },
  figures: Figures,
): Drawn {
  const share = (at: number): number => Math.min(1, Math.max(0, (at - from) / (until - from)));
  const stops = days
    .map(({ items }): Stop | null => {
      const shown = [...items].sort((one, other) => rank(one.kind) - rank(other.kind))[0];
      const last = items.at(-1);
      if (!shown || !last || last.at < from || last.at > until) return null;
      return {
        at: last.at,
        share: share(last.at),
        name: eventName(shown.kind, figures),
        weight: weightOf(shown.kind),
        phase: last.phase,
      };
    })
    .filter((stop) => stop !== null);
  return {
    from,
    first,
    until,
    share: share(now),
    stops,
    graces: graces.map(({ fromDay, toDay }) => ({
      start: share(instantOf(fromDay)),
      end: share(instantOf(toDay) + DAY),
    })),
  };
}

const WEIGHTS: readonly Weight[] = ['cost', 'stop', 'small'];
const rank = (kind: Happening): number => WEIGHTS.indexOf(weightOf(kind));

/** The stop nearest to a place on the line; the beginning is one too. */
export function nearest({ stops, from, first, until }: Drawn, share: number): Instant {
  let best: { at: Instant; share: number } = { at: first, share: (first - from) / (until - from) };
  for (const stop of stops)
    if (stop.at > first && Math.abs(stop.share - share) < Math.abs(best.share - share)) best = stop;
  return best.at;
}

/** The stops that get their name beside them: the weightiest, with room between them. */
export function labelled({ stops }: Drawn, room: number): readonly Stop[] {
  const chosen: Stop[] = [];
  for (const weight of WEIGHTS.slice(0, 2))
    for (const stop of stops)
      if (stop.weight === weight && chosen.every((other) => Math.abs(other.share - stop.share) >= room))
        chosen.push(stop);
  return chosen.sort((one, other) => one.share - other.share);
}
