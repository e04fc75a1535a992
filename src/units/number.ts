import { present } from './assert';
import { magnitudeOf, NUMERALS, readNumerals } from './numeral';

/** A number as it stands in a text. */
export interface Found {
  /** `12000`, `0.05`: without commas, sign or magnitude, no digit lost or added. */
  readonly digits: string;
  /** Where the text goes on. */
  readonly to: number;
}

/** A number divided at its point; without one it has no decimals. */
export function divided(digits: string): readonly [whole: string, decimals: string | undefined] {
  const point = digits.indexOf('.');
  return point < 0 ? [digits, undefined] : [digits.slice(0, point), digits.slice(point + 1)];
}

/** 10 000 is one number where its unit follows. */
const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?=(?:\.\d+)? ?[元块圆])|\d+)(?:\.\d+)?|\.\d+/y;
const MAGNITUDE = /(?: ?)([百千万萬亿kKwW])(?![a-zA-Z])/y;
/** A thousand billion in words, to the last yuan, is shorter. */
const LONGEST = 24;

const UNIT = ' ?(?:[天日月年期周季](?!数)|[%‰号次笔人家张]|个|分(?!期)|厘|毫)';
const COUNTED = new RegExp(UNIT, 'y');
/** 3万4000, 1万2: what follows belongs to it, unless it counts days, instalments or percent: 借1万12个月. */
const TAIL = new RegExp(`(零?)(\\d+(?:\\.\\d+)?)([百千kK]?)(?![\\d.]|,\\d{3}(?!\\d)|${UNIT})`, 'y');

/**
 * The number at a place of a text, whole: `12,000`, `.5`, `1.2万`, `3万4000`, `1万2`, `5千`, `2w`, 「一万二千」, 「三千五」.
 * @param text in NFKC
 * @returns null where none begins, or where it could be two: `3万45`
 */
export function numberAt(text: string, at: number): Found | null {
  const arabic = match(ARABIC, text, at);
  if (!arabic) return numeralsAt(text, at);
  const digits = arabic[0].replace(/[, ]/g, '').replace(/^\./, '0.');
  const to = at + arabic[0].length;
  const sign = match(MAGNITUDE, text, to);
  if (!sign) return { digits, to };
  const size = present(magnitudeOf(present(sign[1])));
  const after = to + sign[0].length;
  const tail = match(TAIL, text, after);
  if (!tail) return { digits: shifted(digits, zerosOf(size)), to: after };
  const added = tailOf(tail, size);
  if (added === null || digits.includes('.')) return null;
  const [whole, decimals] = divided(added);
  const sum = String(Number(digits) * size + Number(whole));
  return { digits: decimals === undefined ? sum : `${sum}.${decimals}`, to: after + tail[0].length };
}

/** `1.25` by four places is `12500`: the point moves, no digit is lost. */
export function shifted(digits: string, places: number): string {
  const [whole, decimals = ''] = divided(digits);
  const all = `${whole}${decimals.padEnd(places, '0')}`;
  const cut = whole.length + places;
  const left = all.slice(0, cut).replace(/^0+(?=\d)/, '');
  return all.length > cut ? `${left}.${all.slice(cut)}` : left;
}

function numeralsAt(text: string, at: number): Found | null {
  const all = match(NUMERALS, text, at)?.[0];
  if (all === undefined || all.length > LONGEST) return null;
  // 一万一天 is a day, not 11,000 of them.
  const cut = /[百佰千仟万萬亿][^十拾百佰千仟万萬亿零〇]$/.test(all) && match(COUNTED, text, at + all.length);
  const signs = cut ? all.slice(0, -1) : all;
  const points =
    text[at + signs.length] === '点' ? match(NUMERALS, text, at + signs.length + 1)?.[0] : undefined;
  const number = readNumerals(signs);
  // Beyond it a digit would be lost.
  if (number === null || number > Number.MAX_SAFE_INTEGER) return null;
  const decimals = points === undefined ? null : readDecimals(points);
  return decimals === null
    ? { digits: String(number), to: at + signs.length }
    : {
        digits: shifted(`${number}.${decimals.digits}`, decimals.places),
        to: at + signs.length + 1 + decimals.length,
      };
}

/** 「五」 after 「一点」; 「二万」 after it moves the point. */
function readDecimals(signs: string): { digits: string; places: number; length: number } | null {
  const plain = signs.replace(/[十拾百佰千仟万萬亿].*/, '');
  const digits = [...plain].map((sign) => readNumerals(sign)).join('');
  const size = magnitudeOf(signs[plain.length] ?? ' ');
  if (digits === '') return null;
  const length = plain.length + (size === null ? 0 : 1);
  return { digits, places: size === null ? 0 : zerosOf(size), length };
}

function tailOf([, zero, digits, sign]: RegExpExecArray, size: number): string | null {
  const [whole, decimals] = divided(present(digits));
  const magnitude = sign ? magnitudeOf(sign) : null;
  const alone = whole.length === 1 && !zero && decimals === undefined;
  const written = magnitude ? Number(whole) * magnitude : alone ? (Number(whole) * size) / 10 : Number(whole);
  // 3万45 may be 30,045 or 34,500: nobody can tell.
  if (!magnitude && !alone && !zero && whole.length !== zerosOf(size)) return null;
  if (written >= size || (magnitude && decimals !== undefined)) return null;
  return decimals === undefined ? String(written) : `${written}.${decimals}`;
}

const zerosOf = (size: number): number => String(size).length - 1;

export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
