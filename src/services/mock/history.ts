import { assert } from '@/units/assert';
import type { Instant } from '@/units/day';
import { execute } from '../bank/bank';
import { open } from '../bank/opening';
import type { BankState } from '../bank/state';
import type { Persona } from './personas';
import { type Logged, tell } from './story';

/** A state is kept after so many commands: going anywhere replays fewer than this. */
const STRIDE = 32;

/**
 * The commands of one person, with the state after any number of them at hand. First those of the person's story,
 * which stand; then those that were accepted since. Of these only `count` are in effect: the others are what was
 * gone back behind, and stay until something else is done instead.
 */
export function createHistory(persona: Persona) {
  const story = storyOf(persona);
  const entries: Logged[] = [...story.log];
  const told = entries.length;
  /** At `index * STRIDE` commands. */
  const checkpoints: BankState[] = [...story.checkpoints];
  let count = told;

  /** The state right after the first `length` commands. */
  const after = (length: number): BankState => {
    const nearest = Math.min(checkpoints.length - 1, Math.floor(length / STRIDE));
    const fromStory = nearest * STRIDE <= told && told <= length;
    let state = fromStory ? story.state : (checkpoints[nearest] as BankState);
    for (let index = fromStory ? told : nearest * STRIDE; index < length; index++) {
      state = redo(state, entries[index] as Logged).state;
      if ((index + 1) % STRIDE === 0) checkpoints[(index + 1) / STRIDE] = state;
    }
    return state;
  };

  return {
    after: (): BankState => after(count),
    /** How many of the accepted commands are in effect. */
    count: (): number => count - told,
    /** How many there are, with those that were gone back behind. */
    kept: (): number => entries.length - told,
    /** The accepted commands in effect. */
    log: (): readonly Logged[] => entries.slice(told, count),
    entry: (index: number): Logged | undefined => entries[told + index],

    /** How many accepted commands were there at a moment. */
    countAt(at: Instant): number {
      let low = told;
      let high = entries.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((entries[middle] as Logged).at <= at) low = middle + 1;
        else high = middle;
      }
      return low - told;
    },

    /** Has so many of the accepted commands in effect; returns the state right after the last of them. */
    goTo(length: number): BankState {
      assert(length >= 0 && told + length <= entries.length, `${length} commands were accepted`);
      count = told + length;
      return after(count);
    },

    /** Takes one more, which led to a state; what was gone back behind is over. */
    add(entry: Logged, state: BankState): void {
      entries.length = count;
      checkpoints.length = Math.min(checkpoints.length, Math.floor(count / STRIDE) + 1);
      entries.push(entry);
      count += 1;
      if (count % STRIDE === 0) checkpoints[count / STRIDE] = state;
    },

    /** From `most` commands ago: the state then, the commands since, and how many of these are in effect. */
    recent(most: number): { state: BankState; first: number; entries: readonly Logged[]; done: number } {
      const from = Math.max(0, count - most);
      return {
        state: after(from),
        first: from - told,
        entries: entries.slice(from, count + most),
        done: count - from,
      };
    },
  };
}

export type History = ReturnType<typeof createHistory>;

interface Story {
  readonly log: readonly Logged[];
  readonly checkpoints: readonly BankState[];
  /** Right after the last of its commands. */
  readonly state: BankState;
}

/** Stories stand: what led to a person's first day is carried out once, however often somebody becomes them. */
const stories = new WeakMap<Persona, Story>();

function storyOf(persona: Persona): Story {
  const known = stories.get(persona);
  if (known) return known;
  const { log } = tell(persona.opening, persona.steps);
  let state = open(persona.opening);
  const checkpoints = [state];
  for (const [index, entry] of log.entries()) {
    state = redo(state, entry).state;
    if ((index + 1) % STRIDE === 0) checkpoints.push(state);
  }
  const story = { log, checkpoints, state };
  stories.set(persona, story);
  return story;
}

function redo(state: BankState, { command, at }: Logged) {
  const done = execute(state, command, at);
  assert(done.ok, `the command at ${at} is accepted again`);
  return done;
}
