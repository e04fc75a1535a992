import { copy } from '@/platform/clipboard';
import { has } from '@/platform/device';
import { tell } from '@/platform/tell';
import { words } from '@/words/components';

/** Into the clipboard. WeChat says itself that it is there; that it is not, or on the web that it is, we say. */
export async function copyText(data: string): Promise<void> {
  try {
    await copy(data);
    if (process.env.TARO_ENV === 'h5') tell(words.copied);
  } catch {
    tell(has('setClipboardData') ? words.notCopied : words.cannotCopy);
  }
}
