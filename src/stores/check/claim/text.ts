/** So much of a sentence is read; nobody says more about one loan. */
export const LONGEST = 2_000;

/** A text in NFKC, and where each of its characters stood in what was pasted. */
export interface Plain {
  readonly text: string;
  /** One more than there are characters: the last is the end. */
  readonly origin: readonly number[];
}

const KEYCAP = '\u20E3';

/** What makes a digit a keycap, and signs that are not seen. */
const HIDDEN = /[\uFE0F\u20E3\u200B-\u200D\u2060\uFEFF]/u;

/** Whether a Chinese comma stands in 10，000. */
const groups = (pasted: string, at: number): boolean =>
  /(?:^|[^\d.])\d{1,3}(?:，\d{3})*$/.test(pasted.slice(Math.max(0, at - 16), at)) &&
  /^\d{3}(?!\d)/.test(pasted.slice(at + 1, at + 5));

/** Full-width digits, letters and signs as their plain ones, character by character, so that every place is known. */
export function plain(pasted: string): Plain {
  let text = '';
  const origin: number[] = [];
  let at = 0;
  for (const sign of pasted.slice(0, LONGEST)) {
    // A Chinese comma ends a clause, but between full-width digits it groups them.
    const ends = sign === '，' && !/[０-９]/.test(pasted[at - 1] ?? '') && !groups(pasted, at);
    const normal = ends ? sign : HIDDEN.test(sign) ? '' : sign.normalize('NFKC');
    for (let index = 0; index < normal.length; index++) origin.push(at);
    text += normal;
    at += sign.length;
    // A keycap before a plain digit numbers a line: 1️⃣ 30天.
    if (sign === KEYCAP && /^\s*[\d０-９](?!\uFE0F?\u20E3)/u.test(pasted.slice(at, at + 8))) {
      text += '、';
      origin.push(at);
    }
  }
  return { text, origin: [...origin, at] };
}
