import { BUILTINS } from './builtins';
import type { Pages } from './pages';
import { appBaseInfo, PHONE, type Phone, systemInfo, windowInfo } from './phone';
import { createPrivacy, type PrivacyListener } from './privacy';
import type { Realm } from './realm';
import { createStorage, type Stored } from './storage';

/** What WeChat counts as the person's own: their clipboard and their calendar. */
const PRIVATE = ['setClipboardData', 'addPhoneCalendar'];

type Api = (...given: never[]) => unknown;
type Options = Record<string, unknown> & {
  success?: (result: object) => void;
  fail?: (result: object) => void;
  complete?: (result: object) => void;
};

/** A call of the mini program to WeChat. */
export interface WxCall {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Wx {
  readonly calls: readonly WxCall[];
  /** The object the mini program calls `wx`. */
  readonly object: Record<string, unknown>;
  themeChanged(theme: Phone['theme']): void;
  /** Something went wrong and no one caught it: WeChat tells of an error as text, of a promise with its reason. */
  erred(text: string): void;
  rejected(reason: unknown): void;
}

interface Outside {
  readonly pages: Pages;
  readonly realm: Realm;
  readonly stored: () => Stored;
  readonly phone?: Phone;
  /** What WeChat has in our day, and this one has not. */
  readonly missing?: readonly string[];
  /** The names that WeChat has, simulated or not. */
  readonly official: readonly string[];
  readonly launchOptions: () => object;
  readonly soon: (run: () => void) => void;
  readonly complain: (what: string) => void;
}

/**
 * WeChat as the mini program meets it. What is not simulated is there, as on a phone, and calling it is a complaint:
 * nothing answers as if it had worked.
 */
export function createWx(outside: Outside): Wx {
  const { pages, realm, stored, official, soon, complain, phone = PHONE, missing = [] } = outside;
  const themeListeners = new Set<(change: object) => void>();
  const errorListeners = new Set<(text: string) => void>();
  const rejectionListeners = new Set<(rejection: object) => void>();
  const storage = createStorage(stored);
  const calls: WxCall[] = [];
  const note = (name: string, options: object): void => {
    const plain = Object.entries(options).filter(([, value]) => typeof value !== 'function');
    calls.push({ name, options: JSON.parse(JSON.stringify(Object.fromEntries(plain))) });
  };

  const privacy = createPrivacy((id) => pages.top().element.querySelector(`[data-tapped="${id}"]`) !== null);

  /** Answers later, by callback or promise, as WeChat does. */
  const later =
    (name: string, work: (options: Options) => unknown): Api =>
    (options: Options = {}) => {
      note(name, options);
      const answered = new Promise<object>((resolve, reject) => {
        const fail = (why: string): void => {
          const failed = realm.copy({ errMsg: `${name}:fail ${why}` });
          options.fail?.(failed);
          options.complete?.(failed);
          reject(failed);
        };
        const go = (): void => {
          let result: object;
          try {
            result = realm.copy({ ...(work(options) as object | undefined), errMsg: `${name}:ok` });
          } catch (error) {
            fail((error as Error).message);
            return;
          }
          options.success?.(result);
          options.complete?.(result);
          resolve(result);
        };
        soon(() => (PRIVATE.includes(name) ? privacy.pass(name, go, fail) : go()));
      });
      if (!options.success && !options.fail && !options.complete) return answered;
      answered.catch(() => {});
      return undefined;
    };
  const laterAll = (works: Record<string, (options: Options) => unknown>) =>
    Object.fromEntries(Object.entries(works).map(([name, work]) => [name, later(name, work)]));
  const url = ({ url }: Options): string => String(url);

  const simulated: Record<string, Api> = {
    ...laterAll({
      navigateTo: (options) => pages.navigateTo(url(options)),
      redirectTo: (options) => pages.redirectTo(url(options)),
      reLaunch: (options) => pages.reLaunch(url(options)),
      switchTab: (options) => pages.switchTab(url(options)),
      navigateBack: ({ delta = 1 }) => pages.navigateBack(Number(delta)),
      setNavigationBarColor: ({ frontColor, backgroundColor }) =>
        pages.setColours({ frontColor: String(frontColor), bar: String(backgroundColor) }),
      setBackgroundColor: ({ backgroundColor }) => pages.setColours({ ground: String(backgroundColor) }),
      setBackgroundTextStyle: ({ textStyle }) => pages.setColours({ pullText: String(textStyle) }),
      setNavigationBarTitle: ({ title }) => pages.setTitle(String(title)),
      enableAlertBeforeUnload: ({ message }) => pages.setUnloadMessage(String(message)),
      disableAlertBeforeUnload: () => pages.setUnloadMessage(null),
      setStorage: ({ key, data }) => storage.set(String(key), data),
      getStorage: ({ key }) => ({ data: storage.get(String(key)) }),
      removeStorage: ({ key }) => storage.remove(String(key)),
      // The phone's clipboard, its calendar and what it says in passing are the list of calls.
      setClipboardData: () => {},
      addPhoneCalendar: () => {},
      showToast: () => {},
      openPrivacyContract: () => {},
      stopPullDownRefresh: () => {},
      pageScrollTo: () => {},
    }),
    onNeedPrivacyAuthorization: (listener: PrivacyListener) => privacy.listen(listener),
    setStorageSync: (key: string, value: unknown) => storage.set(key, value),
    getStorageSync: (key: string) => (stored().has(key) ? realm.copy(storage.get(key)) : ''),
    removeStorageSync: (key: string) => storage.remove(key),
    getStorageInfoSync: () => realm.copy(storage.info()),

    getSystemInfoSync: () => realm.copy(systemInfo(phone)),
    getWindowInfo: () => realm.copy(windowInfo(phone)),
    getAppBaseInfo: () => realm.copy(appBaseInfo(phone)),
    onThemeChange: (listener: (change: object) => void) => themeListeners.add(listener),
    offThemeChange: (listener: (change: object) => void) => themeListeners.delete(listener),
    onError: (listener: (text: string) => void) => errorListeners.add(listener),
    onUnhandledRejection: (listener: (rejection: object) => void) => rejectionListeners.add(listener),
    getLaunchOptionsSync: () => realm.copy(outside.launchOptions()),
    getEnterOptionsSync: () => realm.copy(outside.launchOptions()),

    nextTick: (run: () => void) => soon(run),
    createSelectorQuery: () => pages.createSelectorQuery(),
    canIUse: (what: string) => canIUse(what),
  };

  function canIUse(what: string): boolean {
    const [name = '', ...rest] = what.split('.');
    if (name in BUILTINS)
      return rest.length === 0 || BUILTINS[name]?.includes(toCamel(rest[0] ?? '')) === true;
    return name in simulated && !missing.includes(name) && rest.length === 0;
  }

  const refused = (name: string): Api => {
    return () => {
      complain(`wx.${name} was called, which is not simulated`);
      throw new Error(`wx.${name} is not simulated`);
    };
  };

  const invented = Object.keys(simulated).filter((name) => !official.includes(name));
  if (invented.length > 0) throw new Error(`WeChat has no ${invented.join(', ')}`);
  const there = official.filter((name) => !missing.includes(name));
  const object = Object.fromEntries(there.map((name) => [name, simulated[name] ?? refused(name)]));
  return {
    calls,
    object,
    themeChanged: (theme) => {
      for (const listener of themeListeners) listener(realm.copy({ theme }));
    },
    erred: (text) => {
      for (const listener of errorListeners) listener(text);
    },
    rejected: (reason) => {
      for (const listener of rejectionListeners) listener({ reason });
    },
  };
}

const toCamel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
