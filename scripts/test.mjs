import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { helpOf } from './arguments.mjs';
import { buildMiniProgram, buildWeb } from './build.mjs';
import { install } from './install.mjs';
import { run, step } from './run.mjs';

/** `-u`: what the suites have written down of before (pictures, snapshots) is written down anew. */
const RENEW = '-u';
const renewing = process.argv.includes(RENEW);
const asked = process.argv.slice(2).filter((argument) => argument !== RENEW);

/** A tool that either objects or does not is one test. */
const tool = (file, args) => async () => {
  await run(file, args);
  return { passed: 1, failed: 0 };
};

/** jest's own count; a file that does not even load is a failed test. */
const jest =
  (...projects) =>
  async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'jest-'));
    const report = path.join(folder, 'report.json');
    const args = ['--selectProjects', ...projects, '--json', `--outputFile=${report}`, '--maxWorkers=2'];
    if (renewing) args.push('--updateSnapshot');
    try {
      const failure = await run('jest/bin/jest.js', args).then(
        () => null,
        (error) => error,
      );
      if (failure && !existsSync(report)) throw failure;
      const result = JSON.parse(readFileSync(report, 'utf8'));
      const skipped = result.numPendingTests + result.numTodoTests;
      const messages = result.testResults.map(({ message }) => message).filter(Boolean);
      const passedOver = result.testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status }) => status === 'pending' || status === 'todo')
        .map(({ fullName }) => fullName);
      return {
        passed: result.numPassedTests,
        failed: result.numFailedTests + result.numRuntimeErrorTestSuites || (failure ? 1 : 0),
        skipped,
        passedOver,
        output: messages.join('\n') || (failure?.output ?? ''),
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

/** A violation prints the shortest log that shows it. In CI the user goes on for longer. */
const steps = process.env.CI ? '100000' : '20000';
const simulation = ['scripts/simulate.ts', '--seed', '1', '--steps', steps, '--faults'];

const suites = {
  types: ['Checking types', tool('@typescript/native/bin/tsc', ['--noEmit'])],
  lint: ['Linting', tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--colors=off'])],
  deps: ['Checking dependencies', tool('dependency-cruiser/bin/dependency-cruise.mjs', ['src'])],
  faults: ['A random user, with faults', tool('tsx/dist/cli.mjs', simulation)],
  unit: ['Unit tests', jest('unit')],
  component: ['Component tests', jest('component')],
  weapp: ['Compiled mini program', jest('weapp'), buildMiniProgram],
  browser: ['Browser tests', jest('browser'), buildWeb],
};

/** What keeps one core busy at most: it runs beside the builds, which do too. The others fill two. */
const ALONGSIDE = ['types', 'lint', 'deps', 'faults'];

if (asked.some((argument) => argument === '--help' || argument === '-h')) {
  const does = `Installs what is missing, then runs every suite, or those that are named: ${Object.keys(suites).join(' ')}. ${RENEW} takes pictures and snapshots anew. The last line counts.`;
  process.stdout.write(helpOf({ name: 'test', does, example: `unit component ${RENEW}` }));
  process.exit(0);
}
const unknown = asked.find((name) => !(name in suites));
if (unknown !== undefined) {
  process.stderr.write(
    `There is no suite ${JSON.stringify(unknown)}; allowed: ${Object.keys(suites).join(' ')} ${RENEW}\n`,
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

/**
 * Whatever stops a suite from counting makes it one failure, and the next suite runs all the same.
 * @param {NodeJS.WritableStream} [out]
 */
async function runSuite([what, work], out = process.stdout) {
  try {
    const {
      passed,
      failed,
      skipped = 0,
      passedOver = [],
      output = '',
    } = await step(
      what,
      work,
      (count) =>
        [
          `${count.passed} passed, ${count.failed} failed`,
          count.skipped ? `, ${count.skipped} skipped` : '',
        ].join(''),
      out,
    );
    total.passed += passed;
    total.failed += failed;
    if (failed) complaints.push([what, output]);
    if (skipped) complaints.push([what, [`${skipped} skipped`, ...passedOver].join('\n')]);
  } catch (error) {
    total.failed += 1;
    complaints.push([what, error.output || error.stack]);
  }
}

try {
  await install();
  const names = asked.length ? asked : Object.keys(suites);
  const alongside = names.filter((name) => ALONGSIDE.includes(name));
  const others = names.filter((name) => !ALONGSIDE.includes(name));
  const unbuilt = new Map();
  const builds = async () => {
    for (const name of others)
      await suites[name][2]?.({ out: wholeLines() }).catch((error) => unbuilt.set(name, error));
  };
  const oneByOne = async () => {
    for (const name of alongside) await runSuite(suites[name], wholeLines());
  };
  const afterBuilds = async () => {
    await builds();
    for (const name of others) {
      const [what, work] = suites[name];
      const error = unbuilt.get(name);
      await runSuite([what, error ? () => Promise.reject(error) : work], wholeLines());
    }
  };
  await Promise.all([afterBuilds(), oneByOne()]);
} catch (error) {
  total.failed += 1;
  complaints.push(['Installing packages', error.output || error.stack]);
}

for (const [what, output] of complaints) process.stdout.write(`\n── ${what}\n${output.trim()}\n`);
if (complaints.length) process.stdout.write('\n');
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed ? 1 : 0;
