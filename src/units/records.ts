/** The keys of a record, in its own order. Only of one that is known to have no others than its type says. */
export const keysOf = <Key extends string>(record: { readonly [K in Key]?: unknown }): Key[] =>
  Object.keys(record) as Key[];

/** The keys of a record with what stands under each, in its own order. Only of one that has no others than its type says. */
export const entriesOf = <Key extends string, Value>(
  record: {
    readonly [K in Key]?: Value;
  },
): [key: Key, value: Value][] => Object.entries(record) as [Key, Value][];

/** A record of what is made for each key, in their order. @param keys all that the record's type has */
export const recordOf = <Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Readonly<Record<Key, Value>> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;

/** Whether a value from anywhere can be asked for its fields; what they hold is as unknown as it was. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
