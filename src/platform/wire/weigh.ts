import { type Entry, isList, isNode, type Node } from './node';

/** Bytes of a character within JSON, as UTF-8. */
function bytesOf(code: number): number {
  if (code < 0x80) return code === 0x22 || code === 0x5c ? 2 : code < 0x20 ? 6 : 1;
  // Half of a pair of surrogates, which has four.
  if (code < 0x800 || (code >= 0xd800 && code < 0xe000)) return 2;
  return 3;
}

/** @returns bytes of a value as JSON, never fewer than it has */
export function weigh(value: unknown): number {
  if (typeof value === 'string') {
    let bytes = 2;
    for (let at = 0; at < value.length; at++) bytes += bytesOf(value.charCodeAt(at));
    return bytes;
  }
  if (typeof value !== 'object' || value === null) return String(value).length;
  let bytes = 2;
  if (Array.isArray(value)) for (const one of value) bytes += weigh(one) + 1;
  else for (const [key, one] of Object.entries(value)) bytes += weigh(key) + weigh(one) + 2;
  return bytes;
}

const ASCII = /[ -~]+/g;

/**
 * Whether a value is surely no more than so many bytes as JSON. The engine writes and counts it by itself: to walk over a
 * tree takes many times as long where nothing is compiled, and most of what is set is light.
 */
export function isLight(value: unknown, most: number): boolean {
  const text = JSON.stringify(value);
  return text.length <= most && text.length + 2 * text.replace(ASCII, '').length <= most;
}

/** @returns bytes of what is to be set, with its paths */
export const weighAll = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { path, value }) => sum + weigh(path) + weigh(value) + 2, 0);

/** Weighs a tree from its leaves, so that a part of it need not be weighed again. */
export function createScale() {
  const known = new Map<unknown, number>();
  function weight(value: unknown): number {
    const before = known.get(value);
    if (before !== undefined) return before;
    const children = childrenOf(value);
    const bytes = children ? shell(value) + sum(children) : weigh(value) + 1;
    if (typeof value === 'object') known.set(value, bytes);
    return bytes;
  }
  const sum = (values: readonly unknown[]): number =>
    values.reduce<number>((all, one) => all + weight(one), 0);
  return { weight, shell, sum };
}

/** What stands in a node or a list; null where nothing can. */
export function childrenOf(value: unknown): readonly Node[] | null {
  if (isList(value)) return value;
  return isNode(value) ? (value.cn ?? null) : null;
}

/** Bytes of a node or a list without what stands in it. */
const shell = (value: unknown): number => weigh(isNode(value) ? { ...value, cn: [] } : []) + 1;
