import { createChance } from './chance';
import { openCode } from './check-code';
import { codes } from './codes';
import type { Fuzzed, Violation } from './fuzzed';
import { shorten } from './shorten';

const MOST_VIOLATIONS = 5;

export async function fuzzCodes(seed: number, count: number, mostMs: number): Promise<Fuzzed> {
  const source = codes(createChance(seed));
  const became: Record<string, number> = {};
  const violations: Violation[] = [];
  let slowestMs = 0;
  let done = 0;
  for (; done < count && violations.length < MOST_VIOLATIONS; done++) {
    const code = source.next().value;
    const began = performance.now();
    try {
      const end = (await openCode(code, mostMs)) ?? 'opened';
      became[end] = (became[end] ?? 0) + 1;
    } catch (error) {
      const why = (error as Error).message;
      // Left out of the middle of a code that is sealed, a digit breaks its seal: such a code is as short as it gets.
      const input = await shorten(code, (text) =>
        openCode(text, mostMs).then(
          () => false,
          (again: Error) => again.message === why,
        ),
      );
      violations.push({ why, input, number: done });
    }
    slowestMs = Math.max(slowestMs, performance.now() - began);
  }
  return { done, became, slowestMs, violations };
}
