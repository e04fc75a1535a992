import type { Intent } from './intent';
import { live } from './life';

/** Leaves out what is not needed for the violation: halves, quarters, single steps, until none can go. */
export async function shrink(personaId: string, failing: readonly Intent[]): Promise<Intent[]> {
  let shortest = [...failing];
  for (let size = Math.ceil(shortest.length / 2); size >= 1; ) {
    let shorter = false;
    for (let from = 0; from < shortest.length; from += size) {
      const rest = [...shortest.slice(0, from), ...shortest.slice(from + size)];
      if (rest.length === shortest.length || !(await live(personaId, rest)).violation) continue;
      shortest = rest;
      shorter = true;
      from -= size;
    }
    if (!shorter && size === 1) break;
    if (!shorter) size = Math.ceil(size / 2);
  }
  return shortest;
}
