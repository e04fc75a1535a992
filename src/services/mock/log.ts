import { assert } from '@/units/assert';
import type { Instant } from '@/units/day';
import { canonical, digest } from '../bank/chance';
import type { Storage } from './storage';
import type { Logged } from './story';

/** What is known without reading a command: who, how many commands, the demo's time, and the chain over them all. */
interface Head {
  readonly version: 1;
  readonly personaId: string;
  readonly count: number;
  /** How many of them are in effect; all, where it is not said. The others were gone back behind. */
  readonly done?: number;
  readonly now: Instant;
  readonly chain: string;
}

/** A phone's storage takes 1 MB a key, and a command may not cost more because there were many before it. */
const CHUNK = 64;
const HEAD = 'head';
const chunkKey = (index: number): string => `log-${index}`;

const link = (chain: string, entry: Logged): string => digest(`${chain}${canonical(entry)}`, 16);
const seal = (head: Head): string => JSON.stringify({ head, sum: digest(canonical(head), 16) });

/**
 * The stored log of accepted commands, in chunks. A command is kept once the head counts it:
 * what a kill leaves between the two writes is written over by the next one.
 */
export function createLog(storage: Storage) {
  let head: Head | null = null;
  let tail: Logged[] = [];
  /** The stored head as this window last read or wrote it. */
  let known: string | null = null;

  const writeHead = (next: Head): void => {
    const text = seal(next);
    storage.write(HEAD, text);
    known = text;
    head = next;
  };

  return {
    /** Whether another window has written since; what is gone altogether is no other log. */
    isBehind(): boolean {
      const text = storage.read(HEAD);
      return text !== null && text !== known;
    },

    /** What was stored; null where nothing was. @throws where it cannot be believed */
    load(): { personaId: string; now: Instant; entries: Logged[]; done: number } | null {
      const text = storage.read(HEAD);
      known = text;
      if (text === null) return null;
      const { head: found, sum } = JSON.parse(text) as { head: Head; sum: string };
      assert(found.version === 1 && digest(canonical(found), 16) === sum, 'the head of the log is whole');
      const entries: Logged[] = [];
      for (let index = 0; entries.length < found.count; index++) {
        const chunk = JSON.parse(storage.read(chunkKey(index)) ?? '[]') as Logged[];
        assert(chunk.length > 0, `part ${index} of the log is there`);
        entries.push(...chunk.slice(0, found.count - entries.length));
      }
      assert(entries.reduce(link, '') === found.chain, 'the log is whole');
      head = found;
      tail = entries.slice(entries.length - (entries.length % CHUNK));
      const done = found.done ?? found.count;
      assert(done >= 0 && done <= found.count, `${done} of ${found.count} commands are in effect`);
      return { personaId: found.personaId, now: found.now, entries, done };
    },

    /** A new log for a person; what was kept before is gone. @throws when the storage does not take it */
    begin(personaId: string, now: Instant): void {
      const next: Head = { version: 1, personaId, count: 0, now, chain: '' };
      writeHead(next);
      for (let index = 0; storage.read(chunkKey(index)) !== null; index++) storage.remove(chunkKey(index));
      tail = [];
    },

    /** A whole log at once, in the place of what was kept before. @throws when the storage does not take it */
    replace(personaId: string, entries: readonly Logged[], now: Instant, done: number): void {
      this.begin(personaId, now);
      for (let from = 0; from < entries.length; from += CHUNK)
        storage.write(chunkKey(from / CHUNK), JSON.stringify(entries.slice(from, from + CHUNK)));
      head = { version: 1, personaId, count: entries.length, now, chain: entries.reduce(link, '') };
      tail = entries.slice(entries.length - (entries.length % CHUNK));
      this.mark(now, done);
    },

    /** Keeps one more command. @throws when the storage does not take it, and then it is not kept */
    append(entry: Logged): void {
      assert(head !== null, 'a log has begun');
      const grown = [...tail, entry];
      const next: Head = { ...head, count: head.count + 1, now: entry.at, chain: link(head.chain, entry) };
      storage.write(chunkKey(Math.floor(head.count / CHUNK)), JSON.stringify(grown));
      writeHead(next);
      tail = grown.length === CHUNK ? [] : grown;
    },

    /** Keeps the time, and how many of the commands are in effect. @throws when the storage does not take it */
    mark(now: Instant, done: number): void {
      assert(head !== null, 'a log has begun');
      const { done: _, ...whole } = head;
      writeHead({ ...whole, ...(done === head.count ? {} : { done }), now });
    },

    /** Lets go of all but the first commands. @throws when the storage does not take it, and then all are kept */
    cut(entries: readonly Logged[]): void {
      assert(head !== null, 'a log has begun');
      const { done: _, ...whole } = head;
      writeHead({ ...whole, count: entries.length, chain: entries.reduce(link, '') });
      tail = entries.slice(entries.length - (entries.length % CHUNK));
    },

    /** Forgets everything, without reading it. */
    clear(): void {
      for (let index = 0; storage.read(chunkKey(index)) !== null; index++) storage.remove(chunkKey(index));
      storage.remove(HEAD);
      head = null;
    },
  };
}
