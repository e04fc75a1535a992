/** One of a list, by a die from 0 to 999. */
export function pick<Value>(from: readonly Value[], die: number | undefined): Value {
  if (from.length === 0) throw new Error('there is something to pick from');
  return from[(die ?? 0) % from.length] as Value;
}
