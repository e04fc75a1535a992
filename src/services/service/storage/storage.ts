import Taro from '@tarojs/taro';
import { place } from '@/units/place';

/** Where the demo keeps its log: texts under keys. All may throw, as a full or broken storage does. */
export interface Storage {
  read(key: string): string | null;
  write(key: string, text: string): void;
  remove(key: string): void;
  /** All keys under which something stands. */
  keys(): readonly string[];
  /** How full it is, from 0 to 1; null, and without it, where nobody knows. */
  filled?(): number | null;
  /** Calls back when another window has changed something; without it there is no other window. */
  watch?(onChange: () => void): void;
}

/** What browsers give a page at least: five million letters. */
const BROWSER_LETTERS = 5 * 1024 * 1024;

const PREFIX = `${place}/`;

/** The phone's own storage, or the browser's. */
export const deviceStorage: Storage = {
  read: (key) => Taro.getStorageSync<string>(PREFIX + key) || null,
  write: (key, text) => Taro.setStorageSync(PREFIX + key, text),
  remove: (key) => Taro.removeStorageSync(PREFIX + key),
  keys: () =>
    Taro.getStorageInfoSync()
      .keys.filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length)),
  filled: () => {
    // On the web Taro has no sizes: there it is the browser's room that counts, in letters.
    const { currentSize, limitSize } = Taro.getStorageInfoSync();
    if (process.env.TARO_ENV !== 'h5') return limitSize > 0 ? currentSize / limitSize : null;
    const letters = Object.entries(localStorage).reduce(
      (sum, [key, text]) => sum + key.length + text.length,
      0,
    );
    return letters / BROWSER_LETTERS;
  },
  ...(process.env.TARO_ENV === 'h5' && {
    watch: (onChange: () => void) => {
      window.addEventListener('storage', ({ key }) => {
        if (key === null || key.startsWith(PREFIX)) onChange();
      });
    },
  }),
};
