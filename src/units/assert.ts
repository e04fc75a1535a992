/**
 * Stops on our own mistakes. What a user or a caller can get wrong is a value, never a throw. Where sums are made by the
 * thousand the arithmetic is a function: to write it each time would take longer than the sum.
 * @throws Error with the arithmetic that did not hold
 */
export function assert(holds: boolean, arithmetic: string | (() => string)): asserts holds {
  if (!holds)
    throw new Error(`assertion failed: ${typeof arithmetic === 'string' ? arithmetic : arithmetic()}`);
}

/** What is known to be there, though its type cannot say so: an element of a list, the value of a key. @throws where it is not */
export function present<Value>(value: Value | null | undefined): Value {
  assert(value !== null && value !== undefined, 'what is looked for is there');
  return value;
}
