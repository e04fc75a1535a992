import Taro from '@tarojs/taro';

/** Says something in passing. */
export const toast = (title: string): Promise<unknown> => Taro.showToast({ title, icon: 'none' });
