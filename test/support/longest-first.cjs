const { statSync } = require('node:fs');

/** What takes the longest, from what is measured: on a fresh clone jest knows no times and would begin with large files. */
const LONGEST = [
  'browser/screens-rest',
  'browser/screens-flow',
  'simulator/scenarios',
  'how-to',
  'browser/director',
  'simulator/gate',
  'simulator/links',
  'simulator/scenarios-killed',
  'simulator/window',
  'simulator/scenes',
  'simulator/budgets',
  'simulator/relaunch',
  'browser/desk',
  'simulator/ways',
  'simulator/release',
  'simulator/twins',
  'lint',
  'browser/walk',
  'browser/ways',
  'browser/windows',
  'browser/pages',
  'services/bank/arithmetic/decimal',
  'scripts/help',
  'scripts/quote',
  'scripts/simulate',
].map((name) => `/test/${name}.test.ts`);

const place = ({ path }) => {
  const found = LONGEST.findIndex((name) => path.replaceAll('\\', '/').endsWith(name));
  return found < 0 ? LONGEST.length : found;
};

/** The order in which jest's workers take the files: whatever ends last is short, so that none waits for another. */
module.exports = class LongestFirst {
  sort(tests) {
    const size = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return [...tests].sort((a, b) => place(a) - place(b) || size.get(b.path) - size.get(a.path));
  }

  cacheResults() {}
};
