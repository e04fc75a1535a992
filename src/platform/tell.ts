import Taro from '@tarojs/taro';
import { attempt } from './attempt';

/** Says something in passing. */
export const tell = (title: string): void => attempt(() => Taro.showToast({ title, icon: 'none' }));
