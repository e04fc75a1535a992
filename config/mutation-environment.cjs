const { TestEnvironment } = require('jest-environment-node');

/** The mutant that a test has caught: the others need not look at it. */
let caught;

module.exports = class extends TestEnvironment {
  async handleTestEvent(event, state) {
    await super.handleTestEvent?.(event, state);
    const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
    if (mutant === undefined) return;
    if (event.name === 'test_fn_failure') caught = mutant;
    if (event.name === 'test_start' && caught === mutant) event.test.mode = 'skip';
  }
};
