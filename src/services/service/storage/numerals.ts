/** Of each letter five bits count, the sixth says whether more follow: the lowest first, before them all the sign. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MORE = 32;

const VALUES: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  LETTERS.indexOf(String.fromCharCode(code)),
);

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

/** @param text as `written` made it */
export function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  let sum = 0;
  let worth = 1;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? 0;
    sum += (value % MORE) * worth;
    worth *= MORE;
    if (value >= MORE) continue;
    numbers.push(sum % 2 === 1 ? -(sum - 1) / 2 : sum / 2);
    sum = 0;
    worth = 1;
  }
  return numbers;
}
