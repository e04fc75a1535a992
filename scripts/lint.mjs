import { run } from '../tools/build/run.mjs';
import { command } from './arguments.mjs';

/** Style by Biome, what nothing uses by knip, what stands twice by jscpd, and what can be counted. All are asked, so that one run says all. */

/** In a table the next line looks like the last: what a rule, a person and a script say is data. */
const TABLES = ['src/services/rules/**', 'src/services/demo/stories/scenarios.ts'];

/** A store of the same journey as another: what stands in both is the list of what they import. */
const SAME_IMPORTS = ['src/stores/repay/undo.ts'];

const CODE = 'typescript,tsx,javascript';

const COUNTED = 'measures';

/**
 * Six lines, of which jscpd counts the steps between them. How many tokens make a block differs: a line of a sheet has
 * few. A test says all that it needs, so that only long passages are asked to be a function there.
 */
const duplicates = [
  { in: ['src', 'tools', 'scripts', 'config'], formats: CODE, tokens: 50 },
  { in: ['src'], formats: 'scss', tokens: 40 },
  { in: ['test'], formats: CODE, tokens: 80 },
];

/** @type {[tool: string, args: string[]][]} */
const LINTERS = [
  ['@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--colors=off']],
  ['knip/bin/knip.js', ['--no-progress']],
  ['../scripts/whole.mjs', [COUNTED]],
  ...duplicates.map(({ in: folders, formats, tokens }) => {
    const how = ['--format', formats, '--min-lines', '5', '--min-tokens', String(tokens)];
    const ignored = ['--ignore', [...TABLES, ...SAME_IMPORTS].join(',')];
    const said = ['--exit-code', '1', '--no-colors', '--no-tips', '--reporters', 'console'];
    return /** @type {[string, string[]]} */ ([
      'jscpd/run-jscpd.js',
      [...folders, ...how, ...ignored, ...said],
    ]);
  }),
];

const does =
  'Objects to style, to what nothing uses, to six lines that stand twice, and to what is counted and too many.';

await command({ name: 'lint', does }, async () => {
  const said = await Promise.all(
    LINTERS.map(([tool, args]) =>
      run(tool, args).then(
        // What is counted is said in any case.
        (output) => ({ said: args[0] === COUNTED ? output : '', fine: true }),
        (error) => ({ said: error.output ?? error.stack, fine: false }),
      ),
    ),
  );
  process.stdout.write(said.map((one) => one.said).join(''));
  return said.every(({ fine }) => fine) ? 0 : 1;
});
