import { present } from './assert';

/**
 * The first place of a list at which something holds, from which on it holds to the end: found by halves.
 * @param from the place to look from, 0 where none is given
 * @returns the length of the list where it holds nowhere
 */
export function firstPlace<Item>(list: readonly Item[], holds: (item: Item) => boolean, from = 0): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(present(list[middle]))) high = middle;
    else low = middle + 1;
  }
  return low;
}
