import type { BankState } from '@/services/bank/core/state';
import { assault } from '../tools/random-user/assault';
import { Violation } from '../tools/random-user/check';
import { reportOf } from '../tools/random-user/report';
import { emptyRun, type Run, runInto } from '../tools/random-user/run';
import { command, JSON_OPTION, wholeNumber } from './arguments.mjs';

/** The random user for as long as one has the patience for: many seeds, and the bank attacked from where each of them came to. */

const USAGE = {
  name: 'soak',
  does: 'Many seeds of the random user with faults, and hostile commands against every state their lives end in.',
  example: '--seeds 40 --steps 2500',
  options: {
    seeds: {
      type: 'string',
      value: 'N',
      is: 'how many users, 1 to 100000',
      usual: '400',
      example: '--seeds 40',
    },
    steps: {
      type: 'string',
      value: 'N',
      is: 'steps of each, 1 to 1000000',
      usual: '2500',
      example: '--steps 500',
    },
    hostile: {
      type: 'string',
      value: 'N',
      is: 'hostile commands after each, 0 to 1000000',
      usual: '2500',
      example: '--hostile 100',
    },
    first: {
      type: 'string',
      value: 'N',
      is: 'the first seed, 0 to 900000000',
      usual: '1',
      example: '--first 5000',
    },
    json: JSON_OPTION,
  },
} as const;

/** What a soak came to beside the run: hostile commands by their answer, and the memory it took. */
interface Soaked {
  readonly run: Run;
  hostile: number;
  hostileAccepted: number;
  readonly hostileRefused: Record<string, number>;
  /** Resident megabytes after each tenth of the seeds. */
  readonly memoryMb: number[];
}

command(USAGE, async (given) => {
  const seeds = wholeNumber('seeds', given.seeds ?? '400', 1, 100_000);
  const steps = wholeNumber('steps', given.steps ?? '2500', 1, 1_000_000);
  const hostile = wholeNumber('hostile', given.hostile ?? '2500', 0, 1_000_000);
  const first = wholeNumber('first', given.first ?? '1', 0, 900_000_000);
  const soaked: Soaked = {
    run: emptyRun(true),
    hostile: 0,
    hostileAccepted: 0,
    hostileRefused: {},
    memoryMb: [],
  };
  const begun = process.hrtime.bigint();
  const seconds = (): number => Math.round(Number(process.hrtime.bigint() - begun) / 1e9);
  for (let index = 0; index < seeds; index++) {
    const failure = await soak(soaked, first + index, steps, hostile);
    if (failure !== null) {
      process.stdout.write(failure);
      return 1;
    }
    if ((index + 1) % Math.max(1, Math.floor(seeds / 10)) === 0) soaked.memoryMb.push(memoryMb());
    process.stderr.write(
      `${index + 1} of ${seeds} seeds, ${(index + 1) * steps} steps, ${soaked.hostile} hostile commands, 0 violations, ${memoryMb()} MB, ${seconds()} s\n`,
    );
  }
  const result = {
    seeds,
    steps: seeds * steps,
    loans: soaked.run.loans,
    simulatedDays: soaked.run.simulatedDays,
    checks: soaked.run.checks,
    lives: soaked.run.lives,
    hostile: soaked.hostile,
    hostileAccepted: soaked.hostileAccepted,
    hostileRefused: soaked.hostileRefused,
    violations: 0,
    memoryMb: soaked.memoryMb,
    hash: soaked.run.hash,
  };
  process.stdout.write(given.json === true ? `${JSON.stringify(result, null, 2)}\n` : readable(result));
  return 0;
});

/** One seed. @returns what is to be said of a violation; null where there is none */
async function soak(soaked: Soaked, seed: number, steps: number, hostile: number): Promise<string | null> {
  const ends: BankState[] = [];
  const failed = await runInto(soaked.run, seed, steps, true, (_, { state }) => {
    if (state) ends.push(state);
  });
  if (failed) {
    process.stderr.write(`violation: ${failed.lived.violation?.what}\nlooking for the shortest log …\n`);
    return reportOf(failed, seed, true);
  }
  try {
    const { refused, accepted } = assault(ends, seed, hostile);
    soaked.hostile += hostile;
    soaked.hostileAccepted += accepted;
    for (const [code, count] of Object.entries(refused))
      soaked.hostileRefused[code] = (soaked.hostileRefused[code] ?? 0) + count;
    return null;
  } catch (error) {
    if (!(error instanceof Violation)) throw error;
    return `1 violation: hostile: ${error.message}\nagain: npm run -s soak -- --first ${seed} --seeds 1 --steps ${steps} --hostile ${hostile}\n`;
  }
}

const memoryMb = (): number => Math.round(process.memoryUsage().rss / 2 ** 20);

function readable(result: {
  readonly seeds: number;
  readonly steps: number;
  readonly lives: number;
  readonly loans: number;
  readonly checks: number;
  readonly hostile: number;
  readonly hostileAccepted: number;
  readonly hostileRefused: Readonly<Record<string, number>>;
  readonly memoryMb: readonly number[];
  readonly hash: string;
}): string {
  const codes = Object.entries(result.hostileRefused).sort(([, a], [, b]) => b - a);
  return [
    `${result.seeds} seeds, ${result.steps} steps with faults: ${result.lives} lives, ${result.loans} loans, ${result.checks} checks, 0 violations`,
    `${result.hostile} hostile commands: ${result.hostileAccepted} accepted, refused as ${codes.map(([code, count]) => `${code} ${count}`).join(', ')}`,
    `memory after each tenth, in MB: ${result.memoryMb.join(' ')}`,
    `hash ${result.hash}`,
    '',
  ].join('\n');
}
