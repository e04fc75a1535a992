import Taro from '@tarojs/taro';
import { attempt } from './attempt';

/** Takes an error that reached nobody. */
type Hear = (error: unknown) => void;

/** Of the page that is shown. */
let hearer: Hear | null = null;
/** What came while no page was there to say it. */
let waiting: { readonly error: unknown } | null = null;

/** The page that is shown hears of what nobody caught, of what came before it too. @returns how to stop */
export function hearUncaught(hear: Hear): () => void {
  hearer = hear;
  if (waiting) hear(waiting.error);
  waiting = null;
  return () => {
    if (hearer === hear) hearer = null;
  };
}

function tell(error: unknown): void {
  if (isRefusal(error)) return;
  if (hearer) hearer(error);
  else waiting ??= { error };
}

/**
 * Hears what is thrown in an event or a timer, and what becomes of a promise that nobody waits for: before anything
 * else runs, once.
 */
export function watchUncaught(): void {
  if (process.env.TARO_ENV === 'h5') {
    window.addEventListener('error', ({ error, message }) => {
      // A browser says so much of a frame that took too long, and throws nothing.
      if (!/^ResizeObserver loop/.test(message)) tell(error ?? message);
    });
    window.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
    return;
  }
  attempt(() => Taro.onError?.(tell));
  attempt(() => Taro.onUnhandledRejection?.(({ reason }) => tell(reason)));
}

/** The platform did not do what would not be missed: no fault of a page. WeChat tells of it as an object, or as its text. */
function isRefusal(error: unknown): boolean {
  if (typeof error === 'string') return /"errMsg":"\w+:fail/.test(error);
  if (typeof error !== 'object' || error === null) return false;
  const hasStack = 'stack' in error && error.stack !== undefined;
  return 'errMsg' in error && typeof error.errMsg === 'string' && !hasStack;
}
