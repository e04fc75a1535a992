import { escaped } from '@/ways/escape';
import type { Chance } from '../random-user/chance';
import { codes } from './codes';
import { hostile } from './texts';

/** Links that nobody made by the rules: to every page, with anything behind it. */

const NAMES = [
  'id',
  'product',
  'kind',
  'loan',
  'seek',
  'scene',
  'code',
  'from',
  'to',
  'person',
  'at',
  'frame',
  'plain',
  'stamp',
  '$taroTimestamp',
  '__proto__',
  'constructor',
];

const VALUES: Readonly<Record<string, readonly string[]>> = {
  id: ['DEMO-2606-0001', 'DEMO-2608-0002'],
  product: ['weilidai', 'fenfu', 'business'],
  kind: ['repayment', 'loan'],
  loan: ['DEMO-2606-0001'],
  seek: ['A13', 'B47', '利率'],
};

/** Where a link leads, and what it asks for, as it stands in an address. */
export interface Link {
  /** Before the hash, on the web. */
  readonly search: string;
  readonly path: string;
  readonly query: string;
}

const as = (chance: Chance, text: string): string =>
  chance.often(45)
    ? text
    : chance.often(60)
      ? wellFormed(text)
      : chance.often(50)
        ? escaped(text)
        : wellFormed(wellFormed(text));

const wellFormed = (text: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
};

/** @param pages without a slash before them */
export function* links(pages: readonly string[], chance: Chance): Generator<Link, never> {
  const codeSource = codes(chance);
  const value = (name: string, depth = 0): string => {
    if ((name === 'scene' || name === 'code') && chance.often(80)) return codeSource.next().value;
    if ((name === 'from' || name === 'to') && chance.often(70) && depth < 3)
      return `${chance.often(50) ? '/' : ''}${path()}${chance.often(50) ? `?${query(depth + 1)}` : ''}`;
    const good = Object.hasOwn(VALUES, name) ? VALUES[name] : undefined;
    return good && chance.often(40) ? chance.one(good) : hostile(chance);
  };
  const query = (depth = 0): string =>
    Array.from({ length: chance.below(4) }, () => {
      const name = chance.often(90) ? chance.one(NAMES) : hostile(chance);
      if (chance.often(8)) return name;
      return `${as(chance, name)}${chance.often(95) ? '=' : '=='}${as(chance, value(name, depth))}`;
    }).join(chance.often(95) ? '&' : chance.one(['&&', ';', '?', '#', ' ']));
  const path = (): string => {
    const page = chance.one(pages);
    if (chance.often(88)) return page;
    const at = chance.below(page.length + 1);
    return `${page.slice(0, at)}${as(chance, hostile(chance))}${chance.often(50) ? page.slice(at) : ''}`;
  };
  for (;;) yield { search: chance.often(10) ? query() : '', path: path(), query: query() };
}

/** A link as text: how it is printed, and how a shorter one is tried. */
export const linkText = ({ search, path, query }: Link): string =>
  `${search && `?${search}`}#/${path}${query && `?${query}`}`;

export function linkOfText(text: string): Link {
  const [, search = '', path = '', query = ''] =
    /^(?:\?([^#]*))?#?\/?([^?]*)(?:\?([\s\S]*))?$/.exec(text) ?? [];
  return { search, path, query };
}
