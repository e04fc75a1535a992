import fc from 'fast-check';

/**
 * Every property draws from the same seed, so that a run says the same everywhere; SEED=… looks elsewhere.
 * A mutant need only be caught, so nothing is shrunk where DRAWS asks for fewer draws.
 */
fc.configureGlobal({
  seed: Number(process.env.SEED ?? 20_261_016),
  endOnFailure: process.env.DRAWS !== undefined,
});
