type Query = Record<string, string | null | (string | null)[]>;

/**
 * Stands on the web for `query-string` in Taro's router, which takes queries apart and asks for nothing else. A name that
 * stands there twice has both values, in their order; one without `=` has null.
 */
function parse(query: string, { decode = true } = {}): Query {
  const read = decode ? decoded : (text: string) => text;
  const found: Query = Object.create(null);
  for (const part of query
    .trim()
    .replace(/^[?#&]/, '')
    .split('&')
    .filter(Boolean)) {
    const at = part.indexOf('=');
    const name = read(at < 0 ? part : part.slice(0, at));
    const value = at < 0 ? null : read(part.slice(at + 1));
    const before = found[name];
    found[name] = before === undefined ? value : [before, value].flat();
  }
  // Taro makes a page's own name of what comes out, in the order in which it comes.
  const sorted: Query = Object.create(null);
  for (const [name, value] of Object.entries(found).sort(byName)) sorted[name] = value;
  return sorted;
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** What cannot be decoded is read as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

export default { parse };
