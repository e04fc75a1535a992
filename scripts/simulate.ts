import { PERSONAS } from '@/services/mock/personas';
import { digest } from '@/units/digest';
import { command, JSON_OPTION, WrongArgument, wholeNumber } from './arguments.mjs';
import { type Intent, intents } from './simulation/intent';
import { type Lived, live } from './simulation/life';
import { shrink } from './simulation/shrink';

/** The randomised test of the whole bank: the same seed gives the same hash on every machine. */

/** A person's life ends after so many steps, and another's begins: the chain over all of them is the hash. */
const LIFE = 250;

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
    json: JSON_OPTION,
  },
} as const;

command(USAGE, (given) => {
  const seed = wholeNumber('seed', given.seed ?? '1', 0, 999_999_999);
  const steps = wholeNumber('steps', given.steps ?? '10000', 1, 10_000_000);
  simulate(seed, steps, given.faults === true, given.json === true).then(
    (code) => {
      process.exitCode = code;
    },
    (error: Error) => {
      process.stderr.write(`${error.stack}\n`);
      process.exitCode = 1;
    },
  );
  return 0;
});

async function simulate(seed: number, steps: number, faults: boolean, json: boolean): Promise<number> {
  const source = intents(seed, faults);
  const accepted: Record<string, number> = {};
  const refused: Record<string, number> = {};
  const total = { loans: 0, simulatedDays: 0, checks: 0 };
  let hash = '';
  for (let done = 0, life = 0; done < steps; life++) {
    const taken = take(source, Math.min(LIFE, steps - done));
    const persona = PERSONAS[(seed + life) % PERSONAS.length];
    if (!persona) throw new WrongArgument('there is no persona');
    const lived = await live(persona.id, taken);
    if (lived.violation) return report(persona.id, taken, lived, seed, done);
    add(accepted, lived.accepted);
    add(refused, lived.refused);
    total.loans += lived.loans;
    total.simulatedDays += lived.days;
    total.checks += lived.checks;
    hash = digest(`${hash}${lived.hash}`, 16);
    done += taken.length;
    if (!json && process.stderr.isTTY) process.stderr.write(`\r${done} of ${steps} steps`);
  }
  const result = {
    seed,
    steps,
    accepted: sorted(accepted),
    refused: sorted(refused),
    ...total,
    violations: 0,
    hash,
  };
  process.stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : readable(result, faults));
  return 0;
}

/** The shortest log that still fails, and how to see it again. */
async function report(
  personaId: string,
  taken: Intent[],
  lived: Lived,
  seed: number,
  done: number,
): Promise<number> {
  const step = done + (lived.violation?.step ?? 0);
  process.stderr.write(
    `violation at step ${step}: ${lived.violation?.what}\nlooking for the shortest log …\n`,
  );
  const shortest = await shrink(personaId, taken.slice(0, (lived.violation?.step ?? 0) + 1));
  const lines = shortest.map((intent) => JSON.stringify(intent));
  process.stdout.write(
    [
      `1 violation: ${lived.violation?.what}`,
      `as ${personaId}, ${shortest.length} steps:`,
      ...lines,
      `again: npm run -s simulate -- --seed ${seed} --steps ${step + 1}`,
      '',
    ].join('\n'),
  );
  return 1;
}

function take(source: Generator<Intent, never>, count: number): Intent[] {
  return Array.from({ length: count }, () => source.next().value);
}

function add(to: Record<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts)) to[name] = (to[name] ?? 0) + count;
}

const sorted = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

interface Result {
  readonly seed: number;
  readonly steps: number;
  readonly accepted: Record<string, number>;
  readonly refused: Record<string, number>;
  readonly loans: number;
  readonly simulatedDays: number;
  readonly checks: number;
  readonly violations: number;
  readonly hash: string;
}

function readable(result: Result, faults: boolean): string {
  const names = [...new Set([...Object.keys(result.accepted), ...Object.keys(result.refused)])].sort();
  const count = (of: number | undefined): string => String(of ?? 0).padStart(9);
  return [
    `seed ${result.seed}, ${result.steps} steps${faults ? ', with faults' : ''}`,
    `${'command'.padEnd(28)} accepted  refused`,
    ...names.map((name) => `${name.padEnd(28)}${count(result.accepted[name])}${count(result.refused[name])}`),
    `${result.loans} loans, ${result.simulatedDays} simulated days, ${result.checks} checks, ${result.violations} violations`,
    `hash ${result.hash}`,
    '',
  ].join('\n');
}
