/** The platform as far as stores reach it: a storage that lasts as long as the test file. */
const kept = new Map<string, unknown>();

export default {
  getStorageSync: (key: string) => kept.get(key) ?? '',
  setStorageSync: (key: string, data: unknown) => void kept.set(key, data),
  getStorageInfoSync: () => ({ keys: [...kept.keys()] }),
  removeStorageSync: (key: string) => void kept.delete(key),
};
