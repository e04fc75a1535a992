import { utf8Length } from './bridge';

/** What a mini program keeps on the phone: it outlives a kill. Values are JSON texts under their keys. */
export type Stored = Map<string, string>;

const ENTRY_LIMIT = 1024 * 1024;
const TOTAL_LIMIT = 10 * 1024 * 1024;

/** WeChat's storage with WeChat's limits. What it cannot do it throws. */
export function createStorage(kept: () => Stored) {
  const sizeWithout = (key: string): number =>
    [...kept()].filter(([name]) => name !== key).reduce((sum, [, text]) => sum + utf8Length(text), 0);
  return {
    get: (key: string): unknown => {
      const text = kept().get(key);
      if (text === undefined) throw new Error('data not found');
      return JSON.parse(text);
    },
    set: (key: string, value: unknown): void => {
      const text = JSON.stringify(value);
      if (text === undefined) throw new Error('data is not JSON');
      if (utf8Length(text) > ENTRY_LIMIT) throw new Error('entry size limit reached');
      if (sizeWithout(key) + utf8Length(text) > TOTAL_LIMIT) throw new Error('storage limit reached');
      kept().set(key, text);
    },
    remove: (key: string): void => void kept().delete(key),
    clear: (): void => kept().clear(),
    info: () => ({
      keys: [...kept().keys()],
      currentSize: Math.ceil(sizeWithout('') / 1024),
      limitSize: TOTAL_LIMIT / 1024,
    }),
  };
}
