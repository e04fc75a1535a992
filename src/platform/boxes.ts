import Taro from '@tarojs/taro';

/** Where an element lies in the window, in pixels; null where nothing is so called. */
export type Box = { readonly top: number; readonly bottom: number; readonly height: number } | null;

/**
 * Measures elements that stand there by their ids. Where their page has been left by then they are nowhere: the web's
 * Taro throws for a page that is gone.
 */
export const measure = (...ids: string[]): Promise<readonly Box[]> =>
  new Promise((told) => {
    const query = Taro.createSelectorQuery();
    for (const id of ids) query.select(`#${id}`).boundingClientRect();
    try {
      query.exec((boxes) => told(boxes as Box[]));
    } catch {
      told(ids.map(() => null));
    }
  });

/** Measures elements by their ids, once what is drawn now is there. */
export const measureDrawn = (...ids: string[]): Promise<readonly Box[]> =>
  new Promise((drawn) => Taro.nextTick(drawn as () => void)).then(() => measure(...ids));
