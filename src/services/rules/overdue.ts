import { rate } from '@/units/rate';
import type { Lens } from '../contract/terms';

/** What happens after a due date is missed, as one machine (X9). Days are counted from the day after it. */
export const OVERDUE = {
  graceDays: { value: 7, source: 'A32' },
  /** A short one brings a message and no more. */
  message: { source: 'C27' },
  /** How often × how much × how long. */
  risk: { source: 'C26' },
  penaltyPerDay: { value: rate('0.0005'), source: 'A33' },
  cutAfterDays: { value: 30, source: 'C24' },
  cutPercent: { from: 20, to: 50, toAtDays: 90, source: 'C24' },
  freezeAtCount: { value: 3, source: 'C25' },
} as const;

/**
 * What a day of lateness costs at least, in percent of a day at the contract's own rate: within the grace too, which is free
 * of penalty, not of interest. A, B and C say nothing of it, and keep their own figures.
 */
export const overdueUnder = (lens: Lens) => ({
  ...OVERDUE,
  leastOfContract: { percent: lens === 'merged' ? 100 : 0, source: 'S55' },
});

/** 24 hours to cancel, with the interest accrued still due (A41). */
export const COOLING_OFF = { hours: 24, source: 'A41' } as const;

/** Keep a fifth more than the debit on the card (C28). */
export const AUTOPAY_BUFFER = { percent: 20, source: 'C28' } as const;

/** Months on time that open, and that bring, a raise (A30, B53). */
export const ON_TIME = { mayApply: 3, mayApplySource: 'A30', automatic: 6, automaticSource: 'B53' } as const;
