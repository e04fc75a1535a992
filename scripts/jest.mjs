import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../tools/build/run.mjs';

/** Much of what a test makes is gone at once: with more room for the young, a tenth of the time goes less to memory. */
const YOUNG = '--max-semi-space-size=64';

/** As many cores as there are at least. */
const WORKERS = 2;

/** A worker that holds more after a file is started anew. That there is a limit keeps tests out of jest's own process. */
const MOST_MEMORY = '1.5GB';

/**
 * What a project came to: a file that does not even load is a failed test.
 * @typedef {{ passed: number, failed: number, passedOver: string[], messages: string[] }} Tally
 */

/**
 * Some of jest's projects in one run, so that no worker waits for the end of a suite.
 * @param {string[]} projects
 * @param {boolean} renewing what they have written down is written down anew
 * @returns {Promise<[project: string, Tally][]>}
 */
export async function runProjects(projects, renewing) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jest-'));
  const file = path.join(folder, 'tally.json');
  const args = [
    ['--selectProjects', ...projects],
    ['--reporters=<rootDir>/scripts/tally.cjs', `--maxWorkers=${WORKERS}`],
    [`--workerIdleMemoryLimit=${MOST_MEMORY}`, ...(renewing ? ['--updateSnapshot'] : [])],
  ].flat();
  try {
    const failure = await run('jest/bin/jest.js', args, { TALLY: file }, [YOUNG]).then(
      () => null,
      (error) => error,
    );
    if (failure && !existsSync(file)) throw failure;
    const found = JSON.parse(readFileSync(file, 'utf8'));
    const tallies = projects.map((name) => [name, found[name] ?? nothing()]);
    // What stopped jest and is no test's fault is not lost.
    if (failure && tallies.every(([, { failed }]) => failed === 0))
      Object.assign(tallies[0][1], { failed: 1, messages: [failure.output] });
    return tallies;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const nothing = () => ({ passed: 0, failed: 0, passedOver: [], messages: [] });
