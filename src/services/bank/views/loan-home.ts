import { present } from '@/units/assert';
import { dayAt } from '@/units/day';
import type { AgreementView, LoanHome } from '../../contract/loan-home';
import type { Reply } from '../../contract/reply';
import { cataloguedProduct, type RuleSet } from '../../rules/rule-set';
import { type BankState, type Loan, loanOf, refuse } from '../core';
import { disclosed } from '../loans';
import { cardView, loanView } from './loan';
import { recordsOf } from './records';

/** One loan with what its own pages show beside it. */
export function loanHome(rules: RuleSet, state: BankState, loanId: string): Reply<LoanHome> {
  const loan = loanOf(state.loans, loanId);
  if (!loan) return { ok: false, failure: refuse('loan-unknown') };
  return {
    ok: true,
    value: {
      now: state.now,
      today: dayAt(state.now),
      loan: loanView(rules, state, loan),
      agreement: agreement(rules, state, loan),
      cards: state.cards.map(({ id }) => cardView(state, id)),
      recordCount: recordsOf(rules, state).filter((record) => record.loanId === loanId).length,
    },
  };
}

/**
 * What was signed, computed again from what the loan keeps of it. Nothing that happened since is in it:
 * the contract does not change with an early repayment.
 */
function agreement(rules: RuleSet, state: BankState, loan: Loan): AgreementView {
  const { productId, principalFen, periods, method, submittedAt, purposeId } = loan;
  const terms = {
    method,
    principalFen,
    annualRate: loan.annualRate,
    dayCount: loan.dayCount,
    rounding: 'half-up',
    startDay: dayAt(submittedAt),
    length: periods === null ? { days: 30 } : { periods },
  } as const;
  return {
    signedAt: submittedAt,
    quote: disclosed(
      rules,
      state,
      cataloguedProduct(rules, productId),
      { productId, principalFen, periods, method },
      terms,
    ),
    purpose: {
      id: purposeId,
      name: present(rules.purposes.find(({ id }) => id === purposeId)).name,
    },
    card: cardView(state, loan.cardId),
  };
}
