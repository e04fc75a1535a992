/** Of each letter five bits count, the sixth says whether more follow: the lowest first, before them all the sign. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MORE = 32;

const VALUES: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  LETTERS.indexOf(String.fromCharCode(code)),
);

/** Twice as much and one more is a whole number still. */
export const isWritable = (number: number): boolean =>
  Number.isSafeInteger(number) && Math.abs(number) < 2 ** 52;

/** Whole numbers as a text of few letters: small ones take one, a moment seven. Nothing stands between them. */
export function written(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    // Beyond 2^31 bits cannot be shifted.
    let left = Math.abs(number) * 2 + (number < 0 ? 1 : 0);
    while (left >= MORE) {
      text += LETTERS[MORE + (left % MORE)];
      left = Math.floor(left / MORE);
    }
    text += LETTERS[left];
  }
  return text;
}

/** @param text as `written` made it of so many */
export function numbersIn(text: string, count: number): number[] {
  const numbers = new Array<number>(count);
  let at = 0;
  for (let place = 0; place < count; place++) {
    let value = VALUES[text.charCodeAt(at++)] ?? 0;
    const isNegative = (value & 1) === 1;
    let sum = (value & (MORE - 1)) >> 1;
    // What is not small is put together by bits as far as these reach, and by products beyond.
    for (let bits = 4; value >= MORE; bits += 5) {
      value = VALUES[text.charCodeAt(at++)] ?? 0;
      sum = bits < 25 ? sum | ((value & (MORE - 1)) << bits) : sum + (value & (MORE - 1)) * 2 ** bits;
    }
    numbers[place] = isNegative ? -sum : sum;
  }
  return numbers;
}
