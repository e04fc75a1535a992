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

  return {
    /** What was stored; null where nothing was. @throws where it cannot be believed */
    load(): { personaId: string; now: Instant; entries: Logged[] } | null {
      const text = storage.read(HEAD);
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
      return { personaId: found.personaId, now: found.now, entries };
    },

    /** A new log for a person; what was kept before is gone. @throws when the storage does not take it */
    begin(personaId: string, now: Instant): void {
      for (let index = 0; storage.read(chunkKey(index)) !== null; index++) storage.remove(chunkKey(index));
      head = { version: 1, personaId, count: 0, now, chain: '' };
      tail = [];
      storage.write(HEAD, seal(head));
    },

    /** Keeps one more command. @throws when the storage does not take it, and then it is not kept */
    append(entry: Logged): void {
      assert(head !== null, 'a log has begun');
      const grown = [...tail, entry];
      const next: Head = { ...head, count: head.count + 1, now: entry.at, chain: link(head.chain, entry) };
      storage.write(chunkKey(Math.floor(head.count / CHUNK)), JSON.stringify(grown));
      storage.write(HEAD, seal(next));
      head = next;
      tail = grown.length === CHUNK ? [] : grown;
    },

    /** Keeps the time. @throws when the storage does not take it */
    mark(now: Instant): void {
      assert(head !== null, 'a log has begun');
      head = { ...head, now };
      storage.write(HEAD, seal(head));
    },

    /** Forgets everything, without reading it. */
    clear(): void {
      for (let index = 0; storage.read(chunkKey(index)) !== null; index++) storage.remove(chunkKey(index));
      storage.remove(HEAD);
      head = null;
    },
  };
}
