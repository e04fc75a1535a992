import { Events } from '@tarojs/shared';

/**
 * Stands in WeChat for the window of Taro's runtime, which has an address, a history and whatever is global, for
 * libraries that think they are in a browser. None of ours does: here it hears of pages that come and go, and keeps how
 * the app is configured.
 */
export const taroWindowProvider = new Events();

/** Names that Taro's runtime hands on. */
const nothing = null;

export { nothing as TaroWindow, nothing as taroHistoryProvider, nothing as taroLocationProvider };
