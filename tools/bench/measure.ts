import { Bench } from 'tinybench';
import { TASKS } from './cases';

/** What `npm run bench` starts for each case, built to one file: the place of a task, that of a case in it, milliseconds. */

/** The median of one run. */
export interface Measured {
  readonly microseconds: number;
  readonly samples: number;
}

async function measure(task: number, place: number, time: number): Promise<Measured> {
  const found = TASKS[task]?.cases[place];
  if (!found) throw new Error(`case ${place} of task ${task}`);
  const bench = new Bench({ time, warmupTime: time });
  bench.add(found.by, found.prepare());
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (result?.state !== 'completed') throw new Error(`${found.by} did not complete`);
  return { microseconds: result.latency.p50 * 1000, samples: result.latency.samplesCount };
}

const [task, place, time] = process.argv.slice(2).map(Number);
void measure(task ?? 0, place ?? 0, time ?? 0).then((found) => process.stdout.write(JSON.stringify(found)));
