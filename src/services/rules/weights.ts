import type { Dimension, Lens } from '../contract/terms';
import type { SourceId } from './rule';

/** Weights as whole thirds of a percent, so that the merged mean is exact: each lens sums to 300. */
export const WEIGHT_THIRDS: Readonly<Record<Lens, Readonly<Record<Dimension, number>>>> = {
  A: { social: 75, payment: 105, creditRecord: 60, assets: 45, device: 15 },
  B: { social: 51, payment: 84, creditRecord: 105, assets: 60, device: 0 },
  C: { social: 60, payment: 75, creditRecord: 120, assets: 45, device: 0 },
  merged: { social: 62, payment: 88, creditRecord: 95, assets: 50, device: 5 },
};

export const WEIGHT_SOURCES: Readonly<Record<Lens, Readonly<Record<Dimension, readonly SourceId[]>>>> = {
  A: { social: ['A16'], payment: ['A17'], creditRecord: ['A18'], assets: ['A19'], device: ['A20'] },
  B: { social: ['B24'], payment: ['B23'], creditRecord: ['B22'], assets: ['B25'], device: [] },
  C: { social: ['C13'], payment: ['C12'], creditRecord: ['C11'], assets: ['C14'], device: [] },
  merged: {
    social: ['A16', 'B24', 'C13', 'X3', 'S9'],
    payment: ['A17', 'B23', 'C12', 'X3', 'S9'],
    creditRecord: ['A18', 'B22', 'C11', 'X3', 'S9'],
    assets: ['A19', 'B25', 'C14', 'X3', 'S9'],
    device: ['A20', 'X3', 'S9'],
  },
};

/** Every lens's weights sum to this, in thirds of a percent (A21). */
export const WEIGHT_SUM = { thirds: 300, source: 'A21' } as const;

/** The score that neither helps nor hurts, and that stands for data which is not collected (S8). */
export const NEUTRAL_SCORE = 60;
