import Taro, { usePullDownRefresh } from '@tarojs/taro';

/** Pulling the page down asks again; the platform's dots stay until there is an answer. */
export function useRefresh(load: () => Promise<unknown>): () => void {
  usePullDownRefresh(() => {
    const rest = () => void Taro.stopPullDownRefresh();
    void load().then(rest, rest);
  });
  return () => void load();
}
