import Taro from '@tarojs/taro';
import { place } from '@/units/place';

/** Where ids wait for the bank's answer: a text under one key. Both may throw, as a full or broken storage does. */
export interface Keep {
  read(): string | null;
  write(text: string): void;
}

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
  let ids = stored(keep);

  const store = (next: Readonly<Record<string, string>>): boolean => {
    try {
      keep.write(JSON.stringify(next));
      return true;
    } catch {
      return false;
    }
  };

  return {
    begin(matter) {
      const before = ids[matter];
      if (before !== undefined) return before;
      const id = newId();
      const next = { ...ids, [matter]: id };
      if (!store(next)) return null;
      ids = next;
      return id;
    },
    unanswered: (matter) => ids[matter] ?? null,
    answered(matter) {
      if (!(matter in ids)) return;
      const { [matter]: _, ...others } = ids;
      ids = others;
      // What stays stored for want of space is asked about at the next start, and found answered.
      store(others);
    },
  };
}

/** What was stored; nothing where it cannot be read, as then no id of it can be sent again either. */
function stored(keep: Keep): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(keep.read() ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

const KEY = `${place}/submissions`;

const deviceKeep: Keep = {
  read: () => Taro.getStorageSync<string>(KEY) || null,
  write: (text) => Taro.setStorageSync(KEY, text),
};

/** 20 characters by chance. */
const randomId = (): string =>
  `S${Array.from({ length: 2 }, () => Math.random().toString(36).slice(2, 12).padEnd(10, '0')).join('')}`;

/** The phone's own, or the browser's. */
export const submissions = createSubmissions(deviceKeep, randomId);
