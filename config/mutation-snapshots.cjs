const GATHERED = 'test/mutation.ts';
const KEPT = 'test/bank/__snapshots__/figures.test.ts.snap';

/** The gathered tests ask the snapshots of the one file among them that has any. */
module.exports = {
  resolveSnapshotPath: (file) => file.replace(GATHERED, KEPT),
  resolveTestPath: (file) => file.replace(KEPT, GATHERED),
  testPathForConsistencyCheck: GATHERED,
};
