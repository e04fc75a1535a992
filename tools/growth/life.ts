import { createServer } from '@/services/service/server';
import { isStateKey } from '@/services/service/storage/pages';
import type { Storage } from '@/services/service/storage/storage';
import { memoryStorage } from '../world/world';
import { createBorrower } from './borrower';

/** What stands in a phone's storage after so many loans. */
export interface Life {
  readonly loans: number;
  readonly texts: ReadonlyMap<string, string>;
  /** Characters of the stored state, beside the log. */
  readonly stateBytes: number;
}

export const serverOn = (storage: Storage) =>
  createServer({ storage, real: () => 0, wait: () => Promise.resolve() });

/** One life, as it was stored after each of these numbers of loans. @param counts ascending */
export function livesOf(counts: readonly number[]): Life[] {
  const storage = memoryStorage();
  const server = serverOn(storage);
  server.become('prime');
  const borrower = createBorrower(server);
  borrower.clear();
  let done = 0;
  return counts.map((loans) => {
    for (; done < loans; done++) borrower.borrowAndRepay();
    const texts = new Map(storage.texts);
    const stateBytes = [...texts].reduce(
      (sum, [key, text]) => sum + (isStateKey(key) ? key.length + text.length : 0),
      0,
    );
    return { loans, texts, stateBytes };
  });
}
