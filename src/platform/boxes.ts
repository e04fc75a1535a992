import Taro from '@tarojs/taro';

/** Where an element lies in the window, in pixels; null where nothing is so called. */
export type Box = { readonly top: number; readonly bottom: number; readonly height: number } | null;

/**
 * Measures elements that are shown by their ids. Where their page has been left by then they are nowhere. On the web the
 * document is asked: Taro's query looks for the page in a later moment, and throws where nobody hears it if it is gone.
 */
export const measure = (...ids: string[]): Promise<readonly Box[]> =>
  process.env.TARO_ENV === 'h5'
    ? Promise.resolve(ids.map(boxOf))
    : new Promise((told) => {
        const query = Taro.createSelectorQuery();
        for (const id of ids) query.select(`#${id}`).boundingClientRect();
        query.exec((boxes) => told(boxes));
      });

/** Pages that lie below keep their elements, and are not shown. */
const boxOf = (id: string): Box =>
  Array.from(document.querySelectorAll(`[id="${id}"]`))
    .filter((element) => element.getClientRects().length > 0)
    .pop()
    ?.getBoundingClientRect() ?? null;

/** Measures elements by their ids, once what is drawn now is there. */
export const measureDrawn = (...ids: string[]): Promise<readonly Box[]> =>
  new Promise<void>((drawn) => Taro.nextTick(drawn)).then(() => measure(...ids));
