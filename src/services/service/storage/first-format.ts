import type { Instant } from '@/units/day';
import { digest } from '@/units/digest';
import { canonical } from '../../bank/core/chance';
import type { Logged } from '../../demo/stories/story';
import { UNNAMED_RULES_VERSION } from '../../rules/version';
import type { Saved } from './records';
import type { Storage } from './storage';

/** The form in which the first version of the demo stored its log. It is read for good and never written. */
export const FIRST_HEAD = 'head';
const CHUNK = 64;

interface FirstHead {
  readonly version: 1;
  readonly personaId: string;
  readonly count: number;
  readonly done?: number;
  readonly now: Instant;
  readonly chain: string;
}

interface FirstRecord {
  readonly head: FirstHead;
  readonly sum: string;
}

/** @returns null where it cannot be believed */
export function readFirstFormat(storage: Storage): Saved | null {
  try {
    const { head, sum }: FirstRecord = JSON.parse(storage.read(FIRST_HEAD) ?? 'null');
    if (head.version !== 1 || digest(canonical(head), 16) !== sum) return null;
    const entries: Logged[] = [];
    for (let index = 0; entries.length < head.count; index++) {
      const chunk: readonly Logged[] = JSON.parse(storage.read(`log-${index}`) ?? '[]');
      if (chunk.length === 0) return null;
      entries.push(...chunk.slice(0, Math.min(CHUNK, head.count - entries.length)));
    }
    const chain = entries.reduce((before, entry) => digest(`${before}${canonical(entry)}`, 16), '');
    if (chain !== head.chain) return null;
    const { personaId, count, now, done = count } = head;
    const known = { personaId, run: 0, rules: UNNAMED_RULES_VERSION, journeys: 0 };
    return { ...known, entries, done, now };
  } catch {
    return null;
  }
}
