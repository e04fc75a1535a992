/** Everything the tables say that is no sentence, and no function. */
export function facts(value: unknown): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value === 'string') return /\p{Script=Han}/u.test(value) ? undefined : value;
  if (Array.isArray(value)) return value.map((item) => facts(item) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map || value instanceof Set) return facts([...value]);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, facts(inner)]));
}
