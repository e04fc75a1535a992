import { type Instant, plus } from '@/units/day';

/** Milliseconds of real time; the only place that asks for it. */
export type RealTime = () => number;

export const realTime: RealTime = () => Date.now();

/** Simulated time: it begins where it is set and goes on with real time. Where that is set back, it stands still. */
export interface Clock {
  now(): Instant;
  set(to: Instant): void;
}

export function createClock(start: Instant, real: RealTime): Clock {
  let shown = start;
  let seen = real();
  return {
    now: () => {
      const at = real();
      const passed = Math.floor(at - seen);
      if (passed > 0) shown = plus(shown, passed);
      // What is less than a millisecond is counted with the next ones; back is a new beginning.
      seen = passed < 0 ? at : seen + passed;
      return shown;
    },
    set: (to) => {
      shown = to;
      seen = real();
    },
  };
}
