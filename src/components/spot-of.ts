import type { Spot } from '@/units/spot';

/** Half a line of text: a finger's touch tells a point, not the figure around it. */
const HALF_LINE = 14;

/** What WeChat tells of a touch. */
export interface Touched {
  readonly changedTouches?: readonly { readonly clientX: number; readonly clientY: number }[];
}

/** Where what was pressed stands: on the web its box, on WeChat around the finger; null where neither is told. */
export function spotOf(event: Touched): Spot | null {
  if (process.env.TARO_ENV === 'h5') {
    const currentTarget = 'currentTarget' in event ? event.currentTarget : null;
    if (!(currentTarget instanceof Element)) return null;
    const { top, bottom, left, width } = currentTarget.getBoundingClientRect();
    return { top, bottom, middle: left + width / 2 };
  }
  const finger = event.changedTouches?.[0];
  if (!finger) return null;
  return { top: finger.clientY - HALF_LINE, bottom: finger.clientY + HALF_LINE, middle: finger.clientX };
}
