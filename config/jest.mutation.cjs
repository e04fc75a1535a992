const [unit] = require('../jest.config.cjs').projects;

process.env.DRAWS ??= '0.1';

/** The tests that speak about money and the bank, gathered: thousands of mutants each load the bank once, and not once a file. */
module.exports = {
  ...unit,
  rootDir: '..',
  testEnvironment: require.resolve('./mutation-environment.cjs'),
  snapshotResolver: require.resolve('./mutation-snapshots.cjs'),
  testTimeout: 120_000,
  testMatch: ['<rootDir>/test/mutation.ts'],
};
