import { type Entry, isList, isNode, type Node, type Payload } from './node';
import { weighAll } from './weigh';

/** What stands at a path of a page's data; undefined where nothing does. */
const at = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((found, step) => Object(found)[step.replace(/^\[(\d+)\]$/, '$1')], data);

/** Writes down what the view shows of itself, as a field does that is typed in: it is not to be sent there. */
export function note(data: unknown, path: string, attribute: string, value: unknown): void {
  const node = at(data, path);
  if (isNode(node)) Object.assign(node, { [attribute]: value });
}

/** Stands for a node that is gone from the end of a list: a list is made shorter only by being sent whole. */
const gone = (index: number): Node => ({ sid: `~${index}`, v: '' });

const isGone = (node: unknown): boolean => isNode(node) && node.sid?.startsWith('~') === true;

const sids = (list: readonly Node[]): Set<unknown> => new Set(list.map(({ sid }) => sid));

/** Finds what differs, and sets it by its own path; a node of which something is taken away, or another's place, whole. */
function differ(path: string, before: unknown, now: unknown, into: Entry[], isNew = false): void {
  if (before === now) return;
  if (isList(before) && isList(now)) {
    const known = sids(before);
    for (let index = 0; index < Math.max(before.length, now.length); index++) {
      const is = now[index] ?? gone(index);
      differ(`${path}.[${index}]`, before[index], is, into, !known.has(is.sid));
    }
    return;
  }
  const isSame =
    isNode(before) && isNode(now) && before.sid === now.sid && Object.keys(before).every((key) => key in now);
  if (isSame)
    for (const [key, value] of Object.entries(now)) differ(`${path}.${key}`, at(before, key), value, into);
  else into.push({ path, value: now, as: isNew ? 'begun' : 'change' });
}

/**
 * Tells apart what is new to a page and what changes. Of a list that is set anew, what differs from what the page has is
 * enough: Taro sends all children where one goes.
 * @param data what the page has
 */
export function sorted(data: unknown, whole: Payload): Entry[] {
  return Object.entries(whole).flatMap(([path, value]): Entry[] => {
    const before = at(data, path);
    const isNew =
      isList(before) && isList(value) ? areOthers(before, value) : before === undefined || isGone(before);
    if (isNew) return [{ path, value, as: 'fresh' }];
    const all: Entry[] = [{ path, value, as: 'change' }];
    if (!isList(value)) return all;
    const found: Entry[] = [];
    differ(path, before, value, found);
    return weighAll(found) < weighAll(all) * PATHS ? found : all;
  });
}

/** Nothing of the one list is in the other. */
function areOthers(before: readonly Node[], now: readonly Node[]): boolean {
  const known = sids(before);
  return !now.some(({ sid }) => known.has(sid));
}

/** A list by its children has their paths on top, and can be cut. */
const PATHS = 1.2;
