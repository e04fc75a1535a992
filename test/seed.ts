import fc from 'fast-check';

/** Every property draws from the same seed, so that a run says the same everywhere; SEED=… looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_016) });
