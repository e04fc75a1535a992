import { assert, present } from '@/units/assert';
import type { Instant } from '@/units/day';
import { execute } from '../bank/bank';
import type { BankState } from '../bank/core/state';
import { open } from '../bank/opening';
import type { Persona } from '../demo/stories/personas';
import { type Logged, tell } from '../demo/stories/story';
import type { Edition } from '../rules/editions';
import type { RuleSets } from '../rules/rule-set';
import { rulesFor } from '../rules/rule-sets';
import { createMilestones } from './milestones';


/**
 * The commands of one person, with the state after any number of them at hand. First those of the person's story,
 * which stand; then those that were accepted since. Of these only `count` are in effect: the others are what was
 * gone back behind, and stay until something else is done instead.
 */
export function createHistory(persona: Persona, edition: Edition) {
  const { sets } = edition;
  const story = tell(persona.opening, persona.steps, sets);
  const entries: Logged[] = [...story.log];
  const told = entries.length;
  const milestones = createMilestones(story.state);
  let count = told;

  /** The state right after the first `length` commands. A story is short: within it one begins at its beginning. */
  const after = (length: number): BankState => {
    const nearest = milestones.nearest(length - told);
    let state = nearest?.state ?? open(sets.merged, persona.opening);
    for (let index = nearest ? told + nearest.after : 0; index < length; index++) {
      state = redo(state, present(entries[index]), sets).state;
      milestones.offer(index + 1 - told, state);
    }
    return state;
  };

  return {
    /** The rules that it was done under. */
    edition,
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
        if (present(entries[middle]).at <= at) low = middle + 1;
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
      milestones.forgetAfter(count - told);
      entries.push(entry);
      count += 1;
      milestones.offer(count - told, state);
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

function redo(state: BankState, { command, at }: Logged, sets: RuleSets) {
  const done = execute(rulesFor(state, sets), state, command, at);
  assert(done.ok, `the command at ${at} is accepted again`);
  return done;
}
