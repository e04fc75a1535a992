import { digest } from '@/units/digest';

/** A text that is kept. Both may throw, as a full or broken storage does. */
export interface Keep {
  read(): string | null;
  write(text: string): void;
}

const SUM = 16;
const sealed = (text: string): string => digest(text, SUM) + text;

/** As it was sealed, or as the first version of the demo wrote it: a bare object. */
function unsealed(found: string | null): string | null {
  if (found === null || found.startsWith('{')) return found;
  const text = found.slice(SUM);
  return sealed(text) === found ? text : null;
}

/** Two copies behind their digests: of one that was harmed the other is left. */
export const keptTwice = (one: Keep, other: Keep): Keep => ({
  read: () => unsealed(one.read()) ?? unsealed(other.read()),
  write: (text) => {
    one.write(sealed(text));
    other.write(sealed(text));
  },
});
