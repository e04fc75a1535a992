import type { RecordsView } from '@/services/contract/records';
import { firstPlace } from '@/units/search';

/** Heights in px, the same in the style sheet: rows of one height can be laid out without being drawn. */
export interface Heights {
  readonly row: number;
  readonly month: number;
}

export const HEIGHTS: Record<'normal' | 'care', Heights> = {
  normal: { row: 64, month: 42 },
  care: { row: 112, month: 58 },
};

/** So many records are drawn and taken away together. */
export const BLOCK = 8;

interface Month {
  readonly month: string;
  /** The place of its first record among all, and where its heading begins. */
  readonly first: number;
  readonly top: number;
}

/** Where every record lies, whether it is known or not. */
export interface Layout {
  readonly months: readonly Month[];
  readonly total: number;
  readonly height: number;
  readonly heights: Heights;
}

export function layOut(counts: RecordsView['months'], heights: Heights): Layout {
  const months: Month[] = [];
  let first = 0;
  let top = 0;
  for (const { month, count } of counts) {
    months.push({ month, first, top });
    first += count;
    top += heights.month + count * heights.row;
  }
  return { months, total: first, height: top, heights };
}

/** The last month that begins at or before something. */
function monthBefore({ months }: Layout, begins: (month: Month) => boolean): Month | undefined {
  return months[firstPlace(months, (month) => !begins(month), 1) - 1];
}

/** Where a record begins, with the heading of its month where it is the first. */
export function topOf(layout: Layout, place: number): number {
  const month = monthBefore(layout, ({ first }) => first <= place);
  if (!month || month.first === place) return month?.top ?? 0;
  return month.top + layout.heights.month + (place - month.first) * layout.heights.row;
}

/** The month whose heading stands above a record; null where it is not the first of one. */
export function headingOf(layout: Layout, place: number): string | null {
  const month = monthBefore(layout, ({ first }) => first <= place);
  return month && month.first === place ? month.month : null;
}

/** The record at a height. */
export function placeAt(layout: Layout, y: number): number {
  const month = monthBefore(layout, ({ top }) => top <= y);
  if (!month) return 0;
  const inside = Math.floor((y - month.top - layout.heights.month) / layout.heights.row);
  return Math.min(layout.total - 1, Math.max(0, month.first + Math.max(0, inside)));
}

/**
 * How many blocks are drawn: a screen, and half of one above and below. Always as many, so that a block that scrolls
 * out leaves its place to one that comes in.
 */
export const slotsFor = ({ heights, total }: Layout, screen: number): number =>
  Math.min(Math.ceil((screen * 2) / (heights.row * BLOCK)) + 1, Math.ceil(total / BLOCK));

/** The first block to draw where the screen begins at a height. */
export function firstBlock(layout: Layout, top: number, screen: number): number {
  const wanted = Math.floor(placeAt(layout, top - screen / 2) / BLOCK);
  return Math.max(0, Math.min(wanted, Math.ceil(layout.total / BLOCK) - slotsFor(layout, screen)));
}
