import path from 'node:path';
import { disagreements, type Pace, TASKS, type Task } from '../tools/bench/cases';
import type { Measured } from '../tools/bench/measure';
import { median } from '../tools/median';
import { INTERPRETED, ownProcess } from '../tools/own-process';
import { root } from '../tools/root';
import { command, JSON_OPTION, RUNS_OPTION, runsOf, wholeNumber } from './arguments.mjs';

/**
 * How fast the engine is beside other libraries. Each case runs in a process of its own, since in one process each is
 * slowed or sped up by what ran before, and the libraries of a task run in turn; what is told is the median of all runs.
 */

const MODES = { compiled: [], interpreted: INTERPRETED } as const;
type Mode = keyof typeof MODES;

interface Found extends Measured {
  readonly task: string;
  readonly by: string;
  readonly mode: Mode;
}

interface Held extends Pace {
  readonly task: string;
  readonly mode: Mode;
  readonly peer: string;
  readonly ratio: number;
}

const USAGE = {
  name: 'bench',
  does: 'The engine beside other libraries: each case in a process of its own, with and without the compiler of the engine, medians of runs in turn. Fails where a ratio is too low, or the results differ.',
  options: {
    milliseconds: {
      type: 'string',
      value: 'N',
      is: 'how long each runs, 10 to 60000',
      usual: '150',
      example: '--milliseconds 500',
    },
    runs: RUNS_OPTION,
    json: JSON_OPTION,
  },
} as const;

command(USAGE, (given) => {
  const time = wholeNumber('milliseconds', given.milliseconds ?? '150', 10, 60_000);
  const runs = runsOf(given);
  const different = TASKS.flatMap(disagreements);
  if (different.length > 0) {
    process.stderr.write(`${different.join('\n')}\n`);
    return 1;
  }
  const { found, held } = measureAll(time, runs);
  process.stdout.write(
    given.json ? `${JSON.stringify({ cases: found, ratios: held }, null, 2)}\n` : readable(found, held),
  );
  const slow = held.filter(({ ratio, least }) => ratio < least);
  for (const { task, mode, peer, ratio, least } of slow)
    process.stderr.write(`${task}, ${mode}: ${ratio.toFixed(2)} × ${peer}, at least ${least} is held\n`);
  return slow.length > 0 ? 1 : 0;
});

function measureAll(time: number, runs: number): { found: Found[]; held: Held[] } {
  const measure = ownProcess<Measured>(
    path.join(root, 'tools/bench/measure.ts'),
    path.join(root, 'dist/bench/measure.cjs'),
  );
  const all = TASKS.flatMap((task, place) =>
    modes(task).map((mode) => measureTask(task, mode, measured(place, mode))),
  );
  return { found: all.flatMap(({ found }) => found), held: all.flatMap(({ held }) => held) };

  function measured(place: number, mode: Mode): Measured[][] {
    const { cases } = TASKS[place] as Task;
    return Array.from({ length: runs }, () =>
      cases.map((_, index) => measure(MODES[mode], String(place), String(index), String(time))),
    );
  }
}

/** What only the bank does is told as the engine runs it best. */
function modes({ beside }: Task): readonly Mode[] {
  return beside ? ['compiled', 'interpreted'] : ['compiled'];
}

function measureTask(
  { name: task, cases, beside }: Task,
  mode: Mode,
  runs: Measured[][],
): { found: Found[]; held: Held[] } {
  const found = cases.map(({ by }, index) => ({
    task,
    by,
    mode,
    microseconds: median(runs.map((run) => run[index]?.microseconds ?? Number.NaN)),
    samples: runs.reduce((sum, run) => sum + (run[index]?.samples ?? 0), 0),
  }));
  if (!beside) return { found, held: [] };
  const peer = cases.findIndex(({ by }) => by === beside.peer);
  const ratio = median(
    runs.map((run) => (run[peer]?.microseconds ?? Number.NaN) / (run[0]?.microseconds ?? 0)),
  );
  return {
    found,
    held: [{ task, mode, peer: beside.peer, ratio: Number(ratio.toFixed(3)), ...beside[mode] }],
  };
}

/** A block a task and mode, the fastest first; under it what is held. */
function readable(found: readonly Found[], held: readonly Held[]): string {
  const blocks = [...new Set(found.map(({ task, mode }) => `${task}, ${mode}`))];
  return blocks
    .map((block) => {
      const cases = found
        .filter(({ task, mode }) => `${task}, ${mode}` === block)
        .sort((a, b) => a.microseconds - b.microseconds)
        .map(({ by, microseconds }) => {
          const perSecond = Math.round(1e6 / microseconds).toLocaleString('en');
          return `  ${by.padEnd(28)} ${perSecond.padStart(12)} a second  ${microseconds.toFixed(3).padStart(10)} µs`;
        });
      const ratios = held
        .filter(({ task, mode }) => `${task}, ${mode}` === block)
        .map(
          ({ ratio, peer, goal, least }) =>
            `  ${ratio.toFixed(2)} × ${peer} (goal ${goal}, below ${least} fails)`,
        );
      return `${[block, ...cases, ...ratios].join('\n')}\n`;
    })
    .join('\n');
}
