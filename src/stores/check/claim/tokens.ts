import { match, numberAt, shifted } from '@/units/number';
import { type Word, wordAt } from './lexicon';
import { amountAt } from './money';
import { compoundAt, labelledAt } from './term';
import { badGroups, continuedAt, countAt, spacedAt, sumAt, unreadAt } from './unclear';

interface Place {
  readonly from: number;
  readonly to: number;
}

/** A number with the unit beside it. */
export type Value = Place &
  (
    | { readonly kind: 'money'; readonly digits: string }
    /** In percent. */
    | { readonly kind: 'rate'; readonly digits: string }
    /** 分, as people lend among themselves: what one is depends on the time it is for. `lent`: 2分利 says that it is a rate. */
    | { readonly kind: 'fen'; readonly digits: string; readonly lent: boolean }
    | {
        readonly kind: 'term';
        readonly digits: string;
        readonly unit: 'day' | 'month' | 'period';
        readonly one: One | null;
      }
    | { readonly kind: 'number'; readonly digits: string }
    /** 200-300, −5: no number to count with. */
    | { readonly kind: 'range' | 'negative' }
    /** Of people, times, slips: no money. */
    | { readonly kind: 'count' }
    /** 3万45, 1,0000, 1年15天: nobody can tell which. `of` is null without a unit. */
    | { readonly kind: 'unclear'; readonly of: 'term' | 'money' | 'rate' | null }
  );

/** 一天, 一个月, 一年: a term, or the time a rate is for. */
export type One = 'day' | 'month' | 'year';

export type Token =
  | Value
  | (Place & { readonly kind: 'word'; readonly word: Word })
  | (Place & { readonly kind: 'stop' });

const STOP = /[,，。;!?()[\]{}\n\r、…<>"“”]+/y;
const PER = /(百|千|万)分之 ?/y;
const PER_SHORT = /(千|万)(?= ?[\d一二两三四五六七八九])/y;
const PLACES: Readonly<Record<string, number>> = { 百: 0, 千: -1, 万: -2 };
const DATE =
  /\d{4}(?:年|[-/.])\d{1,2}(?:月|[-/.])(?:\d{1,2}[日号]?)?|\d{4}年(?!\d)|\d{1,2}月\d{1,2}[日号]|第[\d一二三四五六七八九十]+[期个月笔年]+/y;
const RANGE = / ?(?:-|~|—|至|到) ?(?=[\d一二三四五六七八九十])/y;
const HALF_YEAR = /半年/y;
const TERM =
  / ?(年半|个半月|个季度|季度|个星期|个月|个周|星期|周|季|天(?!数|息)|日(?!数|利率|息|化|费率|利)|月(?!数|份|底|初|息|利|供|费|还|\d)|期(?!数|限|间|费)|年(?!数|化|利率|息|利(?!息)))/y;
const PERCENT = / ?(%|‰|个百分点|个点)/y;
const FEN =
  / ?(分|厘|毫)(?!钟|之|期|析|次|数|公| ?[\d一二三四五六七八九十]+ ?(?:期|个|次|天|年|周))(?:半|([\d一二三四五六七八九])(?:厘|毫)?)?/y;
const MONEY = / ?(?:元|块钱|块|圆|人民币|RMB|rmb|角|毛(?!利))/y;
const SIGN = /[¥￥$] ?/y;

/** A sentence as numbers with their units, words that say something of them, and stops. @param text in NFKC */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const date = match(DATE, text, at);
    const token = date
      ? null
      : (stopAt(text, at) ?? labelAt(text, at) ?? ratioAt(text, at) ?? valueAt(text, at) ?? saidAt(text, at));
    if (token) found.push(token);
    at = token?.to ?? at + (date?.[0].length ?? 1);
  }
  return found;
}

function stopAt(text: string, from: number): Token | null {
  const stop = match(STOP, text, from);
  return stop && { kind: 'stop', from, to: from + stop[0].length };
}

function labelAt(text: string, at: number): Value | null {
  const said = labelledAt(text, at);
  return (
    said && { kind: 'term', digits: said.digits, unit: said.unit, one: null, from: said.from, to: said.to }
  );
}

function unclear(text: string, from: number, to: number): Value {
  const end = withUnit(text, to);
  const of = match(TERM, text, to) ? 'term' : match(PERCENT, text, to) ? 'rate' : end > to ? 'money' : null;
  return { kind: 'unclear', of, from, to: end };
}

function saidAt(text: string, from: number): Token | null {
  const word = wordAt(text, from);
  return word && { kind: 'word', word, from, to: from + word.text.length };
}

/** 百分之十八, 千分之六, 万分之五; in short 万五. */
function ratioAt(text: string, from: number): Value | null {
  const said = match(PER, text, from) ?? match(PER_SHORT, text, from);
  const number = said && numberAt(text, from + said[0].length);
  if (!said?.[1] || !number) return null;
  return { kind: 'rate', digits: divided(number.digits, -(PLACES[said[1]] ?? 0)), from, to: number.to };
}

function valueAt(text: string, from: number): Value | null {
  const half = match(HALF_YEAR, text, from);
  if (half) return longTerm(text, 6, '半', null, { from, to: from + half[0].length });
  const sign = match(SIGN, text, from);
  const minus = /[-−负]/.test(text[from] ?? '') && !/[\d%元天]/.test(text[from - 1] ?? '') ? 1 : 0;
  const start = from + (sign?.[0].length ?? minus);
  const grouped = badGroups(text, start) ?? spacedAt(text, start);
  if (grouped !== null) return unclear(text, from, grouped);
  const number = numberAt(text, start);
  const unread = number ? null : unreadAt(text, start);
  if (unread !== null) return unclear(text, from, unread);
  if (!number) return null;
  const range = match(RANGE, text, number.to);
  const second = range && numberAt(text, number.to + range[0].length);
  if (range && second) return { kind: 'range', from, to: withUnit(text, second.to) };
  if (minus) return { kind: 'negative', from, to: withUnit(text, number.to) };
  const { digits, to } = number;
  const written = text.slice(start, to);
  const continued = continuedAt(text, to) ?? sumAt(text, withUnit(text, to));
  if (continued !== null && !/^[^\d.]$/.test(written)) return unclear(text, from, continued);
  if (sign) return moneyAt(text, digits, from, to) ?? { kind: 'money', digits, from, to };
  return (
    percentAt(text, digits, from, to) ??
    termAt(text, digits, from, to) ??
    fenAt(text, digits, from, to) ??
    moneyAt(text, digits, from, to) ??
    // 一 alone is as often a word as a number.
    (written === '一' ? null : counted(text, from, to)) ??
    (/^[^\d.万千百]$/.test(written)
      ? null
      : { kind: /[万千wk]/i.test(written) ? 'money' : 'number', digits, from, to })
  );
}

function counted(text: string, from: number, to: number): Value | null {
  const end = countAt(text, to);
  return end === null ? null : { kind: 'count', from, to: end };
}

function percentAt(text: string, digits: string, from: number, to: number): Value | null {
  const unit = match(PERCENT, text, to);
  if (!unit) return null;
  return {
    kind: 'rate',
    digits: unit[1] === '‰' ? divided(digits, 1) : digits,
    from,
    to: to + unit[0].length,
  };
}

const DAYS: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 7, 星期: 7, 个周: 7, 个星期: 7 };
const MONTHS: Readonly<Record<string, number>> = { 个月: 1, 月: 1, 季: 3, 季度: 3, 个季度: 3, 年: 12 };

function termAt(text: string, digits: string, from: number, to: number): Value | null {
  const unit = match(TERM, text, to);
  if (!unit?.[1] || !/^\d{1,6}$/.test(digits)) return null;
  const said = unit[1];
  const count = Number(digits);
  // 2026年 is a year.
  if (said === '年' && count > 200) return null;
  const place = { from, to: to + unit[0].length };
  const one: One | null =
    count !== 1
      ? null
      : said === '天' || said === '日'
        ? 'day'
        : said === '个月'
          ? 'month'
          : said === '年'
            ? 'year'
            : null;
  if (said === '年半') return longTerm(text, count * 12 + 6, said, null, place);
  // Half a month is fifteen days only where somebody says so.
  if (said === '个半月') return { kind: 'number', digits, ...place };
  if (said === '期') return { kind: 'term', digits, unit: 'period', one, ...place };
  const days = DAYS[said];
  return days === undefined
    ? longTerm(text, count * (MONTHS[said] ?? 1), said, one, place)
    : longTerm(text, count * days, said, one, place, 'day');
}

/** A term with the parts that belong to it: 1年6个月 is one of eighteen months. */
function longTerm(
  text: string,
  size: number,
  said: string,
  one: One | null,
  place: Place,
  unit: 'day' | 'month' = 'month',
): Value {
  const more = compoundAt(text, size, said, place.to);
  if (more?.months === 'unclear') return { kind: 'unclear', of: 'term', from: place.from, to: more.to };
  return more
    ? { kind: 'term', digits: String(more.months), unit, one: null, from: place.from, to: more.to }
    : { kind: 'term', digits: String(size), unit, one, ...place };
}

/** 2分, 1分5, 一分半, 8厘, 5毫: in 分, as `2`, `1.5`, `1.5`, `0.8`, `0.05`. */
function fenAt(text: string, digits: string, from: number, to: number): Value | null {
  const unit = match(FEN, text, to);
  if (!unit) return null;
  const [all, name, more] = unit;
  const half = all.includes('半');
  const tail = half ? '5' : more === undefined ? '' : (numberAt(more, 0)?.digits ?? '');
  const whole = tail === '' || digits.includes('.') ? digits : `${digits}.${tail}`;
  const down = name === '分' ? 0 : name === '厘' ? 1 : 2;
  const end = to + all.length;
  return {
    kind: 'fen',
    digits: divided(whole, down),
    lent: /^的?[利息]/.test(text.slice(end, end + 2)),
    from,
    to: end,
  };
}

function moneyAt(text: string, digits: string, from: number, to: number): Value | null {
  const amount = amountAt(text, digits, to);
  if (!amount) return null;
  return amount.digits === 'unclear'
    ? { kind: 'unclear', of: 'money', from, to: amount.to }
    : { kind: 'money', digits: amount.digits, from, to: amount.to };
}

const withUnit = (text: string, to: number): number =>
  to + ((match(PERCENT, text, to) ?? match(MONEY, text, to) ?? match(TERM, text, to))?.[0].length ?? 0);

/** `6` by one place down is `0.6`: the point moves, no digit is lost, no zero is added at the end. */
function divided(digits: string, places: number): string {
  const [whole = '0', decimals = ''] = digits.split('.');
  const all = `${whole.padStart(places + 1, '0')}`;
  const cut = all.length - places;
  const text = `${all.slice(0, cut)}.${all.slice(cut)}${decimals}`;
  return text.replace(/\.?0*$/, '').replace(/^0+(?=\d)/, '') || '0';
}

/** 2 分 is 2% a month and 20% a year; 5 厘 a day would be 0.05%. In percent. */
export function fenPercent(fen: string, per: One): string {
  return per === 'year' ? shifted(fen, 1) : per === 'month' ? fen : divided(fen, 1);
}
