import { personaOf } from '../demo/stories/personas';
import { tellSlowly } from '../demo/stories/story';
import { editionOf } from '../rules/editions';
import { RULES_VERSION } from '../rules/version';
import { realTime } from './clock';
import type * as Door from './door';
import { FIRST_PERSONA } from './first-persona';
import { wait } from './latency';

/** So long is worked without a rest. A phone is four times as slow as what this is written on, and has a frame in 16. */
const STRETCH_MS = 5;

/** @returns what comes back at once, or in a task of its own where the last one has lasted */
function resting(): () => Promise<void> {
  let since = realTime();
  return async () => {
    if (realTime() - since < STRETCH_MS) return;
    await wait(0);
    since = realTime();
  };
}

/**
 * The bank on the web, made a bit at a time: between one and the next the phone answers a finger. Whoever asks meanwhile
 * waits until all of it is there, as they wait for its file.
 */
export async function beginBank(): Promise<typeof Door> {
  const { opening, steps } = personaOf(FIRST_PERSONA);
  await wait(0);
  await tellSlowly(opening, steps, editionOf(RULES_VERSION).sets, resting());
  await wait(0);
  return import(/* webpackMode: "eager" */ './door');
}
