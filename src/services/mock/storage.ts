import Taro from '@tarojs/taro';
import { place } from '@/units/place';

/** Where the demo keeps its log: texts under keys. All three may throw, as a full or broken storage does. */
export interface Storage {
  read(key: string): string | null;
  write(key: string, text: string): void;
  remove(key: string): void;
  /** Calls back when another window has changed something; without it there is no other window. */
  watch?(onChange: () => void): void;
}

/** The phone's own storage, or the browser's. */
export const deviceStorage: Storage = {
  read: (key) => Taro.getStorageSync<string>(`${place}/${key}`) || null,
  write: (key, text) => Taro.setStorageSync(`${place}/${key}`, text),
  remove: (key) => Taro.removeStorageSync(`${place}/${key}`),
  watch: (onChange) => {
    if (process.env.TARO_ENV !== 'h5') return;
    window.addEventListener('storage', ({ key }) => {
      if (key === null || key.startsWith(`${place}/`)) onChange();
    });
  },
};
