import { yuan } from '@/units/fen';
import { rate } from '@/units/rate';

/** Limits are whole multiples of this (S7). */
export const LIMIT_STEP = { fen: yuan(100), source: 'S7' } as const;

/** Rates are whole multiples of this, the nearest one, half up (S6). */
export const RATE_STEP = { rate: rate('0.0001'), source: 'S6' } as const;

/** How long a quote stands (S14). */
export const QUOTE_VALIDITY = { minutes: 10, source: 'S14' } as const;

/** What a draw without a term is reckoned by (S4). */
export const REVOLVING = { days: 30, source: 'S4' } as const;

/**
 * So many failures lock the face check for a while (S15); a passed one is good for a few minutes (S14, A28). A new device
 * is bound with one of its own (S61).
 */
export const FACE_CHECK = {
  attempts: 3,
  lockMinutes: 10,
  lockSource: 'S15',
  validMinutes: 5,
  validSource: 'S14',
  bindingNeedsCheck: true,
  bindingSource: 'S61',
} as const;

/** Whether a limit that is less than the least loan is granted all the same, though nobody could borrow it. */
export const LEAST_LIMIT: { readonly grantedBelow: boolean } = { grantedBelow: false };
