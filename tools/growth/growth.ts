import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { median } from '../median';
import { INTERPRETED, ownProcess } from '../own-process';
import { root } from '../root';
import type { Found, Point } from './goals';
import { type Life, livesOf } from './life';
import type { Measure } from './measure';

/** As an app starts: with the compiler of the engine; and a screen as a phone's interpreter runs it. */
const OPTIONS: Readonly<Record<Measure, readonly string[]>> = {
  open: [],
  command: [],
  repay: INTERPRETED,
};

/**
 * Lives through so many loans and measures what that makes slower, each time in a process of its own.
 * @param counts of loans, ascending
 * @param runs of each measurement; what is told is the median
 */
export function measureGrowth(counts: readonly number[], runs: number, say: (what: string) => void): Found {
  const folder = path.join(root, 'dist/growth');
  mkdirSync(folder, { recursive: true });
  const run = ownProcess<number>(
    path.join(root, 'tools/growth/measure.ts'),
    path.join(folder, 'measure.cjs'),
  );
  const timeOf = (measure: Measure, file: string): number => run(OPTIONS[measure], measure, file);
  const began = performance.now();
  const lives = livesOf(counts);
  const built = (performance.now() - began) / 1000;
  say(`${counts.at(-1)} loans lived in ${built.toFixed(0)} s`);
  const files = lives.map((life) => fileOf(folder, life));
  // In turn: what disturbs the machine for a while disturbs them all.
  const rounds = Array.from({ length: runs }, () =>
    files.map((file) => ({
      open: timeOf('open', file),
      command: timeOf('command', file),
      repay: timeOf('repay', file),
    })),
  );
  for (const file of files) rmSync(file);
  const points = lives.map(({ loans, stateBytes }, place): Point => {
    const of = (measure: Measure): number =>
      median(rounds.map((round) => round[place]?.[measure] ?? Number.NaN));
    return { loans, openMs: of('open'), commandMs: of('command'), repayMs: of('repay'), stateBytes };
  });
  return { builtSeconds: built, points };
}

function fileOf(folder: string, { loans, texts }: Life): string {
  const file = path.join(folder, `${loans}.texts`);
  const lengths = [...texts].map(([key, text]) => [key, Buffer.byteLength(text)]);
  writeFileSync(file, `${JSON.stringify(lengths)}\n${[...texts.values()].join('')}`);
  return file;
}
