import Taro from '@tarojs/taro-h5';

const nothing = (): void => {};
const done = (): Promise<void> => Promise.resolve();

/** Taro on the web, without the runtime that opens pages: here a page stands still. */
export default Object.assign(Taro, {
  getCurrentPages: () => [],
  getWindowInfo: () => ({ windowHeight: 812 }),
  navigateBack: done,
  navigateTo: done,
  // Nothing is laid out, so nothing is measured.
  nextTick: nothing,
  setNavigationBarTitle: done,
  switchTab: done,
});

export const useLoad = nothing;
export const useUnload = nothing;
export const useDidShow = nothing;
export const useDidHide = nothing;
export const usePageScroll = nothing;
export const usePullDownRefresh = nothing;
export const useShareAppMessage = nothing;
export const useShareTimeline = nothing;
export const useRouter = (): { params: Record<string, string> } => ({ params: {} });
