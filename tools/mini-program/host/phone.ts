/** What a mini program finds on the phone it runs on. */
export interface Phone {
  readonly width: number;
  readonly height: number;
  readonly statusBarHeight: number;
  readonly fontSizeSetting: number;
  theme: 'light' | 'dark';
}

export const PHONE: Phone = {
  width: 390,
  height: 844,
  statusBarHeight: 47,
  fontSizeSetting: 16,
  theme: 'light',
};

const NAVIGATION_BAR = 44;

const BASE = ['SDKVersion', 'language', 'version', 'fontSizeSetting', 'theme'] as const;
const WINDOW = [
  'pixelRatio',
  'screenWidth',
  'screenHeight',
  'windowWidth',
  'windowHeight',
  'statusBarHeight',
  'safeArea',
] as const;

const part = <Key extends keyof ReturnType<typeof systemInfo>>(phone: Phone, keys: readonly Key[]) => {
  const all = systemInfo(phone);
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
};

/** What the newer calls tell, each a part of the whole. */
export const appBaseInfo = (phone: Phone): object => part(phone, BASE);
export const windowInfo = (phone: Phone): object => part(phone, WINDOW);

/** As WeChat describes it; the figures of an iPhone in DevTools. */
export function systemInfo({ width, height, statusBarHeight, fontSizeSetting, theme }: Phone) {
  return {
    brand: 'devtools',
    model: 'iPhone 12/13',
    platform: 'devtools',
    system: 'iOS 10.0.1',
    version: '8.0.5',
    SDKVersion: '3.5.0',
    language: 'zh_CN',
    benchmarkLevel: 1,
    pixelRatio: 3,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: height - statusBarHeight - NAVIGATION_BAR,
    statusBarHeight,
    fontSizeSetting,
    theme,
    safeArea: {
      left: 0,
      right: width,
      top: statusBarHeight,
      bottom: height - 34,
      width,
      height: height - 34 - statusBarHeight,
    },
  };
}
