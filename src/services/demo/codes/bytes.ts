import { MINUTE } from '@/units/day';
import { bytesText, textBytes } from './pack';

/** A scene says something that no scene says. */
export class NoScene extends Error {}

/** Numbers and texts one after another, small ones short. */
export function createWriter() {
  const bytes: number[] = [];
  const uint = (value: number): void => {
    let left = value;
    for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
    bytes.push(left);
  };
  return {
    uint,
    text(text: string): void {
      const found = textBytes(text);
      uint(found.length);
      for (const byte of found) bytes.push(byte);
    },
    bytes: (): Uint8Array => Uint8Array.from(bytes),
  };
}

export function createReader(bytes: Uint8Array) {
  let at = 0;
  const byte = (): number => {
    const found = bytes[at++];
    if (found === undefined) throw new NoScene('it ends too early');
    return found;
  };
  const uint = (): number => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const part = byte();
      value += (part % 128) * unit;
      if (!Number.isSafeInteger(value)) throw new NoScene('a number is too large');
      if (part < 128) return value;
    }
  };
  return {
    uint,
    text(): string {
      const length = uint();
      if (length > bytes.length - at) throw new NoScene('a text ends too early');
      at += length;
      const found = bytesText(bytes.subarray(at - length, at));
      if (found === null) throw new NoScene('a text is no UTF-8');
      return found;
    },
    /** @throws where something is left over */
    end(): void {
      if (at !== bytes.length) throw new NoScene('something is left over');
    },
  };
}

export type Writer = ReturnType<typeof createWriter>;
export type Reader = ReturnType<typeof createReader>;

/** Times are mostly whole minutes apart, and amounts whole yuan: then they are said in these. */
const inUnits =
  (unit: number) =>
  (value: number): number =>
    value % unit === 0 ? (value / unit) * 2 : value * 2 + 1;
const fromUnits =
  (unit: number) =>
  (said: number): number =>
    said % 2 === 0 ? (said / 2) * unit : (said - 1) / 2;

export const saySpan = inUnits(MINUTE);
export const spanOf = fromUnits(MINUTE);
export const sayFen = inUnits(100);
export const fenOf = fromUnits(100);
