import Taro from '@tarojs/taro';
import { place } from '@/units/place';

/** Where the demo keeps its log: texts under keys. All may throw, as a full or broken storage does. */
export interface Storage {
  read(key: string): string | null;
  write(key: string, text: string): void;
  remove(key: string): void;
  /** All keys under which something stands. */
  keys(): readonly string[];
  /** Calls back when another window has changed something; without it there is no other window. */
  watch?(onChange: () => void): void;
}

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
  ...(process.env.TARO_ENV === 'h5' && {
    watch: (onChange: () => void) => {
      window.addEventListener('storage', ({ key }) => {
        if (key === null || key.startsWith(PREFIX)) onChange();
      });
    },
  }),
};
