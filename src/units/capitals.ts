import { assert } from './assert';
import type { Fen } from './fen';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/** Four digits, a zero in between said once: `1001` as 壹仟零壹. */
function spellGroup(group: number): string {
  let words = '';
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit !== 0) words += `${DIGITS[digit]}${PLACES[place]}`;
    else if (words !== '' && !words.endsWith('零')) words += '零';
  }
  return words.replace(/零$/, '');
}

/** `壹万贰仟元整`: an amount as contracts write it, so that no digit can be changed. At least 0. */
export function inCapitals(amount: Fen): string {
  assert(amount >= 0, `${amount} fen is no debt`);
  const cents = amount % 100;
  let words = '';
  let rest = Math.floor(amount / 100);
  for (let index = 0; rest > 0; index += 1) {
    const group = rest % 10_000;
    rest = Math.floor(rest / 10_000);
    if (group === 0) continue;
    // A group that does not reach its thousands, or that ends in zeros before a lower one, is joined by 零.
    const gap = rest > 0 && group < 1_000 ? '零' : '';
    words = `${gap}${spellGroup(group)}${GROUPS[index]}${words}`;
  }
  const whole = words === '' ? '' : `${words}元`;
  const [jiao, fen] = [Math.floor(cents / 10), cents % 10];
  if (cents === 0) return `${whole || '零元'}整`;
  const dimes = jiao > 0 ? `${DIGITS[jiao]}角` : whole && '零';
  return `${whole}${dimes}${fen > 0 ? `${DIGITS[fen]}分` : '整'}`;
}
