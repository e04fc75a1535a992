import { match, numberAt } from '@/units/number';

/** A time, without what it stands beside. */
export interface Term {
  readonly digits: string;
  readonly unit: 'day' | 'month' | 'period';
  readonly to: number;
}

/** One more part of a term: 1年零6个月, 一年又三个月. */
const AND = / ?(?:零|又|加|外加|\+|和|多)? ?/y;
const PART =
  / ?(个季度|季度|个星期|个月|个周|星期|周|季|天|日(?!利|息|化|费)|月(?!份|底|初|息|利|供|费|还|\d))/y;
/** 一个月半 is no whole number of anything. */
const HALF = / ?半(?!年|个|月|天|价)/y;

/**
 * What follows a year or a month and belongs to it: `1年6个月` is 18 months.
 * @returns `unclear` where both are no whole number of months; null where nothing belongs to it
 */
export function compoundAt(
  text: string,
  months: number,
  said: string,
  to: number,
): { readonly months: number | 'unclear'; readonly to: number } | null {
  const half = said === '年半' ? null : match(HALF, text, to);
  if (half) return { months: 'unclear', to: to + half[0].length };
  if (!BIG.test(said)) return null;
  const and = match(AND, text, to);
  const from = to + (and?.[0].length ?? 0);
  const number = numberAt(text, from);
  const part = number && match(PART, text, number.to);
  if (!number || !part?.[1] || !/^\d{1,3}$/.test(number.digits)) return null;
  const end = number.to + part[0].length;
  const count = Number(number.digits);
  const isMonths = /月$/.test(part[1]);
  // 1年12个月 says a year twice; 12个月 30 天 with a month after a month are two terms.
  if (isMonths) return said.endsWith('月') || count >= 12 ? null : { months: months + count, to: end };
  if (/季/.test(part[1])) return { months: months + count * 3, to: end };
  return { months: 'unclear', to: end };
}

const BIG = /年|半|月/;

const LABEL = /(天|日|期|月|年)数 ?[:是为共]? ?(?=[\d一二两三四五六七八九十])/y;
const UNIT = / ?(?:[天日月年期周季个万千百%.,]|\d)/y;

/** 天数 30, 期数：12: the label is the unit. `from` is where the number begins. */
export function labelledAt(text: string, at: number): (Term & { readonly from: number }) | null {
  const label = match(LABEL, text, at);
  if (!label?.[1]) return null;
  const from = at + label[0].length;
  const arabic = /^\d{1,6}(?!\d)/.exec(text.slice(from, from + 7))?.[0];
  const number = arabic === undefined ? numberAt(text, from) : { digits: arabic, to: from + arabic.length };
  if (!number || !/^\d{1,6}$/.test(number.digits) || isCounted(text, number.to)) return null;
  const count = Number(number.digits);
  const unit = label[1] === '期' ? 'period' : label[1] === '天' || label[1] === '日' ? 'day' : 'month';
  return { digits: String(label[1] === '年' ? count * 12 : count), unit, from, to: number.to };
}

/** 天数 30 天 has a unit of its own; 天数 30 日利率 has none. */
const isCounted = (text: string, to: number): boolean =>
  match(UNIT, text, to) !== null &&
  !/^ ?[,，]|^ ?[天日月年期](?:数|利|息|化|费|供|还)|^ \d/.test(text.slice(to, to + 3));
