const path = require('node:path');
const { expect } = require('expect');
const { bind } = require('jest-each');
const { SnapshotState, toMatchSnapshot } = require('jest-snapshot');

/** jest's words on top of mocha's: mocha loads the bank once, jest would for every mutant. */
const test = (title, run) => global.it(title, run);
Object.assign(global, { test: Object.assign(test, { each: bind(test) }), expect });
expect.extend({
  // jest gathers what differs and fails at the test's end; here it fails at once.
  toMatchSnapshot(...given) {
    return toMatchSnapshot.call({ ...this, dontThrow: undefined }, ...given);
  },
});

const root = path.resolve(__dirname, '..');
const snapshotState = new SnapshotState(
  path.join(root, 'test/services/bank/__snapshots__/figures.test.ts.snap'),
  {
    updateSnapshot: 'none',
    rootDir: root,
    snapshotFormat: { escapeString: false, printBasicPrototype: false },
  },
);

/** A property need not be drawn as often to catch a mutant as to find a fault. */
process.env.DRAWS ??= '0.03';

exports.mochaHooks = {
  beforeEach() {
    snapshotState.clear();
    expect.setState({ snapshotState, currentTestName: this.currentTest.fullTitle().trim() });
  },
};
