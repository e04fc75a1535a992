import type { Day } from '@/units/day';
import type { Terms } from '../arithmetic/schedule';
import type { Loan } from '../core/state';

/** A loan without a plan is shown as if it were repaid after so many days. */
const REVOLVING_DAYS = 30;

/** What a loan was agreed on, counted from the day its money comes. */
export const contractTerms = (loan: Loan, startDay: Day): Terms => ({
  method: loan.method,
  principalFen: loan.principalFen,
  annualRate: loan.annualRate,
  dayCount: loan.dayCount,
  rounding: 'half-up',
  startDay,
  length: loan.periods === null ? { days: REVOLVING_DAYS } : { periods: loan.periods },
});
