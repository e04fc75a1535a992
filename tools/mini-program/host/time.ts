/** What a realm knows of time. */
export interface Time {
  /** Milliseconds since 1970: the realm's `Date`. */
  now(): number;
  /** @returns what `clear` takes */
  after(ms: number, run: () => void, every?: boolean): number;
  clear(id: number): void;
}

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly every: number | null;
  readonly run: () => void;
}

/** Time that passes when it is told to. Timers have their own; the date goes with them, unless it is held. */
export interface TestTime extends Time {
  /** The date stands still from here on, while timers run. */
  hold(): void;
  /** Moves the date alone, as a phone does that was asleep. */
  moveDate(ms: number): void;
  /** Milliseconds until the next timer; null where there is none. */
  untilNext(): number | null;
  /** Goes on to the next timer and runs it. */
  runNext(): void;
  /** Lets time pass in which no timer runs. */
  pass(ms: number): void;
}

export function createTestTime(start: number): TestTime {
  const timers = new Map<number, Timer>();
  let last = 0;
  let elapsed = 0;
  let date = start;
  let held = false;

  const next = (): Timer | undefined =>
    [...timers.values()].sort((a, b) => a.at - b.at || a.id - b.id).find(() => true);
  const pass = (ms: number): void => {
    elapsed += ms;
    if (!held) date += ms;
  };

  return {
    now: () => date,
    after: (ms, run, every = false) => {
      const wait = Math.max(every ? 1 : 0, Number(ms) || 0);
      timers.set(++last, { id: last, at: elapsed + wait, every: every ? wait : null, run });
      return last;
    },
    clear: (id) => void timers.delete(id),

    hold: () => {
      held = true;
    },
    moveDate: (ms) => {
      date += ms;
    },
    untilNext: () => {
      const timer = next();
      return timer ? Math.max(0, timer.at - elapsed) : null;
    },
    runNext: () => {
      const timer = next();
      if (!timer) return;
      pass(Math.max(0, timer.at - elapsed));
      if (timer.every === null) timers.delete(timer.id);
      else timers.set(timer.id, { ...timer, at: elapsed + timer.every });
      timer.run();
    },
    pass,
  };
}
