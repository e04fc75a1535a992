import { buildMiniProgram, buildWeb } from '../tools/build/build.mjs';
import { run, step } from '../tools/build/run.mjs';
import { helpOf } from './arguments.mjs';
import { install } from './install.mjs';
import { runProjects } from './jest.mjs';

/** `-u`: what the suites have written down of before (pictures, snapshots) is written down anew. */
const RENEW = '-u';
const renewing = process.argv.includes(RENEW);
const asked = process.argv.slice(2).filter((argument) => argument !== RENEW);

/** A violation prints the shortest log that shows it. In CI the user goes on for longer, and must reach everything oftener. */
const [steps, reach] = process.env.CI ? ['100000', '200'] : ['20000', '30'];

/** Tools that either object or do not: each is one test. */
const tools = {
  types: ['Checking types', '@typescript/native/bin/tsc', ['--noEmit']],
  lint: ['Linting', '../scripts/lint.mjs', []],
  deps: [
    'Checking dependencies',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['src', 'tools', 'scripts', 'test'],
  ],
  faults: [
    'A random user, with faults',
    '../scripts/whole.mjs',
    ['simulate', '--seed', '1', '--steps', steps, '--faults', '--reach', reach],
  ],
};

/** Projects of jest.config.cjs, and what must be built before. */
const projects = {
  unit: ['Unit tests'],
  component: ['Component tests'],
  weapp: ['Compiled mini program', buildMiniProgram],
  browser: ['Browser tests', buildWeb],
};
const known = [...Object.keys(tools), ...Object.keys(projects)];

if (asked.some((argument) => argument === '--help' || argument === '-h')) {
  const does = `Installs what is missing, then runs every suite, or those that are named: ${known.join(' ')}. ${RENEW} takes pictures and snapshots anew. The last line counts.`;
  process.stdout.write(helpOf({ name: 'test', does, example: `unit component ${RENEW}` }));
  process.exit(0);
}
const unknown = asked.find((name) => !known.includes(name));
if (unknown !== undefined) {
  process.stderr.write(
    `There is no suite ${JSON.stringify(unknown)}; allowed: ${known.join(' ')} ${RENEW}\n`,
  );
  process.exit(2);
}

/** A stream on which only whole lines appear: what runs side by side does not write into each other's. */
function wholeLines() {
  let line = '';
  return {
    write(text) {
      line += text;
      if (!line.endsWith('\n')) return;
      process.stdout.write(line);
      line = '';
    },
  };
}

const total = { passed: 0, failed: 0 };
const complaints = [];

const counted = ({ passed, failed, passedOver }) =>
  `${passed} passed, ${failed} failed${passedOver.length ? `, ${passedOver.length} skipped` : ''}`;

/**
 * Suites that run together. Whatever stops them from counting makes each one failure, and the next run all the same.
 * @param {string[]} whats @param {() => Promise<import('./jest.mjs').Tally[]>} work
 */
async function runSuites(whats, work) {
  try {
    const alone = whats.length === 1;
    const tallies = await step(
      whats.join(', '),
      work,
      (found) =>
        alone
          ? counted(found[0])
          : found.map((one, index) => `\n  ${whats[index]}: ${counted(one)}`).join(''),
      wholeLines(),
    );
    for (const [index, { passed, failed, passedOver, messages }] of tallies.entries()) {
      total.passed += passed;
      total.failed += failed;
      if (failed) complaints.push([whats[index], messages.join('\n')]);
      if (passedOver.length)
        complaints.push([whats[index], [`${passedOver.length} skipped`, ...passedOver].join('\n')]);
    }
  } catch (error) {
    total.failed += whats.length;
    complaints.push([whats.join(', '), error.output || error.stack]);
  }
}

async function runTool([what, file, args]) {
  await runSuites([what], async () => {
    await run(file, args);
    return [{ passed: 1, failed: 0, passedOver: [], messages: [] }];
  });
}

async function runJest(names) {
  if (names.length === 0) return;
  const whats = names.map((name) => projects[name][0]);
  await runSuites(whats, async () => (await runProjects(names, renewing)).map(([, tally]) => tally));
}

/** Builds what suites need; those that are without are failures. @returns these */
async function buildFor(names) {
  const missing = [];
  for (const name of names) {
    const [what, build] = projects[name];
    try {
      await build({ out: wholeLines() });
    } catch (error) {
      missing.push(name);
      await runSuites([what], () => Promise.reject(error));
    }
  }
  return missing;
}

try {
  await install();
  const names = asked.length ? known.filter((name) => asked.includes(name)) : known;
  // Two cores are kept busy: what needs no build of its own stands beside the builds; then two workers take all the rest.
  const alongside = async () => {
    for (const name of names.filter((name) => name in tools)) await runTool(tools[name]);
  };
  const afterBuilds = async () => {
    const missing = await buildFor(names.filter((name) => projects[name]?.[1]));
    await runJest(names.filter((name) => name in projects && !missing.includes(name)));
  };
  await Promise.all([afterBuilds(), alongside()]);
} catch (error) {
  total.failed += 1;
  complaints.push(['Installing packages', error.output || error.stack]);
}

for (const [what, output] of complaints) process.stdout.write(`\n── ${what}\n${output.trim()}\n`);
if (complaints.length) process.stdout.write('\n');
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed ? 1 : 0;
