import type { Intent } from './intent';
import { type Lived, live } from './life';

/** Intents that fail, and what came of them. */
export interface Failing {
  readonly taken: readonly Intent[];
  readonly lived: Lived;
}

/** Leaves out what is not needed for a violation: halves, quarters, single steps, until none can go. */
export async function shrink(personaId: string, failing: readonly Intent[]): Promise<Failing> {
  let shortest: Failing = { taken: failing, lived: await live(personaId, failing) };
  for (let size = Math.ceil(failing.length / 2); size >= 1; ) {
    let shorter = false;
    for (let from = 0; from < shortest.taken.length; ) {
      const rest = [...shortest.taken.slice(0, from), ...shortest.taken.slice(from + size)];
      const lived = await live(personaId, rest);
      if (lived.violation) {
        // What comes after the violation is not needed for it.
        shortest = { taken: rest.slice(0, lived.violation.step + 1), lived };
        shorter = true;
      } else from += size;
    }
    if (size === 1 && !shorter) break;
    if (!shorter) size = Math.ceil(size / 2);
  }
  return shortest;
}
