import { type Entry, isNode, type Payload } from './node';
import { childrenOf, createScale, isLight, weigh, weighAll } from './weigh';

type Scale = ReturnType<typeof createScale>;

/** What stands at the end, as a page's buttons do, goes with the beginning where it weighs no more than this of a part. */
const END = 0.3;

/**
 * Cuts what is to be set into parts, in the order in which it is read: what comes first on the screen is sent first, and
 * a later part adds children to what has been sent. One after the other they set what the whole would have.
 * @param most bytes of a part; a single node that weighs more is a part of its own, and what changes is never cut
 */
export function partsOf(entries: readonly Entry[], most: number): Payload[] {
  if (entries.length === 0) return [];
  const whole = Object.fromEntries(entries.map(({ path, value }) => [path, value]));
  if (isLight(whole, most)) return [whole];
  const parts: Payload[] = [];
  const scale = createScale();
  let waiting = entries;
  while (waiting.length > 0) {
    const { part, later } = partOf(waiting, most, scale);
    parts.push(part);
    waiting = later;
  }
  return parts;
}

/** Takes as much as there is room for; what is cut off waits under its own path. */
function partOf(waiting: readonly Entry[], most: number, scale: Scale) {
  const part: Payload = {};
  const later: Entry[] = [];
  const fixed = waiting.filter(({ as }) => as === 'change');
  let room = most - 2 - weighAll(fixed);
  let isEmpty = fixed.length === 0;

  function makeRoom(bytes: number, must: boolean): boolean {
    if (bytes > room && !isEmpty && !must) return false;
    room -= bytes;
    isEmpty = false;
    return true;
  }

  /** @returns undefined where not even its beginning fits */
  function take(path: string, value: unknown, must = false): unknown {
    const children = childrenOf(value);
    if (children === null || scale.weight(value) <= room)
      return makeRoom(scale.weight(value), must) ? value : undefined;
    const before = { room, isEmpty, waiting: later.length };
    if (!makeRoom(scale.shell(value), must)) return undefined;
    const kept: unknown[] = [];
    let end = scale.sum(children);
    let isOpen = true;
    for (const [index, child] of children.entries()) {
      const at = `${isNode(value) ? `${path}.cn` : path}.[${index}]`;
      end -= scale.weight(child);
      // Room for what follows, should this one be cut.
      const follows = end <= Math.min(room / 2, most * END);
      const saved = isOpen && follows ? end : 0;
      const waited = later.length;
      room -= saved;
      const taken: unknown = isOpen ? take(at, child) : undefined;
      room += saved;
      if (taken === undefined) later.push({ path: at, value: child, as: 'fresh' });
      else kept.push(taken);
      isOpen = isOpen && taken !== undefined && (later.length === waited || follows);
    }
    if (later.length === before.waiting) return value;
    // An empty card would be seen.
    if (kept.length === 0 && !before.isEmpty && !must) {
      later.length = before.waiting;
      room = before.room;
      return undefined;
    }
    return isNode(value) ? { ...value, cn: kept } : kept;
  }

  for (const entry of waiting) {
    const { path, value, as } = entry;
    if (as === 'change') {
      part[path] = value;
      continue;
    }
    const name = weigh(path) + 1;
    room -= name;
    const taken = as === 'begun' || later.length === 0 ? take(path, value, as === 'begun') : undefined;
    if (taken === undefined) {
      room += name;
      later.push(entry);
    } else part[path] = taken;
  }
  return { part, later };
}
