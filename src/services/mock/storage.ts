import Taro from '@tarojs/taro';

/** Where the demo keeps its log: texts under keys. All three may throw, as a full or broken storage does. */
export interface Storage {
  read(key: string): string | null;
  write(key: string, text: string): void;
  remove(key: string): void;
}

/** The phone's own storage, or the browser's. */
export const deviceStorage: Storage = {
  read: (key) => Taro.getStorageSync<string>(`wallet-demo/${key}`) || null,
  write: (key, text) => Taro.setStorageSync(`wallet-demo/${key}`, text),
  remove: (key) => Taro.removeStorageSync(`wallet-demo/${key}`),
};
