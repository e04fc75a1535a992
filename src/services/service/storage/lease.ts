import type { RealTime } from '../clock';
import type { Wait } from '../latency';
import { textAt } from './records';
import type { Storage } from './storage';

/**
 * Which of two windows writes. A page served by plain http has no locks, so this is a text in their storage: who it is,
 * and until when. Whoever wants it writes it down, gives the other's writing time to arrive, and looks who stands there.
 */
const KEY = 'lease';
/** So long does what one window wrote take to be seen by the other, at most. */
const ARRIVAL_MS = 30;
const HELD_MS = 250;
const MOST_TRIES = 40;

export interface Lease {
  /** Comes back when this window may write. Where nobody else can, at once. */
  take(): Promise<void>;
  /** For what cannot wait: whoever is about to write steps back. */
  seize(): void;
}

export function createLease(storage: Storage, real: RealTime, wait: Wait, id: string): Lease {
  if (!storage.watch) return { take: () => Promise.resolve(), seize: () => {} };
  const mine = `${id} `;
  const uneven = delays(id);
  const claim = (): void => {
    try {
      storage.write(KEY, `${mine}${real() + HELD_MS}`);
    } catch {
      // A storage that takes nothing takes nothing of the other window either.
    }
  };
  const heldByOther = (): boolean => {
    const text = textAt(storage, KEY);
    const left = Number(text?.split(' ')[1]) - real();
    // A time further ahead than anybody holds it for is of a clock that was set back.
    return text !== null && !text.startsWith(mine) && left > 0 && left <= HELD_MS;
  };
  return {
    async take() {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        if (!heldByOther()) {
          claim();
          await wait(ARRIVAL_MS);
          if (!heldByOther()) return;
        }
        await wait(uneven());
      }
    },
    seize: claim,
  };
}

/** Two that met do not meet again: everybody waits for other times than the others. */
function delays(id: string): () => number {
  let state = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return ARRIVAL_MS * (1 + (state >>> 28));
  };
}
