import type { Failed } from './run';
import { shrink } from './shrink';

/** The shortest log that still fails, what it sent to the bank, and how to see it again. */
export async function reportOf(
  { part, lived, before }: Failed,
  seed: number,
  faults: boolean,
): Promise<string> {
  const step = lived.violation?.step ?? 0;
  const shortest = await shrink(part.personaId, part.taken.slice(0, step + 1));
  return [
    `1 violation at step ${before + step}: ${lived.violation?.what}`,
    `as ${part.personaId}, ${shortest.taken.length} steps, then: ${shortest.lived.violation?.what}`,
    ...shortest.taken.map((intent) => JSON.stringify(intent)),
    `accepted on the way, ${shortest.lived.log.length} commands:`,
    ...shortest.lived.log.map((entry) => JSON.stringify(entry)),
    `again: npm run -s simulate -- --seed ${seed} --steps ${before + step + 1}${faults ? ' --faults' : ''}`,
    '',
  ].join('\n');
}
