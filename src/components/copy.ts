import Taro from '@tarojs/taro';

/** Into the clipboard. WeChat says itself that it is there; that it is not, or on the web that it is, we say. */
export async function copyText(data: string): Promise<void> {
  try {
    await Taro.setClipboardData({ data });
    if (process.env.TARO_ENV === 'h5') void Taro.showToast({ title: '已复制', icon: 'none' });
  } catch {
    void Taro.showToast({ title: '没有复制', icon: 'none' });
  }
}
