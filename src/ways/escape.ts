/**
 * A text as a part of an address that looks the same however often it is decoded. Routers differ: WeChat and the web's
 * give a query as it stands, others decode it, and a bare `%` makes those throw.
 */
export const escaped = (text: string): string =>
  encodeURIComponent(text).replaceAll('~', '%7E').replaceAll('%', '~');

/** @returns what was escaped; null where that cannot be */
export function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('~', '%'));
  } catch {
    return null;
  }
}

/** An address in which every `%` begins a character: what is no such beginning stands for itself. */
export function mended(address: string): string {
  const whole = address.replace(/%(?![0-9a-f]{2})/gi, '%25');
  try {
    decodeURIComponent(whole);
    return whole;
  } catch {
    return address.replaceAll('%', '%25');
  }
}
