const { answers, latencyMs } = require('../answers.js');

/** The bank, as far away as it is for the compiled pages: an answer comes after the same latency. */
exports.ask = (question, done) => setTimeout(() => done(answers[question]), latencyMs);
