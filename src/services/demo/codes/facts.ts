import { digest } from '@/units/digest';
import { canonical } from '../../bank/core/chance';
import type { BankState } from '../../bank/core/state';
import { limitOf } from '../../bank/credit/limit';
import { cardBalance } from '../../bank/person/debit';
import { loanView } from '../../bank/views/loan';
import type { OverdueView } from '../../contract/loan';
import { PRODUCT_IDS } from '../../contract/terms';
import type { RuleSet } from '../../rules/rule-set';
import { isKnown } from '../stories/later-products';

/**
 * What a state says in money, dates and statuses, and nothing of how it is held: two states with the same facts are
 * the same to whoever looks at them, also where a later version of the bank remembers more.
 */
export const factsOf = (rules: RuleSet, state: BankState) => ({
  now: state.now,
  cards: state.cards.map(({ id }) => [id, cardBalance(state, id)]),
  limits: PRODUCT_IDS.flatMap((id) => (isKnown(state, id) ? [[id, limitOf(rules, state, id)]] : [])),
  overdueCount: state.overdueCount,
  reportedToBureau: state.reportedToBureau,
  loans: state.loans.map((loan) => {
    const { id, productId, method, principalFen, annualRate, dayCount, ...view } = loanView(
      rules,
      state,
      loan,
    );
    const { status, submittedAt, closedAt, plan, outstandingFen, due, overdue } = view;
    const terms = { id, productId, method, principalFen, annualRate, dayCount };
    return { ...terms, status, submittedAt, closedAt, plan, outstandingFen, due, overdue: late(overdue) };
  }),
  repayments: state.loans.flatMap((loan) =>
    loan.repayments.map(({ id: _, ...repayment }) => ({ loanId: loan.id, ...repayment })),
  ),
});

/** Where a late loan stands, as codes have known it from the first: what a page is told beside that follows from it. */
const late = (overdue: OverdueView | null) => {
  if (!overdue) return null;
  const { stage, days, graceDays, graceEndsDay, penaltyFen, penaltyPerDayFen, penaltyFromDay } = overdue;
  const { cutOnDay, reported } = overdue;
  return {
    ...{ stage, days, graceDays, graceEndsDay, penaltyFen, penaltyPerDayFen },
    ...{ penaltyFromDay, cutOnDay, reported },
  };
};

export const factsHash = (rules: RuleSet, state: BankState): string =>
  digest(canonical(factsOf(rules, state)), 16);
