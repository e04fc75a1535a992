/** So much of a sentence is read; nobody says more about one loan. */
export const LONGEST = 2_000;

/** A text in NFKC, and where each of its characters stood in what was pasted. */
export interface Plain {
  readonly text: string;
  /** One more than there are characters: the last is the end. */
  readonly origin: readonly number[];
}

/** Full-width digits, letters and signs as their plain ones, character by character, so that every place is known. */
export function plain(pasted: string): Plain {
  let text = '';
  const origin: number[] = [];
  let at = 0;
  for (const sign of pasted.slice(0, LONGEST)) {
    // A Chinese comma ends a clause, but between full-width digits it groups them.
    const ends = sign === '，' && !/[０-９]/.test(pasted[at - 1] ?? '');
    const normal = ends ? sign : sign.normalize('NFKC');
    for (let index = 0; index < normal.length; index++) origin.push(at);
    text += normal;
    at += sign.length;
  }
  return { text, origin: [...origin, at] };
}
