import { addMonths, type Day, dayAt } from '@/units/day';
import { ascending } from '@/units/order';
import type { RuleSet } from '../../rules/rule-set';
import type { BankState } from '../core';
import { reportFailure } from './report';

/**
 * The days on which looks by lenders stop counting, the next one first: each three months after it was made (B47). The
 * person's own and those of running loans do not count (X30).
 */
function endsOfInquiries(rules: RuleSet, state: BankState): Day[] {
  // What stands in a report that may not be looked at is not counted (S60).
  if (reportFailure(state)) return [];
  return state.inquiries
    .filter(({ kind }) => kind === 'approval')
    .map(({ at }) => addMonths(dayAt(at), rules.eligibility.inquiries.retryMonths))
    .filter((end) => dayAt(state.now) < end)
    .sort(ascending);
}

/** How many looks by lenders count today (B47, X30). */
export const approvalInquiries = (rules: RuleSet, state: BankState): number =>
  endsOfInquiries(rules, state).length;

/**
 * The day on which so many of them have ended that the rest is allowed (B47, S24): the same on whatever day one looks.
 * Null where there are not too many.
 */
export function inquiriesRetryDay(rules: RuleSet, state: BankState): Day | null {
  const ends = endsOfInquiries(rules, state);
  return ends[ends.length - rules.eligibility.inquiries.most - 1] ?? null;
}
