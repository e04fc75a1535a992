/**
 * A text as a part of an address that looks the same however often it is decoded. Routers differ: WeChat and the web's
 * give a query as it stands, others decode it, and a bare `%` makes those throw.
 */
export const escaped = (text: string): string => encoded(text).replaceAll('~', '%7E').replaceAll('%', '~');

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

/** A text as a part of an address. Half a character, which no address takes, is none. */
export const encoded = (text: string): string =>
  encodeURIComponent(
    text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) =>
      found.length > 1 ? found : '\ufffd',
    ),
  );

/** What a part of an address says. What was decoded already says the same, unless a `%` in it begins a character. */
export const decoded = (text: string): string => decodeURIComponent(mended(text));

/**
 * A page's address that every router takes, or another where no page is so called. No page of ours has a `%` in its path,
 * and whatever follows a `#` there is of none.
 */
export function sound(link: string, instead: string): string {
  const [path = '', query] = link.split('?');
  const [page = ''] = path.split('#');
  if (page.includes('%')) return instead;
  return query === undefined ? page : `${page}?${mended(query)}`;
}
