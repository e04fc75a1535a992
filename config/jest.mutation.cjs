const [unit] = require('../jest.config.cjs').projects;

process.env.DRAWS ??= '0.1';

/** The tests that speak about money and the bank, without those that spawn commands or draw 100,000 loans. */
module.exports = {
  ...unit,
  rootDir: '..',
  testTimeout: 120_000,
  testMatch: ['<rootDir>/test/{units,bank,mock}/**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/test/bank/decimal.test.ts'],
};
