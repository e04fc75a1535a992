import Taro from '@tarojs/taro';
import { place } from '@/units/place';
import { type Keep, keptTwice } from './kept-twice';

/**
 * The ids of what is sent to the bank and must not be done twice. A `matter` is what there can be only one of at a
 * time: `borrow`, `withdraw/DEMO-2610-0007`. Until the bank has answered, a matter keeps its id, so that a second
 * tap, a repetition after a lost answer and a restart all send the same one: for the bank that is one submission.
 */
export interface Submissions {
  /** The id to send under, stored before it is returned. Null where it cannot be stored: then nothing may be sent. */
  begin(matter: string): string | null;
  /** The id of what was sent and not answered. */
  unanswered(matter: string): string | null;
  /** The bank has answered: what comes next is something else. */
  answered(matter: string): void;
}

export function createSubmissions(keep: Keep, newId: () => string): Submissions {
  let ids: Ids = {};
  /** Answered here, whatever is still stored of them for want of space. */
  const over = new Set<string>();

  /** Another window may have stored since; where nothing can be read, what is known stands. */
  const known = (): Ids => {
    const found = stored(keep);
    if (found) ids = Object.fromEntries(Object.entries(found).filter(([, id]) => !over.has(id)));
    return ids;
  };

  const store = (next: Ids): boolean => {
    try {
      keep.write(JSON.stringify(next));
      return true;
    } catch {
      return false;
    }
  };

  return {
    begin(matter) {
      const all = known();
      const before = all[matter];
      if (before !== undefined) return before;
      const id = newId();
      const next = { ...all, [matter]: id };
      if (!store(next)) return null;
      ids = next;
      return id;
    },
    unanswered: (matter) => known()[matter] ?? null,
    answered(matter) {
      const { [matter]: id, ...others } = known();
      if (id === undefined) return;
      over.add(id);
      ids = others;
      // What stays stored for want of space is asked about at the next start, and found answered.
      store(others);
    },
  };
}

type Ids = Readonly<Record<string, string>>;

/** What was stored; null where it cannot be read, as then no id of it can be sent again either. */
function stored(keep: Keep): Ids | null {
  try {
    const kept: unknown = JSON.parse(keep.read() ?? '{}');
    if (typeof kept !== 'object' || kept === null) return null;
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return null;
  }
}

const device = (key: string): Keep => ({
  read: () => Taro.getStorageSync<string>(`${place}/${key}`) || null,
  write: (text) => Taro.setStorageSync(`${place}/${key}`, text),
});

/** 20 characters by chance. */
const randomId = (): string =>
  `S${Array.from({ length: 2 }, () => Math.random().toString(36).slice(2, 12).padEnd(10, '0')).join('')}`;

/** The phone's own, or the browser's. */
export const submissions = createSubmissions(
  keptTwice(device('submissions'), device('submissions-copy')),
  randomId,
);
