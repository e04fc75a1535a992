import { digest } from '@/units/digest';
import { Coverage } from './coverage';
import { type Lived, live } from './life';
import { lives, type Part } from './lives';

/** What many lives came to, one after another. */
export interface Run {
  readonly accepted: Record<string, number>;
  readonly refused: Record<string, number>;
  readonly coverage: Coverage;
  /** How the lives ended: how many of each. */
  readonly ends: Record<string, number>;
  lives: number;
  loans: number;
  simulatedDays: number;
  checks: number;
  /** The chain over the ends of all lives: the same seed gives the same one on every machine. */
  hash: string;
}

/** The life in which something was violated, and how many steps were done before it. */
export interface Failed {
  readonly part: Part;
  readonly lived: Lived;
  readonly before: number;
}

export const emptyRun = (faults: boolean): Run => ({
  accepted: {},
  refused: {},
  coverage: new Coverage(faults),
  ends: {},
  lives: 0,
  loans: 0,
  simulatedDays: 0,
  checks: 0,
  hash: '',
});

/**
 * Lives so many steps of a seeded user, and adds what came of it to a run.
 * @param onLife called after each life, with how many steps are done and what came of it
 * @returns the first life in which something was violated; null where nothing was
 */
export async function runInto(
  run: Run,
  seed: number,
  steps: number,
  faults: boolean,
  onLife: (done: number, lived: Lived) => void = () => {},
): Promise<Failed | null> {
  let done = 0;
  for (const part of lives(seed, steps, faults)) {
    const lived = await live(part.personaId, part.taken);
    if (lived.violation) return { part, lived, before: done };
    add(run.accepted, lived.accepted);
    add(run.refused, lived.refused);
    add(run.ends, { [lived.end]: 1 });
    run.coverage.add(lived.coverage);
    run.lives += 1;
    run.loans += lived.loans;
    run.simulatedDays += lived.days;
    run.checks += lived.checks;
    run.hash = digest(`${run.hash}${lived.hash}`, 16);
    done += part.taken.length;
    onLife(done, lived);
  }
  return null;
}

function add(to: Record<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts)) to[name] = (to[name] ?? 0) + count;
}
