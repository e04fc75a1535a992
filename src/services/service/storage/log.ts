import { assert, present } from '@/units/assert';
import type { Instant } from '@/units/day';
import type { BankState } from '../../bank/core/state';
import type { Logged } from '../../demo/stories/story';
import type { Snapshot } from '../replay';
import { attempt } from './attempt';
import { createPages, isStateKey } from './pages';
import { commandsBefore, type Found, findLog } from './reading';
import {
  FORMAT,
  HEADS,
  type Head,
  isLogKey,
  link,
  type MadeOf,
  PART,
  partKey,
  partOf,
  type Side,
  sealHead,
  sealPart,
  textAt,
} from './records';
import type { Storage } from './storage';

/** A shorter log is done again as fast as a state is read. */
export const FIRST_STATE = 256;
/** So often is it read again where another window has written meanwhile. */
const MOST_READS = 3;

const other = (side: Side): Side => (side === 0 ? 1 : 0);

/**
 * The stored log of accepted commands. Whatever is written, is written beside what counts; then a head makes it count.
 * All that writes throws where the storage does not take it, and then what counted before still does.
 */
export function createLog(storage: Storage) {
  const pages = createPages(storage);
  let head: Head | null = null;
  /** What the stored state that it was opened from was made of. */
  let begun: MadeOf | null = null;
  let headSide: Side = 0;
  /** The last part, unless it is full: its commands as they are written, and where it stands. */
  let tail: Tail = { from: '', to: '', text: '', length: 0 };
  let tailSide: Side = 0;
  /** The heads as this window last read or wrote them. */
  let known: readonly (string | null)[] = [null, null];

  const writeHead = (next: Omit<Head, 'turn' | 'format'>): void => {
    const written: Head = { ...next, format: FORMAT, turn: (head?.turn ?? 0) + 1 };
    const text = sealHead(written);
    const side = other(headSide);
    storage.write(HEADS[side], text);
    known = known.map((before, index) => (index === side ? text : before));
    headSide = side;
    head = written;
  };

  const writePart = (run: number, personaId: string, index: number, side: Side, part: Tail): string => {
    const key = partKey(run, index, side);
    const { from, to, text } = part;
    storage.write(key, sealPart({ format: FORMAT, run, index, personaId, from, to }, text));
    return key;
  };

  const hold = (part: Tail, side: Side): void => {
    tail = part.length === PART ? { from: part.to, to: part.to, text: '', length: 0 } : part;
    tailSide = side;
  };

  const madeOf = ({ run, personaId, rules, count }: Head): MadeOf => ({
    ...{ run, personaId, rules, count: count - tail.length, chain: tail.from },
  });

  /** The keys of any log, and of the state beside it. */
  const keys = (): string[] => storage.keys().filter((key) => isLogKey(key) || isStateKey(key));

  const headTexts = (): readonly (string | null)[] => HEADS.map((key) => textAt(storage, key));

  return {
    /**
     * Whether another window has written since: it cannot without the head that is next. What is gone altogether is no
     * other log.
     */
    isBehind: (): boolean => {
      const side = other(headSide);
      const text = textAt(storage, HEADS[side]);
      return text !== null && text !== known[side];
    },

    /**
     * What is stored. Where it is whole, what comes next is added to it.
     * @param knows of which rules a stored state may be believed
     */
    open(knows: (rules: number) => boolean = () => false): Found {
      let found: Found = { as: 'nothing' };
      for (let reads = 0; reads < MOST_READS; reads++) {
        known = headTexts();
        found = findLog(storage, { pages, knows });
        if (headTexts().every((text, side) => text === known[side])) break;
      }
      if (found.as !== 'whole' && found.as !== 'mended') return found;
      head = found.head;
      headSide = found.at.head;
      const { entries, base } = found.saved;
      const full = entries.length - (entries.length % PART);
      hold(tailOf(entries.slice(full), found.at.from), found.at.part);
      begun = base?.of ?? null;
      return found;
    },

    /** Another log in the place of this one: written beside it, and then it counts, whole or not at all. */
    replace({ personaId, entries, done, now, rules }: Snapshot): void {
      const stale = keys();
      const run = Math.max(head?.run ?? 0, ...stale.map((key) => partOf(key)?.run ?? 0)) + 1;
      const written: string[] = [];
      let last = tailOf([], '');
      try {
        for (let from = 0; from < entries.length; from += PART) {
          last = tailOf(entries.slice(from, from + PART), last.to);
          const sides: readonly Side[] = last.length === PART ? [0, 1] : [0];
          for (const side of sides) written.push(writePart(run, personaId, from / PART, side, last));
        }
        writeHead({ rules, run, personaId, count: entries.length, done, now, journeys: 0, chain: last.to });
      } catch (error) {
        discard(storage, written);
        throw error;
      }
      hold(last, 0);
      begun = null;
      // From here on it counts. No head is left that leads to what goes now.
      if (attempt(() => writeHead(present(head))))
        discard(
          storage,
          stale.filter((key) => !key.startsWith('head-')),
        );
    },

    /** One more command. */
    append(entry: Logged): void {
      assert(head !== null, 'a log has begun');
      const { run, personaId, count } = head;
      const part = grown(tail, entry);
      const index = Math.floor(count / PART);
      const side = other(tailSide);
      const key = writePart(run, personaId, index, side, part);
      try {
        writeHead({ ...head, count: count + 1, done: count + 1, now: entry.at, chain: part.to });
      } catch (error) {
        // What no head counts might be taken for kept at a later start.
        discard(storage, [key]);
        throw error;
      }
      if (part.length === PART) attempt(() => writePart(run, personaId, index, other(side), part));
      hold(part, side);
    },

    /** Whether all parts are full. */
    isFull: (): boolean => tail.length === 0,
    /** Whether a state may be kept now that leaves nothing to be replayed. */
    isDue: (): boolean => head !== null && head.count >= FIRST_STATE && tail.length === 0,

    /** Keeps the state after the commands of all parts that are full, so that an opening begins there. */
    keepState(state: BankState): void {
      assert(head !== null, 'a log has begun');
      pages.keep(madeOf(head), state);
    },

    /** How many commands those are. */
    inFullParts: (): number => (head?.count ?? 0) - tail.length,

    /** Takes the stored state away, which is no more than a shorter way. @returns whether there was one */
    giveUpState: pages.giveUp,

    /** The commands before the state that it was opened from; null where they cannot be read any more. */
    before: (): readonly Logged[] | null => begun && commandsBefore(storage, begun),

    /** The time, and how many of the commands are in effect. `journey`: it was set, and did not pass by itself. */
    mark(now: Instant, done: number, journey: boolean): void {
      assert(head !== null, 'a log has begun');
      writeHead({ ...head, done, now, journeys: head.journeys + (journey ? 1 : 0) });
    },

    /** Which log it is, and how often its time was set. */
    known: () => ({ run: head?.run ?? 0, journeys: head?.journeys ?? 0 }),

    /** The time that is stored; null where no log is. */
    keptNow: (): Instant | null => head?.now ?? null,

    /** Forgets everything, without reading it. */
    clear(): void {
      discard(storage, keys());
      head = null;
      begun = null;
      known = [null, null];
      hold(tailOf([], ''), 0);
    },

    /** Everything that stands there, as it stands, for somebody who wants to keep it. */
    dump: (): Readonly<Record<string, string | null>> =>
      Object.fromEntries(
        storage
          .keys()
          .filter(isLogKey)
          .map((key) => [key, textAt(storage, key)]),
      ),
  };
}

interface Tail {
  /** The chain over all commands before it, and with its own. */
  readonly from: string;
  readonly to: string;
  /** Its commands as JSON, with commas between them: each is written down once. */
  readonly text: string;
  readonly length: number;
}

const grown = ({ from, to, text, length }: Tail, entry: Logged): Tail => ({
  from,
  to: link(to, entry),
  text: `${text}${length > 0 ? ',' : ''}${JSON.stringify(entry)}`,
  length: length + 1,
});

const tailOf = (entries: readonly Logged[], from: string): Tail =>
  entries.reduce(grown, { from, to: from, text: '', length: 0 });

/** Takes away what nobody needs; where that fails, the next replacement does it. */
function discard(storage: Storage, keys: readonly string[]): void {
  for (const key of keys) attempt(() => storage.remove(key));
}
