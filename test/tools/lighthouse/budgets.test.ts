import { shortOf } from '../../../tools/lighthouse/budgets';

const BUDGETS = {
  scores: { performance: 95, seo: 100 },
  openings: { phone: { bytes: 1000, shift: 0 }, desk: { bytes: 2000, shift: 0.01 } },
};
const WHOLE = { performance: 95, seo: 100 };
const STILL = { phone: { bytes: 1000, shift: 0 }, desk: { bytes: 2000, shift: 0.01 } };

test.each([
  ['all that is asked', WHOLE, STILL, []],
  ['a score below', { ...WHOLE, performance: 94 }, STILL, ['performance: 94, at least 95']],
  ['a score of nothing that is known', { ...WHOLE, pwa: 100 }, STILL, ['pwa has no budget']],
  ['a byte too many', WHOLE, { phone: { bytes: 1001, shift: 0 } }, ['phone: 1001 bytes, at most 1000']],
  [
    'the least that moves',
    WHOLE,
    { phone: { bytes: 1, shift: 0.0001 }, desk: { bytes: 1, shift: 0.0101 } },
    ['phone: a shift of 0.0001, at most 0', 'desk: a shift of 0.0101, at most 0.01'],
  ],
  ['a window of no budget', WHOLE, { watch: { bytes: 1, shift: 0 } }, ['watch has no budget']],
])('%s', (_, scores, openings, short) => expect(shortOf(BUDGETS, scores, openings)).toEqual(short));
