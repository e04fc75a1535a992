import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { attempt } from '@/platform/attempt';

/** Pulling the page down asks again; the platform's dots stay until there is an answer. */
export function useRefresh(load: () => Promise<unknown>): () => void {
  usePullDownRefresh(() => {
    const rest = () => attempt(() => Taro.stopPullDownRefresh());
    void load().then(rest, rest);
  });
  return () => void load();
}
