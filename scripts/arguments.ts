import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A wrong argument: one line on standard error, exit code 2. */
export class WrongArgument extends Error {}

/** Command-line options; a value may begin with a minus (`--cashflows -10,11`). */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  const joined: string[] = [];
  for (const argument of process.argv.slice(2)) {
    const last = joined.at(-1);
    const continues = last?.startsWith('--') && !last.includes('=') && /^-[\d.]/.test(argument);
    if (continues) joined[joined.length - 1] = `${last}=${argument}`;
    else joined.push(argument);
  }
  try {
    return parseArgs({ args: joined, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const allowed = Object.keys(options).map((name) => `--${name}`);
    throw new WrongArgument(
      `${(error as Error).message.split('. ')[0]}; allowed: ${allowed.join(' ') || 'none'}`,
    );
  }
}

/** One of a closed list, or the line that says which there are. */
export function oneOf<Value extends string>(name: string, text: string, allowed: readonly Value[]): Value {
  const found = allowed.find((value) => value === text);
  if (found === undefined)
    throw new WrongArgument(`--${name} ${JSON.stringify(text)}: allowed are ${allowed.join(', ')}`);
  return found;
}

/** A whole number within bounds. */
export function wholeNumber(name: string, text: string, from: number, to: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= from && number <= to))
    throw new WrongArgument(`--${name} ${JSON.stringify(text)}: a whole number from ${from} to ${to}`);
  return number;
}

/** Runs a command: its result is its exit code, a wrong argument is exit code 2. */
export async function run(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof WrongArgument)) throw error;
    process.stderr.write(`${error.message.replaceAll('\n', ' ')}\n`);
    process.exitCode = 2;
  }
}
