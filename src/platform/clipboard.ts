import Taro from '@tarojs/taro';

/** Into the clipboard. Rejects where it does not get there. */
export const copy = async (data: string): Promise<void> => {
  if (process.env.TARO_ENV === 'h5') copyHere(data);
  else await Taro.setClipboardData({ data });
};

/**
 * On the web by ourselves, and in the moment of the tap, as Safari asks: Taro's way says so in words of its own, and writes
 * into the storage whatever is copied anywhere on the page.
 */
function copyHere(data: string): void {
  const area = document.createElement('textarea');
  area.readOnly = true;
  area.value = data;
  area.style.position = 'absolute';
  area.style.left = '-10000px';
  document.body.append(area);
  area.select();
  area.setSelectionRange(0, data.length);
  const copied = document.execCommand('copy');
  area.remove();
  if (!copied) throw new Error('the browser does not copy');
}
