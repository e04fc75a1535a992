import { sha256 } from 'js-sha256';

/** The same text always gives the same digest, on every machine. js-sha256 is one small pure file. */
export const digest = (text: string, digits = 64): string => sha256(text).slice(0, digits);
