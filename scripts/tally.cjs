const { writeFileSync } = require('node:fs');

/**
 * jest's reporter for `npm test`: what each project of jest.config.cjs came to, as JSON in the file that TALLY names.
 * A file that does not even load is a failed test.
 */
module.exports = class Tally {
  constructor() {
    this.projects = {};
  }

  onTestResult({ context }, result) {
    const { name } = context.config.displayName;
    const tally = this.projects[name] ?? { passed: 0, failed: 0, passedOver: [], messages: [] };
    this.projects[name] = tally;
    tally.passed += result.numPassingTests;
    tally.failed += result.numFailingTests || (result.failureMessage ? 1 : 0);
    tally.passedOver.push(
      ...result.testResults
        .filter(({ status }) => status !== 'passed' && status !== 'failed')
        .map(({ fullName }) => fullName),
    );
    if (result.failureMessage) tally.messages.push(result.failureMessage);
  }

  onRunComplete() {
    writeFileSync(process.env.TALLY, JSON.stringify(this.projects));
  }
};
