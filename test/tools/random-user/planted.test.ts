import { PLANTED, withPlanted } from './planted';

/** A check that finds nothing may be one that cannot: known faults are planted, and the random user must say so. */

/** The seed that is known to find it comes first; a change of the user may make another one the first to. */
const STEPS = 400;
const SEEDS = 8;

test.each(PLANTED.map((planted) => [planted.what, planted] as const))('%s', async (_, planted) => {
  const { emptyRun, runInto } = await withPlanted(planted);
  const faults = planted.faults ?? false;
  let said = 'nothing was noticed';
  for (let seed = planted.seed; seed < planted.seed + SEEDS; seed++) {
    const failed = await runInto(emptyRun(faults), seed, STEPS, faults);
    said = failed?.lived.violation?.what ?? said;
    if (planted.noticed.test(said)) break;
  }
  expect(said).toMatch(planted.noticed);
});

test('nothing is noticed where nothing is planted', async () => {
  const { emptyRun, runInto } = await withPlanted(null);
  expect(await runInto(emptyRun(true), 3, 150, true)).toBeNull();
});

test('the shortest log is found where the bank cannot even be begun, and where it fails from within', async () => {
  for (const what of [
    'late on the due day itself',
    'an entry that does not balance stops the bank from within',
  ]) {
    const planted = PLANTED.find((one) => one.what === what);
    if (!planted) throw new Error(`${what} is planted`);
    const { emptyRun, runInto, shrink } = await withPlanted(planted);
    const failed = await runInto(emptyRun(false), planted.seed, STEPS, false);
    if (!failed) throw new Error(`${what} is noticed`);
    const { taken, lived } = await shrink(failed.part.personaId, failed.part.taken);
    expect(lived.violation).not.toBeNull();
    expect(taken.length).toBeLessThanOrEqual(3);
  }
});
