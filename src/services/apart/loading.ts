import type * as Controls from '../demo/stage/controls';
import type * as Door from '../service/door';

/**
 * What is not there at the start and loaded when it is first asked for: the bank, and what steers it. This is the one
 * file in which the platforms differ. WeChat has both in a sub-package, built by themselves (config/bank.ts); the web
 * splits them off.
 */

/** WeChat's own `require`, which Taro's compiler leaves as it is. The file is named by its letters: DevTools looks for them. */
declare const __non_webpack_require__: { async<Part>(file: string): Promise<Part> };

/** The base library from which on a file of another package can be loaded. */
export const BASE_LIBRARY = '2.11.2';

/** Whether this WeChat can load a file of another package. */
export const canLoad = (): boolean =>
  process.env.TARO_ENV !== 'weapp' || typeof __non_webpack_require__.async === 'function';

/** Loads the bank. Rejects where it does not come. */
export const loadBank = async (): Promise<typeof Door> =>
  process.env.TARO_ENV === 'weapp'
    ? __non_webpack_require__.async('./bank/index.js')
    : import(/* webpackChunkName: "bank" */ '../service/beginning').then(({ beginBank }) => beginBank());

/**
 * On the web an answer is drawn in a task of its own, after the one in which it was made: both together hold a phone up
 * for a fifth of a second. In WeChat the page is drawn by somebody else anyway.
 */
export const handedOver = async (): Promise<void> => {
  if (process.env.TARO_ENV === 'h5') await new Promise((resolve) => setTimeout(resolve, 0));
};

/** Loads what steers the bank. A release has no director. */
export const loadControls = async (): Promise<typeof Controls> => {
  if (process.env.RELEASE === 'true') throw new Error('a release has no director');
  return process.env.TARO_ENV === 'weapp'
    ? __non_webpack_require__.async('./bank/controls.js')
    : import(/* webpackChunkName: "controls" */ '../demo/stage/controls');
};
