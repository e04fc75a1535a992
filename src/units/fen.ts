import { assert } from './assert';
import { divided, numberAt } from './number';
import { least } from './number-order';

/** An amount of money: a whole number of fen (1/100 yuan). */
export type Fen = number & { readonly unit: 'fen' };

/** Half away from zero (the bank's default), or half to the even neighbour. */
export type Rounding = 'half-up' | 'half-even';

/** @throws when `amount` is not a whole, safe number of fen */
export function fen(amount: number): Fen {
  assert(Number.isSafeInteger(amount), () => `${amount} fen is a whole number`);
  return (amount === 0 ? 0 : amount) as Fen;
}

export const ZERO = fen(0);

/** Whole yuan as fen. */
export const yuan = (amount: number): Fen => fen(amount * 100);

export const sumFen = (amounts: Iterable<Fen>): Fen => {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return fen(sum);
};

export const minFen = (a: Fen, b: Fen): Fen => least(a, b);

/**
 * a × b ÷ divisor, exactly, rounded once to a whole number.
 * Products beyond 2^53 are divided limb by limb, so that no digit is lost: a, divisor < 2^39.
 */
export function mulDiv(a: number, b: number, divisor: number, rounding: Rounding = 'half-up'): Fen {
  assert(a >= 0 && b >= 0 && divisor > 0, () => `${a} × ${b} ÷ ${divisor} has no negative part`);
  const product = a * b;
  if (product <= Number.MAX_SAFE_INTEGER) {
    const quotient = Math.floor(product / divisor);
    return roundRest(quotient, product - quotient * divisor, divisor, rounding);
  }
  assert(
    a < 2 ** 39 && divisor < 2 ** 39 && Number.isSafeInteger(b),
    () => `${a} and ${divisor} are below 2^39`,
  );
  const limb = 2 ** 13;
  const limbs: number[] = [];
  for (let rest = b; rest > 0; rest = Math.floor(rest / limb)) limbs.push(rest % limb);
  let quotient = 0;
  let rest = 0;
  for (const digit of limbs.reverse()) {
    const step = rest * limb + a * digit;
    const whole = Math.floor(step / divisor);
    quotient = quotient * limb + whole;
    rest = step - whole * divisor;
  }
  return roundRest(quotient, rest, divisor, rounding);
}

function roundRest(quotient: number, rest: number, divisor: number, rounding: Rounding): Fen {
  const twice = rest * 2;
  const up = twice > divisor || (twice === divisor && (rounding === 'half-up' || quotient % 2 === 1));
  return fen(up ? quotient + 1 : quotient);
}

/**
 * What a person typed as an amount of yuan and fen: `1234.5`, `12,000`, `¥12,000.50`, `.5`, `1000.`, `1000。5`, `1.2万`, full-width digits.
 * Zeros beyond the fen add nothing; any other digit there is no amount.
 * @returns null when it is none
 */
export function parseYuan(text: string): Fen | null {
  const plain = text
    .normalize('NFKC')
    // What a messenger puts between letters, and nobody sees.
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .replace(/^(?:[¥￥]|人民币|RMB)\s*/i, '')
    .replace(/\s*(?:元|块钱?)$/, '')
    // A Chinese keyboard's full stop is meant as the point.
    .replace('。', '.')
    .replace(/^(\d[\d,]*)\.$/, '$1')
    .replace(/^\d{1,3}(?: \d{3})+(?=$|\.)/, (groups) => groups.replace(/ /g, ''));
  const found = numberAt(plain, 0);
  if (!found || found.to !== plain.length) return null;
  const [whole, cents = ''] = divided(found.digits);
  if (!/^\d{0,2}0*$/.test(cents)) return null;
  const amount = Number(whole) * 100 + Number(cents.slice(0, 2).padEnd(2, '0'));
  return Number.isSafeInteger(amount) ? fen(amount) : null;
}

/** `1023.45`: yuan with two decimals, for JSON. */
export function formatYuan(amount: Fen): string {
  const size = Math.abs(amount);
  return `${amount < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

/** `12,345.67` for people; the minus sign is U+2212. */
export function showFen(amount: Fen): string {
  const yuan = formatYuan(fen(Math.abs(amount)));
  return `${amount < 0 ? '−' : ''}${yuan.replace(/\B(?=(\d{3})+[.])/g, ',')}`;
}

/** `12,345` where there are no cents, else `12,345.67`: limits, amounts of choice. */
export const showYuan = (amount: Fen): string => showFen(amount).replace('.00', '');

/** `20`: an amount in units of 10,000 yuan, as limits are spoken of. */
export const inTenThousands = (amount: Fen): string => String(amount / 1_000_000);
