import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { digest } from '@/units/digest';
import { DICTIONARY } from './dictionary';

/** Why a text is no code. */
export type CodeProblem = 'empty' | 'foreign-character' | 'too-new' | 'too-long' | 'truncated' | 'broken';

export type Unpacked =
  /** `version`: of the form of a code. The first one does not name the rule data it was made under. */
  | { readonly ok: true; readonly bytes: Uint8Array; readonly version: number }
  | { readonly ok: false; readonly problem: CodeProblem };

/**
 * Crockford's 32 digits: a code survives a change of case, and letters that look alike are one. Every chat, link and
 * QR code takes them as they are.
 */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const VERSION = 3;
/** The digits of the version, of the length and of the checksum, before the body. */
const HEAD = { version: 1, length: 3, sum: 6 };
const HEAD_LENGTH = HEAD.version + HEAD.length + HEAD.sum;

/** No link is longer, and nothing longer is looked at. */
export const MOST_DIGITS = 8_000;
/** What a code may come to once it is inflated: a short text can claim to be gigabytes. */
const MOST_BYTES = 32_768;

const dictionary = strToU8(DICTIONARY);

export const textBytes = (text: string): Uint8Array => strToU8(whole(text));

/** The text of bytes; null where they are none: without a TextDecoder, as on WeChat, fflate throws at half a letter. */
export function bytesText(bytes: Uint8Array): string | null {
  try {
    const text = strFromU8(bytes);
    return isSame(textBytes(text), bytes) ? text : null;
  } catch {
    return null;
  }
}

/** Half a character is none: without a TextEncoder fflate would join it to whatever follows. */
const whole = (text: string): string =>
  Array.from(text, (letter) => (/^[\ud800-\udfff]$/.test(letter) ? '\ufffd' : letter)).join('');

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** Bytes as a code; null where it would be too long for a link. */
export function pack(bytes: Uint8Array): string | null {
  if (bytes.length > MOST_BYTES) return null;
  const code = sealed(deflateSync(bytes, { level: 9, dictionary }));
  return code.length > MOST_DIGITS ? null : code;
}

/** What was deflated, with the head that lets a reader notice what became of it on the way. */
export function sealed(deflated: Uint8Array, version = VERSION): string {
  const body = toDigits(deflated);
  return `${DIGITS[version]}${number(body.length, HEAD.length)}${sumOf(body, version)}${body}`;
}

/** The bytes of a code, however it was pasted: in a link, wrapped, spaced, in small letters. */
export function unpack(pasted: string): Unpacked {
  const problem = (problem: CodeProblem): Unpacked => ({ ok: false, problem });
  const text = bare(pasted.slice(0, MOST_DIGITS * 2));
  if (text === '') return problem('empty');
  if ([...text].some((digit) => !DIGITS.includes(digit))) return problem('foreign-character');
  const version = DIGITS.indexOf(text.charAt(0));
  if (version > VERSION) return problem('too-new');
  if (pasted.length > MOST_DIGITS * 2 || text.length > MOST_DIGITS) return problem('too-long');
  if (text.length < HEAD_LENGTH) return problem('truncated');
  const length = value(text.slice(HEAD.version, HEAD.version + HEAD.length));
  const sum = text.slice(HEAD.version + HEAD.length, HEAD_LENGTH);
  const body = text.slice(HEAD_LENGTH);
  if (body.length < length) return problem('truncated');
  if (version < 1 || body.length > length || sumOf(body, version) !== sum) return problem('broken');
  try {
    const bytes = inflateSync(fromDigits(body), { out: new Uint8Array(MOST_BYTES + 1), dictionary });
    return bytes.length > MOST_BYTES ? problem('too-long') : { ok: true, bytes, version };
  } catch {
    return problem('broken');
  }
}

/** What is left of a paste: the value of `scene` where it is a link, no spaces, no wrapping, no look-alikes. */
function bare(pasted: string): string {
  const [, afterKey] = /[?&#]scene=([\s\S]*)/i.exec(pasted) ?? [];
  return (afterKey ?? pasted)
    .replace(/[&#][\s\S]*$/, '')
    .replace(/%20|[\s\u00ad\u200b-\u200f\u2060\ufeff_-]/g, '')
    .replace(/^[「『“"'<(（【]+|[」』”"'>)）】。，,.;；]+$/g, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** Hexadecimal digits are digits of ours. */
const sumOf = (body: string, version: number): string => digest(`${version}/${body}`, HEAD.sum).toUpperCase();

const number = (of: number, length: number): string =>
  Array.from({ length }, (_, place) => DIGITS[Math.floor(of / 32 ** (length - 1 - place)) % 32]).join('');

const value = (digits: string): number =>
  [...digits].reduce((sum, digit) => sum * 32 + DIGITS.indexOf(digit), 0);

function toDigits(bytes: Uint8Array): string {
  let digits = '';
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) digits += DIGITS[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? digits + DIGITS[(held << (5 - bits)) & 31] : digits;
}

function fromDigits(digits: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((digits.length * 5) / 8));
  let [held, bits, at] = [0, 0, 0];
  for (const digit of digits) {
    held = ((held << 5) | DIGITS.indexOf(digit)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}
