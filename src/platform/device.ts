import Taro from '@tarojs/taro';

/** What a figure is where the phone does not tell it: an iPhone 8. */
const WINDOW_HEIGHT = 667;
const FONT_SIZE = 16;
/** Opened among someone's Moments: one page alone, from which nothing can be opened. */
const SINGLE_PAGE = 1154;

/** The first answer that comes: an API can be missing in an old WeChat, and can throw. */
function firstOf<Answer>(...questions: (() => Answer | undefined)[]): Answer | undefined {
  for (const question of questions) {
    try {
      const answer = question();
      if (answer !== undefined) return answer;
    } catch {
      // The next one is asked.
    }
  }
  return undefined;
}

/** Before base library 2.20.1 there is only the old call, which reads much more than is asked. The web has the new ones. */
const old = () => (process.env.TARO_ENV === 'weapp' ? Taro.getSystemInfoSync() : undefined);

/** @returns px */
export const windowHeight = (): number =>
  firstOf(
    () => Taro.getWindowInfo()?.windowHeight,
    () => old()?.windowHeight,
  ) ?? WINDOW_HEIGHT;

/** The type size set in WeChat. @returns px */
export const fontSizeSetting = (): number =>
  firstOf(
    // Taro's types know the call and not this of its answers.
    () => (Taro.getAppBaseInfo() as { fontSizeSetting?: number } | undefined)?.fontSizeSetting,
    () => old()?.fontSizeSetting,
  ) ?? FONT_SIZE;

/** What the phone itself is set to. */
export const phoneTheme = (): 'light' | 'dark' =>
  firstOf(
    () => Taro.getAppBaseInfo()?.theme,
    () => old()?.theme,
  ) === 'dark'
    ? 'dark'
    : 'light';

/** Whether this is a single page among Moments (scene 1154). */
export const isSinglePage = (): boolean =>
  process.env.TARO_ENV === 'weapp' &&
  firstOf(
    () => Taro.getEnterOptionsSync()?.scene,
    () => Taro.getLaunchOptionsSync()?.scene,
  ) === SINGLE_PAGE;

/** Whether this WeChat has an API. The web has its own under every name that is called here. */
export const has = (api: string): boolean =>
  process.env.TARO_ENV !== 'weapp' || firstOf(() => Taro.canIUse(api)) !== false;
