import { type Instant, plus } from '@/units/day';

/** Milliseconds of real time; the only place that asks for it. */
export type RealTime = () => number;

export const realTime: RealTime = () => Date.now();

/** Simulated time: it begins where it is set and goes on with real time. */
export interface Clock {
  now(): Instant;
  set(to: Instant): void;
}

export function createClock(start: Instant, real: RealTime): Clock {
  let base = start;
  let since = real();
  return {
    now: () => plus(base, Math.max(0, Math.floor(real() - since))),
    set: (to) => {
      base = to;
      since = real();
    },
  };
}
