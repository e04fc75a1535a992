import { present } from '@/units/assert';
import { isRecord } from '@/units/records';

/** A command with its parts side by side: `quote.request.periods`. */
export type Parts = Readonly<Record<string, unknown>>;

/** `{ a: { b: 1 } }` as `{ 'a.b': 1 }`. */
export function partsOf(value: object, before = ''): Parts {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      isRecord(inner) ? Object.entries(partsOf(inner, `${before}${key}.`)) : [[`${before}${key}`, inner]],
    ),
  );
}

/** And back, of all parts or of those under one; what is not there is left out. */
export function whole(parts: Parts, under = ''): object {
  const found: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(parts)) {
    if (value === undefined || (under !== '' && !path.startsWith(`${under}.`))) continue;
    const keys = (under === '' ? path : path.slice(under.length + 1)).split('.');
    const last = present(keys.pop());
    let place = found;
    for (const key of keys) {
      place[key] ??= {};
      place = place[key] as Record<string, unknown>;
    }
    place[last] = value;
  }
  return found;
}
