/**
 * Stops on our own mistakes. What a user or a caller can get wrong is a value, never a throw.
 * @throws Error with the arithmetic that did not hold
 */
export function assert(holds: boolean, arithmetic: string): asserts holds {
  if (!holds) throw new Error(`assertion failed: ${arithmetic}`);
}
