import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';

interface Shared {
  /** What others read: about the page, never about the person or their money. */
  readonly title: string;
  readonly path: string;
  readonly query?: string;
}

/** The page's card in a chat, and its line among friends. The page's config has to ask for both. */
export function useShare({ title, path, query = '' }: Shared): void {
  useShareAppMessage(() => ({ title, path: `/${path}${query === '' ? '' : `?${query}`}` }));
  useShareTimeline(() => ({ title, query }));
}
