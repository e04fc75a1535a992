import { exponent, type Found, type Held, heldOf } from '../tools/growth/goals';
import { measureGrowth } from '../tools/growth/growth';
import { command, JSON_OPTION, RUNS_OPTION, runsOf, wholeNumber } from './arguments.mjs';

const USAGE = {
  name: 'growth',
  does: 'How much slower the demo becomes when there was much: histories of 10 to 10000 loans, opened, gone on with and looked at, with fitted exponents. Fails where a figure is above what is held.',
  options: {
    loans: {
      type: 'string',
      value: 'N',
      is: 'how many the longest history has, 1000 to 10000',
      usual: '10000',
      example: '--loans 1000',
    },
    runs: RUNS_OPTION,
    json: JSON_OPTION,
  },
} as const;

command(USAGE, (given) => {
  const most = wholeNumber('loans', given.loans ?? '10000', 1_000, 10_000);
  const runs = runsOf(given);
  const counts = [...new Set([10, 100, 1_000, most])];
  const found = measureGrowth(counts, runs, (what) => process.stderr.write(`${what}\n`));
  const held = heldOf(found);
  process.stdout.write(
    given.json ? `${JSON.stringify({ ...found, held }, null, 2)}\n` : readable(found, held),
  );
  const missed = held.filter(({ found, most }) => !(found <= most));
  for (const { name, found, most } of missed)
    process.stderr.write(`${name}: ${found.toFixed(2)}, at most ${most} is held\n`);
  return missed.length > 0 ? 1 : 0;
});

function readable({ points }: Found, held: readonly Held[]): string {
  const rows = points.map(({ loans, openMs, commandMs, repayMs, stateBytes }) =>
    [
      String(loans).padStart(6),
      `${openMs.toFixed(1)} ms`.padStart(12),
      `${commandMs.toFixed(3)} ms`.padStart(12),
      `${repayMs.toFixed(1)} ms`.padStart(12),
      `${(stateBytes / 1024).toFixed(0)} KB`.padStart(10),
    ].join(''),
  );
  const grows = (of: (point: Found['points'][number]) => number): string =>
    exponent(points.map((point) => [point.loans, of(point)])).toFixed(2);
  return [
    ` loans     opening     command        还款      state`,
    ...rows,
    `exponent ${grows(({ openMs }) => openMs).padStart(6)}${grows(({ commandMs }) => commandMs).padStart(12)}${grows(({ repayMs }) => repayMs).padStart(12)}`,
    ...held.map(
      ({ name, found, goal, most }) =>
        `${found.toFixed(2).padStart(8)}  ${name} (goal ${goal}, above ${most} fails)`,
    ),
    '',
  ].join('\n');
}
