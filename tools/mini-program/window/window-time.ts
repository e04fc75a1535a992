import type { Time } from '../host/time';

/** The time of the window it is shown in. */
export const windowTime: Time = {
  now: () => Date.now(),
  after: (ms, run, every = false) => (every ? window.setInterval(run, ms) : window.setTimeout(run, ms)),
  // One list of numbers for both kinds.
  clear: (id) => window.clearTimeout(id),
};
