import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../root';
import type { Found, Point } from './goals';
import { type Life, livesOf } from './life';
import type { Measure } from './measure';

/** As an app starts: with the compiler of the engine; and a screen as a phone's interpreter runs it. */
const OPTIONS: Readonly<Record<Measure, readonly string[]>> = {
  open: [],
  command: [],
  repay: ['--jitless', '--no-expose-wasm'],
};

/**
 * Lives through so many loans and measures what that makes slower, each time in a process of its own.
 * @param counts of loans, ascending
 * @param runs of each measurement; what is told is the median
 */
export function measureGrowth(counts: readonly number[], runs: number, say: (what: string) => void): Found {
  const folder = path.join(root, 'dist/growth');
  mkdirSync(folder, { recursive: true });
  const program = path.join(folder, 'measure.cjs');
  buildSync({
    entryPoints: [path.join(root, 'tools/growth/measure.ts')],
    bundle: true,
    packages: 'external',
    platform: 'node',
    outfile: program,
    logLevel: 'error',
  });
  const began = performance.now();
  const lives = livesOf(counts);
  const built = (performance.now() - began) / 1000;
  say(`${counts.at(-1)} loans lived in ${built.toFixed(0)} s`);
  const files = lives.map((life) => fileOf(folder, life));
  // In turn: what disturbs the machine for a while disturbs them all.
  const rounds = Array.from({ length: runs }, () =>
    files.map((file) => ({
      open: timeOf(program, 'open', file),
      command: timeOf(program, 'command', file),
      repay: timeOf(program, 'repay', file),
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

const timeOf = (program: string, measure: Measure, file: string): number =>
  Number(execFileSync(process.execPath, [...OPTIONS[measure], program, measure, file], { encoding: 'utf8' }));

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
