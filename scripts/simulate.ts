import { FAULT_KINDS } from '../tools/random-user/intent';
import { reportOf } from '../tools/random-user/report';
import { emptyRun, type Run, runInto } from '../tools/random-user/run';
import { command, JSON_OPTION, wholeNumber } from './arguments.mjs';

/** The randomised test of the whole bank: the same seed gives the same hash on every machine. */

const USAGE = {
  name: 'simulate',
  does: 'The randomised test of the whole bank: a seeded user, and after every step all invariants.',
  example: '--seed 1 --steps 10000 --faults',
  options: {
    seed: { type: 'string', value: 'N', is: 'which user, 0 to 999999999', usual: '1', example: '--seed 7' },
    steps: {
      type: 'string',
      value: 'N',
      is: 'how many steps, 1 to 10000000',
      usual: '10000',
      example: '--steps 2000',
    },
    faults: { type: 'boolean', is: 'with lost requests and answers, delays, kills, full and broken storage' },
    reach: {
      type: 'string',
      value: 'N',
      is: 'exit code 1 where a kind of command, event, state, setting or fault is reached less often (what takes months: a tenth as often), 0 to 1000000',
      usual: '0',
      example: '--reach 200',
    },
    json: JSON_OPTION,
  },
} as const;

command(USAGE, async (given) => {
  const seed = wholeNumber('seed', given.seed ?? '1', 0, 999_999_999);
  const steps = wholeNumber('steps', given.steps ?? '10000', 1, 10_000_000);
  const reach = wholeNumber('reach', given.reach ?? '0', 0, 1_000_000);
  const faults = given.faults === true;
  const run = emptyRun(faults);
  const failed = await runInto(run, seed, steps, faults, (done) => {
    if (given.json !== true && process.stderr.isTTY) process.stderr.write(`\r${done} of ${steps} steps`);
  });
  if (failed) {
    process.stderr.write(`violation: ${failed.lived.violation?.what}\nlooking for the shortest log …\n`);
    process.stdout.write(await reportOf(failed, seed, faults));
    return 1;
  }
  const json = { seed, steps, ...plain(run), violations: 0, hash: run.hash };
  process.stdout.write(
    given.json === true ? `${JSON.stringify(json, null, 2)}\n` : readable(run, seed, steps, faults),
  );
  const missed = run.coverage.below(reach);
  if (missed.length === 0) return 0;
  process.stderr.write(`reached less than ${reach} times: ${missed.join(', ')}\n`);
  return 1;
});

const sorted = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

const plain = ({ accepted, refused, coverage, ends, lives, loans, simulatedDays, checks }: Run) => ({
  accepted: sorted(accepted),
  refused: sorted(refused),
  loans,
  simulatedDays,
  checks,
  lives,
  ends: sorted(ends),
  reached: sorted(Object.fromEntries(coverage.reached)),
});

function readable(run: Run, seed: number, steps: number, faults: boolean): string {
  const names = [...new Set([...Object.keys(run.accepted), ...Object.keys(run.refused)])].sort();
  const count = (of: number | undefined): string => String(of ?? 0).padStart(9);
  const listed = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([what, many]) => `${what} ${many}`)
      .join(', ');
  const { accepted, refused, loans, simulatedDays, checks, lives, ends, reached } = plain(run);
  const commands = /^(accepted|refused) /;
  const others = Object.fromEntries(Object.entries(reached).filter(([what]) => !commands.test(what)));
  return [
    `seed ${seed}, ${steps} steps${faults ? `, with ${FAULT_KINDS.length} kinds of fault` : ''}`,
    `${'command'.padEnd(28)} accepted  refused`,
    ...names.map((name) => `${name.padEnd(28)}${count(accepted[name])}${count(refused[name])}`),
    `reached: ${listed(others)}`,
    `${lives} lives ended: ${listed(ends)}`,
    `${loans} loans, ${simulatedDays} simulated days, ${checks} checks, 0 violations`,
    `hash ${run.hash}`,
    '',
  ].join('\n');
}
