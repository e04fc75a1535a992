import { assert, present } from '@/units/assert';
import type { Instant } from '@/units/day';
import { firstPlace } from '@/units/search';
import { execute } from '../bank/bank';
import type { BankState } from '../bank/core/state';
import { open } from '../bank/opening';
import type { Persona } from '../demo/stories/personas';
import { type Logged, tell } from '../demo/stories/story';
import type { Edition } from '../rules/editions';
import type { RuleSets } from '../rules/rule-set';
import { rulesFor } from '../rules/rule-sets';
import type { Base } from './storage/records';

/** A state is kept after so many commands: going anywhere replays fewer than this, of as many as a phone has room for. */
const STRIDE = 32;
/** So much may stand in the lists of all kept states together; then every second state goes. */
const MOST_HELD = 4_000_000;

/**
 * The commands of one person, with the state after any number of them at hand. First those of the person's story,
 * which stand; then those that were accepted since. Of these only `count` are in effect: the others are what was
 * gone back behind, and stay until something else is done instead.
 * @param base a state to begin at instead: the commands before it are known once they are remembered
 */
export function createHistory(persona: Persona, edition: Edition, base?: Base) {
  const { sets } = edition;
  const story = tell(persona.opening, persona.steps, sets);
  const entries: Logged[] = [...story.log];
  const told = entries.length;
  const milestones = createMilestones(story.state);
  const from = base?.of.count ?? 0;
  if (base) milestones.put(from, base.state);
  // Nothing stands in the places of what is not remembered yet.
  entries.length += from;
  let isWhole = from === 0;
  let count = entries.length;

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
    /** Whether all commands are there, those before the state it began at too. */
    isWhole: (): boolean => isWhole,
    /** The commands that led to the state it began at. */
    remember(before: readonly Logged[]): void {
      assert(before.length === from, `${before.length} commands led to what ${from} led to`);
      for (const [index, entry] of before.entries()) entries[told + index] = entry;
      isWhole = true;
    },
    /** How many were added to what it began at. */
    added: (): number => entries.length - told - from,
    /** The state right after so many of the accepted commands. */
    at: (length: number): BankState => after(told + length),
    /** The accepted commands in effect. */
    log: (): readonly Logged[] => entries.slice(told, count),
    /** All of them. */
    all: (): readonly Logged[] => entries.slice(told),
    entry: (index: number): Logged | undefined => entries[told + index],

    /** How many accepted commands were there at a moment; of those that are not there, all. */
    countAt(at: Instant): number {
      return firstPlace(entries, (entry) => entry.at > at, isWhole ? told : told + from) - told;
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

/** A state, and after how many accepted commands it was so. */
interface Milestone {
  readonly after: number;
  readonly state: BankState;
}

/**
 * States after some of the accepted commands, so that nothing is replayed from the beginning. They are equally far apart;
 * where there is much in each of them, the older ones are further apart.
 * @param first after none
 */
function createMilestones(first: BankState) {
  let kept: Milestone[] = [{ after: 0, state: first }];
  let held = 0;

  /** How many stand at or before a place. */
  const upTo = (place: number): number => firstPlace(kept, ({ after }) => after > place);

  const put = (milestone: Milestone): void => {
    const place = upTo(milestone.after);
    if (kept[place - 1]?.after === milestone.after) return;
    kept.splice(place, 0, milestone);
    held += sizeOf(milestone);
    if (held <= MOST_HELD) return;
    kept = kept.filter((_, index) => index % 2 === 0);
    held = kept.reduce((sum, one) => sum + sizeOf(one), 0);
  };

  return {
    /** The nearest at or before so many commands; null before the first. */
    nearest: (after: number): Milestone | null => kept[upTo(after) - 1] ?? null,
    put: (after: number, state: BankState): void => put({ after, state }),
    /** Kept where one is due. */
    offer(after: number, state: BankState): void {
      if (after > 0 && after % STRIDE === 0) put({ after, state });
    },
    /** What was done after so many commands is done otherwise. */
    forgetAfter(after: number): void {
      const gone = kept.splice(upTo(after));
      held -= gone.reduce((sum, one) => sum + sizeOf(one), 0);
    },
  };
}

/** What stands in the lists that each state has of its own. */
const sizeOf = ({ state: { loans, messages, submissions, face } }: Milestone): number =>
  loans.length + messages.length + submissions.length + face.usedTokenIds.length;

export type History = ReturnType<typeof createHistory>;

function redo(state: BankState, { command, at }: Logged, sets: RuleSets) {
  const done = execute(rulesFor(state, sets), state, command, at);
  assert(done.ok, `the command at ${at} is accepted again`);
  return done;
}
