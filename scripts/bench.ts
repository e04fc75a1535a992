import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { Bench } from 'tinybench';
import { CASES } from '../tools/bench/cases';
import { root } from '../tools/root';
import { command, JSON_OPTION, wholeNumber } from './arguments.mjs';

/**
 * How fast the engine is beside other libraries. Each case runs in a process of its own, since in one process each is
 * slowed or sped up by what ran before; what is told is the median of all its runs.
 */

interface Measured {
  readonly task: string;
  readonly by: string;
  readonly perSecond: number;
  readonly medianMicroseconds: number;
  readonly runs: number;
}

const USAGE = {
  name: 'bench',
  does: 'The engine beside other libraries: each case in a process of its own, medians.',
  options: {
    case: {
      type: 'string',
      value: 'N',
      is: `only one, 0 to ${CASES.length - 1}, in this process, as JSON`,
      usual: 'all',
      example: '--case 0',
    },
    milliseconds: {
      type: 'string',
      value: 'N',
      is: 'how long each runs, 10 to 60000',
      usual: '500',
      example: '--milliseconds 200',
    },
    json: JSON_OPTION,
  },
} as const;

command(USAGE, async (given) => {
  const time = wholeNumber('milliseconds', given.milliseconds ?? '500', 10, 60_000);
  if (given.case !== undefined) {
    const measured = await measure(wholeNumber('case', given.case, 0, CASES.length - 1), time);
    process.stdout.write(`${JSON.stringify(measured)}\n`);
    return 0;
  }
  const all = CASES.map((_, index) => apart(index, time));
  process.stdout.write(given.json ? `${JSON.stringify({ cases: all }, null, 2)}\n` : readable(all));
  return 0;
});

async function measure(index: number, time: number): Promise<Measured> {
  const found = CASES[index];
  if (!found) throw new Error(`case ${index}`);
  const bench = new Bench({ time, warmupTime: time / 2 });
  bench.add(found.by, found.prepare());
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (result?.state !== 'completed') throw new Error(`${found.task} by ${found.by} did not complete`);
  const { latency } = result;
  return {
    task: found.task,
    by: found.by,
    perSecond: Math.round(1000 / latency.p50),
    medianMicroseconds: Number((latency.p50 * 1000).toFixed(3)),
    runs: latency.samplesCount,
  };
}

function apart(index: number, time: number): Measured {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const args = [tsx, __filename, `--case=${index}`, `--milliseconds=${time}`];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })) as Measured;
}

/** A block a task, the fastest first, each beside the slowest. */
function readable(all: readonly Measured[]): string {
  const tasks = [...new Set(all.map(({ task }) => task))];
  return tasks
    .map((task) => {
      const cases = all.filter((found) => found.task === task).sort((a, b) => b.perSecond - a.perSecond);
      const slowest = cases.at(-1)?.perSecond ?? 1;
      const lines = cases.map(
        ({ by, perSecond, medianMicroseconds }) =>
          `  ${by.padEnd(28)} ${perSecond.toLocaleString('en').padStart(12)} a second  ${String(medianMicroseconds).padStart(10)} µs${cases.length > 1 ? `  ×${(perSecond / slowest).toFixed(1)}` : ''}`,
      );
      return `${task}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
