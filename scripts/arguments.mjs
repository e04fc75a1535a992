import { parseArgs } from 'node:util';

/** A wrong argument: one line on standard error, exit code 2. */
export class WrongArgument extends Error {}

/**
 * What `--help` says of an option: what it is, what stands for its value, what it is when it is not given, and an example.
 * @typedef {{ type: 'string' | 'boolean', multiple?: boolean, is: string, value?: string, usual?: string, example?: string }} Option
 * @typedef {{ name: string, does: string, example?: string, options?: Record<string, Option> }} Usage
 */

/**
 * Runs a command: its result is its exit code, a wrong argument is exit code 2, and `--help` says how it is used.
 * @template {Usage} Asked
 * @param {Asked} usage
 * @param {(given: ReturnType<typeof parseArgs<{ options: NonNullable<Asked['options']> }>>['values']) => number | undefined | Promise<number | undefined>} work
 */
export async function command(usage, work) {
  try {
    const given = readArguments(usage.options ?? {});
    if (given.help === true) process.stdout.write(helpOf(usage));
    else process.exitCode = await work(/** @type {never} */ (given));
  } catch (error) {
    if (!(error instanceof WrongArgument)) throw error;
    process.stderr.write(`${error.message.replaceAll('\n', ' ')}\n`);
    process.exitCode = 2;
  }
}

/**
 * Command-line options; a value may begin with a minus (`--cashflows -10,11`).
 * @param {Record<string, Option>} options
 * @returns {Record<string, unknown>}
 */
function readArguments(options) {
  /** @type {string[]} */
  const joined = [];
  for (const argument of process.argv.slice(2)) {
    const last = joined.at(-1);
    const continues = last?.startsWith('--') && !last.includes('=') && /^-[\d.]/.test(argument);
    if (continues) joined[joined.length - 1] = `${last}=${argument}`;
    else joined.push(argument);
  }
  try {
    const all = { ...options, help: /** @type {const} */ ({ type: 'boolean', short: 'h' }) };
    const { values, tokens } = parseArgs({
      args: joined,
      options: all,
      strict: true,
      allowPositionals: false,
      tokens: true,
    });
    const given = tokens.flatMap((token) => (token.kind === 'option' ? token.name : []));
    const twice = given.find((name, index) => given.indexOf(name) !== index && !options[name]?.multiple);
    if (twice !== undefined) throw new WrongArgument(`--${twice} is given more than once; once is allowed`);
    return values;
  } catch (error) {
    if (error instanceof WrongArgument) throw error;
    const allowed = [...Object.keys(options), 'help'].map((name) => `--${name}`);
    const [problem] = String(error instanceof Error ? error.message : error).split('. ');
    throw new WrongArgument(`${problem}; allowed: ${allowed.join(' ')}`);
  }
}

/** What `--help` prints. @param {Usage} usage */
export function helpOf({ name, does, example, options = {} }) {
  const call = /^(start|test)$/.test(name) ? `npm ${name}` : `npm run -s ${name}`;
  const has = Object.keys(options).length > 0;
  const lines = Object.entries({ ...options, help: HELP }).map(([option, of]) => {
    const example = of.example ?? (of.type === 'boolean' ? `--${option}` : undefined);
    return [
      `  --${option}${of.type === 'string' ? ` ${of.value ?? 'TEXT'}` : ''}${of.multiple ? ' (more than once)' : ''}`,
      `      ${of.is}`,
      `      default: ${of.usual ?? (of.type === 'boolean' ? 'off' : 'none')}${example ? ` · example: ${example}` : ''}`,
    ].join('\n');
  });
  return [
    `Usage: ${call}${has ? ' -- [options]' : ''}`,
    does,
    ...(example === undefined ? [] : [`Example: ${call} -- ${example}`]),
    '',
    ...lines,
    '',
    'Exit code: 0 on success, 1 when what is checked does not hold, 2 for a wrong argument.',
    '',
  ].join('\n');
}

/** @type {Option} */
const HELP = { type: 'boolean', is: 'says how the command is used' };

/** Said the same by every command. @satisfies {Option} */
export const JSON_OPTION = /** @type {const} */ ({
  type: 'boolean',
  is: 'one JSON document on standard output, and nothing else',
});

/** Said the same by every command that tells the middle of several runs. @satisfies {Option} */
export const RUNS_OPTION = /** @type {const} */ ({
  type: 'string',
  value: 'N',
  is: 'how many times each is measured, 1 to 99; the middle counts',
  usual: '5',
  example: '--runs 9',
});

/** @param {{ runs?: string | undefined }} given */
export const runsOf = ({ runs }) => wholeNumber('runs', runs ?? RUNS_OPTION.usual, 1, 99);

/**
 * Refuses whatever is given beside an option that stands alone; `--json` goes with everything.
 * @param {string} name
 * @param {object} given
 */
export function alone(name, given) {
  const stray = Object.keys(given).find((other) => other !== name && other !== 'json');
  if (stray !== undefined) throw new WrongArgument(`--${stray} does not go with --${name}`);
}

/**
 * One of a closed list, or the line that says which there are.
 * @template {string} Value
 * @param {string} name
 * @param {string} text
 * @param {readonly Value[]} allowed
 * @returns {Value}
 */
export function oneOf(name, text, allowed) {
  const found = allowed.find((value) => value === text);
  if (found === undefined)
    throw new WrongArgument(`--${name} ${JSON.stringify(text)}: allowed are ${allowed.join(', ')}`);
  return found;
}

/**
 * A whole number within bounds.
 * @param {string} name
 * @param {string} text
 * @param {number} from
 * @param {number} to
 */
export function wholeNumber(name, text, from, to) {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= from && number <= to))
    throw new WrongArgument(`--${name} ${JSON.stringify(text)}: a whole number from ${from} to ${to}`);
  return number;
}
