import Taro from '@tarojs/taro';

/** Where the demo keeps its log: a text under one key. Both may throw, as a full or broken storage does. */
export interface Storage {
  read(): string | null;
  write(text: string): void;
  clear(): void;
}

const KEY = 'wallet-demo/log';

/** The phone's own storage, or the browser's. */
export const deviceStorage: Storage = {
  read: () => Taro.getStorageSync<string>(KEY) || null,
  write: (text) => Taro.setStorageSync(KEY, text),
  clear: () => Taro.removeStorageSync(KEY),
};
