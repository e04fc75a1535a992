import { instant } from '@/units/day';
import type { Logged } from '../../demo/stories/story';
import { RULES_VERSION } from '../../rules/version';
import { FIRST_HEAD, readFirstFormat } from './first-format';
import type { createPages } from './pages';
import {
  HEADS,
  type Head,
  isLogKey,
  link,
  type MadeOf,
  PART,
  type Part,
  partKey,
  partOf,
  readHead,
  readPart,
  type Saved,
  type Side,
  textAt,
} from './records';
import type { Storage } from './storage';

/** What a start finds in the storage. */
export type Found =
  /** A new phone. */
  | { readonly as: 'nothing' }
  /** Every record that there should be. `head` and `side` say where the newest stand. */
  | { readonly as: 'whole'; readonly saved: Saved; readonly head: Head; readonly at: Place }
  /** Some record is not what was written. Up to the last command that can be believed, of how many that were counted. */
  | {
      readonly as: 'mended';
      readonly saved: Saved;
      readonly of: number | null;
      readonly head: Head | null;
      readonly at: Place;
    }
  /** The first version of the demo kept it. */
  | { readonly as: 'first-format'; readonly saved: Saved }
  /** A later version of the demo kept it: it is left as it is. */
  | { readonly as: 'newer' }
  /** Something stands there, and nothing of it can be believed. */
  | { readonly as: 'unreadable' };

/** Which head is the newest, in which place the last part stands, and the chain before the one that is not full. */
export interface Place {
  readonly head: Side;
  readonly part: Side;
  readonly from: string;
}

/**
 * Finds the newest log that is whole. A head that is missing or broken is replaced by the other one, a part by its
 * other place; commands that stand behind the last counted one were kept, and only their head was not written.
 * @param storage only read
 * @param believed where a stored state is looked for, and whether it may be of these rules; without it, nowhere
 */
export function findLog(storage: Storage, believed?: Believed): Found {
  const keys = keysOf(storage);
  if (keys?.length === 0) return { as: 'nothing' };
  const headAt = (side: Side) => readHead(textAt(storage, HEADS[side]));
  const [first, second] = [headAt(0), headAt(1)];
  if (first === 'newer' || second === 'newer') return { as: 'newer' };
  const newest = first && second ? (first.turn > second.turn ? first : second) : (first ?? second);
  if (!newest) {
    const earlier = keys?.includes(FIRST_HEAD) ? readFirstFormat(storage) : null;
    return earlier ? { as: 'first-format', saved: earlier } : fromParts(storage, keys ?? []);
  }
  const both = first !== null && second !== null;
  const side = newest === first ? 0 : 1;
  const short = believed && both && keys && fromState(storage, keys, newest, side, believed);
  if (short) return short;
  const log = gather(storage, newest.run, newest.personaId);
  const counted = log.entries.length >= newest.count && chainAt(log, newest.count) === newest.chain;
  const { personaId, rules, run, journeys } = newest;
  const known = { personaId, rules, run, journeys };
  const at = { head: side, part: log.side, from: log.from } as const;
  // The very first head has none beside it yet.
  if (counted && (both || (newest.turn === 1 && newest.count === log.entries.length))) {
    const grown = log.entries.length > newest.count;
    const saved = { ...known, entries: log.entries, ...effect(newest, log.entries, grown) };
    const head = { ...newest, count: log.entries.length, chain: log.chain, done: saved.done, now: saved.now };
    return { as: 'whole', saved, head, at };
  }
  const kept = effect(newest, log.entries, log.entries.length !== newest.count);
  const saved = { ...known, entries: log.entries, ...kept };
  return { as: 'mended', saved, of: counted ? null : newest.count, head: newest, at };
}

/** Where a stored state is, and whether one of a version of the rules may be believed. */
export interface Believed {
  readonly pages: Pick<ReturnType<typeof createPages>, 'find'>;
  readonly knows: (rules: number) => boolean;
}

/**
 * The log from a stored state on, where everything else is whole: what is left comes after it, by the chain, and leads
 * to what the head counts. What stands before it is not read, but has to be there.
 */
function fromState(
  storage: Storage,
  keys: readonly string[],
  head: Head,
  side: Side,
  { pages, knows }: Believed,
): Found | null {
  const { personaId, rules, run, journeys, count } = head;
  const found = pages.find(run);
  if (!found || head.done < count || !knows(rules)) return null;
  const { of } = found;
  if (of.personaId !== personaId || of.rules !== rules || of.count > count || of.count % PART !== 0)
    return null;
  const there = new Set(
    keys.map((key) => partOf(key)).flatMap((part) => (part?.run === run ? part.index : [])),
  );
  for (let index = 0; index < of.count / PART; index++) if (!there.has(index)) return null;
  const log = gather(storage, run, personaId, of);
  const counted = count - of.count;
  if (log.entries.length < counted || chainAt(log, counted, of.chain) !== head.chain) return null;
  const state = found.state();
  if (!state) return null;
  const entries = log.entries;
  const total = of.count + entries.length;
  const last = entries.at(-1)?.at ?? state.now;
  const now = total > count && last > head.now ? last : head.now;
  const base = { of, state };
  const saved = { personaId, rules, run, journeys, entries, done: total, now, base };
  const at = { head: side, part: log.side, from: log.from };
  return { as: 'whole', saved, head: { ...head, count: total, chain: log.chain, done: total, now }, at };
}

/** The commands that led to a stored state; null where they cannot be read any more. */
export function commandsBefore(
  storage: Storage,
  { run, personaId, count, chain }: MadeOf,
): readonly Logged[] | null {
  const { entries } = gather(storage, run, personaId);
  return entries.length >= count && entries.slice(0, count).reduce(link, '') === chain
    ? entries.slice(0, count)
    : null;
}

/** How many are in effect, and at what time: as the head says, unless the commands are others than it counted. */
function effect(head: Head, entries: readonly Logged[], others: boolean): Pick<Saved, 'done' | 'now'> {
  const { done, count, now } = head;
  const last = entries.at(-1)?.at ?? BEGINNING;
  if (!others || (done < count && done <= entries.length)) return { done, now };
  return { done: entries.length, now: entries.length > count && last < now ? now : last };
}

/** Where nothing of a log is left, its person begins anew: no time has passed for them. */
const BEGINNING = instant('1970-01-01T08:00:00+08:00');

/** Both heads are gone: the newest log of which parts are there, with its time as it was at the last command. */
function fromParts(storage: Storage, keys: readonly string[]): Found {
  const runs = [...new Set(keys.flatMap((key) => partOf(key)?.run ?? []))].sort((a, b) => b - a);
  for (const run of runs) {
    const log = gather(storage, run, null);
    const last = log.entries.at(-1);
    if (!last || log.personaId === null) continue;
    const { entries, personaId } = log;
    const known = { personaId, run, rules: RULES_VERSION, journeys: 0 };
    const saved = { ...known, entries, done: entries.length, now: last.at };
    return { as: 'mended', saved, of: null, head: null, at: { head: 0, part: log.side, from: log.from } };
  }
  return { as: 'unreadable' };
}

const BEGIN = { count: 0, chain: '' };

/** All commands of a run that can be believed, from the first on or after so many, between which and the rest a chain is. */
function gather(storage: Storage, run: number, whose: string | null, begin = BEGIN) {
  const entries: Logged[] = [];
  let personaId = whose;
  let { chain, chain: from } = begin;
  let side: Side = 0;
  for (let index = begin.count / PART; begin.count + entries.length === index * PART; index++) {
    const at = (place: Side): Part | null => {
      const part = readPart(textAt(storage, partKey(run, index, place)));
      return part && part.run === run && part.index === index && part.from === chain ? part : null;
    };
    const a = at(0);
    // None is longer than a full one: its other place need not be looked at.
    const b = a?.entries.length === PART ? null : at(1);
    const part = (b?.entries.length ?? 0) > (a?.entries.length ?? 0) ? b : a;
    if (!part || (personaId !== null && part.personaId !== personaId)) break;
    side = part === a ? 0 : 1;
    personaId = part.personaId;
    entries.push(...part.entries);
    chain = part.to;
    from = part.entries.length === PART ? part.to : part.from;
  }
  return { entries, personaId, chain, from, side };
}

const chainAt = (
  log: Pick<ReturnType<typeof gather>, 'entries' | 'chain'>,
  count: number,
  from = '',
): string => (log.entries.length === count ? log.chain : log.entries.slice(0, count).reduce(link, from));

function keysOf(storage: Storage): readonly string[] | null {
  try {
    return storage.keys().filter(isLogKey);
  } catch {
    return null;
  }
}
