import { match } from '@/units/number';

const GROUPED = /\d{1,3}(?:,\d{3})+(?![\d,])/y;
const COMMAS = /\d+(?:,\d+)+/y;
const RUN =
  /(?:\d[\d.,]*|[零〇一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾])[\d.零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬wWkK]*/y;
/** 1,0000元: no group has four; 5000,30天 is two numbers. */
const OWN_UNIT = / ?(?:[天日月年期周季%‰]|个)/y;
const SPACED = /\d{1,3}(?: \d{3})+(?!\d|[.,]\d)(?! ?(?:[天日月年期周季%‰元块圆]|个))/y;
const SUM = / ?[+＋*×x/÷=] ?[\d.]|加 ?\d/y;

/** A second point, half of something, a sign among digits, a magnitude after a whole number, money of another country. */
const MORE =
  /[.'’_·eE,]\d[\d.,]*(?! ?[\d天日月年期周季%‰个])|半(?!年|个|月|天|价)| 0\d+| \d{1,4}(?= ?[元块圆])|[十拾百佰千仟万萬亿](?!分之)[\d.]*| ?(?:美[元金]|港[币元]|欧元|日元|英镑|韩元|泰铢)/y;

/** Digits with commas that group nothing; where they end. */
export function badGroups(text: string, at: number): number | null {
  const commas = match(COMMAS, text, at);
  if (!commas) return null;
  const to = at + commas[0].length;
  const [first = '', second = ''] = commas[0].split(',');
  const good = match(GROUPED, text, at);
  if (good && good[0].length === commas[0].length) return match(OWN_UNIT, text, to) ? to : null;
  if (match(OWN_UNIT, text, to) && !/^0\d/.test(second)) return null;
  return first.length <= 3 || second.startsWith('0') ? to : null;
}

/** 10 000 with nothing after it may be one number or two. */
export function spacedAt(text: string, at: number): number | null {
  const spaced = match(SPACED, text, at);
  return spaced && at + spaced[0].length;
}

/** 3万45, 五六百, 两三天: digits nobody can make a number of; where they end. */
export function unreadAt(text: string, at: number): number | null {
  const run = match(RUN, text, at);
  return run && (run[0].length > 1 || /\d/.test(run[0])) ? at + run[0].length : null;
}

/** 833.33+100: a sum is not one number; where it ends. */
export function sumAt(text: string, to: number): number | null {
  const sum = match(SUM, text, to);
  if (!sum) return null;
  const end = to + sum[0].length;
  return end + (/^[\d.,]*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** 1.2.3, 一万半, 1百5十: what follows a number makes it another. */
export function continuedAt(text: string, to: number): number | null {
  const sum = sumAt(text, to);
  if (sum !== null) return sum;
  const more = match(MORE, text, to);
  return more && to + more[0].length;
}

/** 3次, 2笔, 3个人: counted, and no money. */
export const countAt = (text: string, to: number): number | null => {
  const count = match(
    / ?(?:个人|次|笔|倍|人(?!民币|家)|家(?![里人庭])|张|位|名|台|部|折|个(?![月季周点半]|星期|百分点|工作日|期))/y,
    text,
    to,
  );
  return count && to + count[0].length;
};
