import { parse } from 'acorn';
import { namesIn } from './compilers';
import type { Files } from './package';

/** The newest language that iOS 12 reads: nobody translates what is built any more, DevTools neither. */
const LANGUAGE = 2019;

/** Scripts that an older phone could not even read: one line each. */
export const scriptFaults = (files: Files): string[] =>
  namesIn(files, '.js').flatMap((file) => {
    try {
      parse(files[file] ?? '', { ecmaVersion: LANGUAGE });
      return [];
    } catch (error) {
      return [`${file}: not ES${LANGUAGE}: ${(error as Error).message}`];
    }
  });
