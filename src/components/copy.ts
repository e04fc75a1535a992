import Taro from '@tarojs/taro';
import { has } from '@/platform/device';
import { tell } from '@/platform/tell';

/** Into the clipboard. WeChat says itself that it is there; that it is not, or on the web that it is, we say. */
export async function copyText(data: string): Promise<void> {
  try {
    await Taro.setClipboardData({ data });
    if (process.env.TARO_ENV === 'h5') tell('已复制');
  } catch {
    tell(has('setClipboardData') ? '没有复制' : '这个版本的微信不能复制');
  }
}
