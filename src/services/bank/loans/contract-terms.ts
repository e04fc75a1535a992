import type { Day } from '@/units/day';
import type { RuleSet } from '../../rules/rule-set';
import type { Terms } from '../arithmetic';
import type { Loan } from '../core';

/** What a loan was agreed on, counted from the day its money comes. A draw without a term is reckoned by some days (S4). */
export const contractTerms = (rules: RuleSet, loan: Loan, startDay: Day): Terms => ({
  method: loan.method,
  principalFen: loan.principalFen,
  annualRate: loan.annualRate,
  dayCount: loan.dayCount,
  rounding: 'half-up',
  startDay,
  length: loan.periods === null ? { days: rules.revolving.days } : { periods: loan.periods },
});
