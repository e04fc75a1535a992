/** 「两」 counts as 「二」; the capitals of a cheque (壹贰叁) mean the same. */
const DIGITS = ['零〇', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];

/** The largest first: a number is divided at the largest of them. */
const MAGNITUDES: readonly (readonly [signs: string, size: number])[] = [
  ['亿', 100_000_000],
  ['万萬wW', 10_000],
  ['千仟kK', 1_000],
  ['百佰', 100],
  ['十拾', 10],
];

const DIGIT = `[${DIGITS.join('')}]`;

/** A run of numerals that can begin a number: 「百分之」 and 「万一」 begin with none. */
export const NUMERALS = new RegExp(`(?:${DIGIT}|[十拾])(?:${DIGIT}|[十拾百佰千仟万萬亿])*`, 'y');

/** 10,000 for 万 and w; null for what is no magnitude. */
export const magnitudeOf = (sign: string): number | null =>
  MAGNITUDES.find(([signs]) => signs.includes(sign))?.[1] ?? null;

/**
 * 「一万二千」 as 12000; a last digit alone counts the next lower magnitude: 「三千五」 is 3500, 「三千零五」 is 3005.
 * @param text numerals only
 * @returns null where they make no whole number: 「一百二三」
 */
export function readNumerals(text: string): number | null {
  const digits = [...text].map((sign) => DIGITS.findIndex((signs) => signs.includes(sign)));
  // Two digits side by side are a guess: 「五六」. A year or a number read out has more.
  if (digits.length > 0 && digits.every((digit) => digit >= 0))
    return digits.length === 2 ? null : Number(digits.join(''));
  for (const [signs, size] of MAGNITUDES) {
    const at = [...text].findIndex((sign) => signs.includes(sign));
    if (at < 0) continue;
    const head = at === 0 && size === 10 ? 1 : readNumerals(text.slice(0, at));
    const tail = tailOf(text.slice(at + 1), size);
    if (head === null || head === 0 || tail === null || (size < 10_000 && head > 9)) return null;
    return head * size + tail;
  }
  return null;
}

/** What follows a magnitude: less than it, and the next lower one where it is a digit alone. */
function tailOf(text: string, size: number): number | null {
  if (text === '') return 0;
  const tail = readNumerals(text.replace(/^[零〇]/, ''));
  if (tail === null || tail >= size) return null;
  return text.length === 1 ? (tail * size) / 10 : tail;
}
