import type { Claim } from './claim';

const NUMBER = '(\\d[\\d,]*(?:\\.\\d+)?)';
const NUMERALS = '零一二三四五六七八九';

/** What can be made out of a sentence such as 「借 1 万元，日利率 0.03%，30 天，利息 90 元」; nothing where nothing is. */
export function readClaim(sentence: string): Partial<Claim> {
  const text = sentence.normalize('NFKC');
  const interest = amount(new RegExp(`(?:利息|付息)[^\\d%]{0,8}${NUMBER}\\s*(万)?\\s*(?:元|块)`).exec(text));
  const others = text.replace(/(?:利息|付息)[^\d%]{0,8}\d[\d,.]*\s*万?\s*(?:元|块)/g, '');
  const principal =
    amount(new RegExp(`${NUMBER}\\s*(万)?\\s*(?:元|块)`).exec(others)) ??
    amount(new RegExp(`(?:借|本金)[^\\d]{0,4}${NUMBER}\\s*(万)?`).exec(others));
  return {
    ...(principal === null ? {} : { principal }),
    ...rateIn(text),
    ...termIn(text),
    ...(interest === null ? {} : { interest }),
  };
}

/** 1.2 万 as 12000: the point moves four places. */
function amount(found: RegExpExecArray | null): string | null {
  const typed = found?.[1];
  if (typed === undefined) return null;
  const plain = typed.replace(/,/g, '');
  if (found?.[2] === undefined) return plain;
  const [whole = '0', cents = ''] = plain.split('.');
  const moved = `${whole}${cents.slice(0, 4).padEnd(4, '0')}`.replace(/^0+(?=\d)/, '');
  return cents.length > 4 ? `${moved}.${cents.slice(4)}` : moved;
}

function rateIn(text: string): Partial<Claim> {
  const inTenThousand = /万分之\s*(\d+(?:\.\d+)?|[一二三四五六七八九])/.exec(text)?.[1];
  const inHundred = /(\d+(?:\.\d+)?)\s*%/.exec(text)?.[1];
  const ratePer =
    /日息|日利|每天|每日|一天|日化/.test(text) || (inTenThousand && !/年/.test(text)) ? 'day' : 'year';
  if (inHundred !== undefined) return { rate: inHundred, ratePer };
  if (inTenThousand === undefined) return {};
  const numeral = NUMERALS.indexOf(inTenThousand);
  return {
    rate: String(Number(((numeral > 0 ? numeral : Number(inTenThousand)) / 100).toFixed(7))),
    ratePer,
  };
}

function termIn(text: string): Partial<Claim> {
  const found = /(\d+)\s*(天|日(?!利|息)|个?月|期|年(?!化|利|息))/.exec(text);
  const [, length, unit = ''] = found ?? [];
  if (length === undefined) return {};
  if (unit === '天' || unit === '日') return { term: length, termIn: 'day' };
  return { term: unit === '年' ? String(Number(length) * 12) : length, termIn: 'month' };
}
