import { day, type Instant, instantOf } from '@/units/day';
import { type Fen, fen } from '@/units/fen';
import type { Failure } from '../../contract/reply';
import { LAST_KNOWN_YEAR } from '../../rules/festivals';
import { refuse } from './refusal';

/** What may be put in, so that no sum of it leaves the whole numbers and no list of it grows without end. */

/** A thousand million yuan: on one card, or kept at the wallet. All sums of such amounts stay whole numbers. */
export const MOST_FEN: Fen = fen(100_000_000_000);

/** Where the almanacs end, time does: later years have working days that nobody knows. */
export const LAST_MOMENT: Instant = instantOf(day(`${LAST_KNOWN_YEAR}-12-31`));

/** How many of a kind one person may have; each has its page, which shows them all. */
const MOST = { cards: 20, complaints: 200, queries: 400, loans: 20_000, submissions: 40_000 } as const;

/** @returns why one more is too many; null where there is room */
export const tooMany = (kind: keyof typeof MOST, count: number): Failure | null =>
  count < MOST[kind] ? null : refuse('too-many', null, { kind, most: MOST[kind] });

/**
 * @param held what is there already
 * @returns why the amount is none, or more than there is room for; null where it fits
 */
export function amountFailure(amountFen: Fen, held: Fen): Failure | null {
  if (amountFen === 0) return refuse('amount-missing');
  const roomFen = Math.max(0, MOST_FEN - held);
  return amountFen > roomFen ? refuse('amount-over-most', null, { mostFen: MOST_FEN, roomFen }) : null;
}
