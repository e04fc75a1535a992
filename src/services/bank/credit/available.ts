import { type Fen, fen, minFen, sumFen, ZERO } from '@/units/fen';
import { most } from '@/units/number-order';
import { PRODUCT_IDS, type ProductId } from '../../contract/terms';
import { knownProduct, type RuleSet } from '../../rules/rule-set';
import { type BankState, balance, bookOf, type Loan } from '../core';
import { ceilingFen, isConsumer, limitOf } from './limit';

/** Principal still owed, or set aside for a loan on its way. */
export function reservedFen(loan: Loan): Fen {
  if (loan.status === 'under-review' || loan.status === 'awaiting-payout') return loan.principalFen;
  return balance(loan.journal, 'principal-receivable');
}

const reservedBy = (state: BankState, counts: (loan: Loan) => boolean): Fen =>
  sumFen(bookOf(state.loans).running.filter(counts).map(reservedFen));

export const usedFen = (state: BankState, productId: ProductId): Fen =>
  reservedBy(state, (loan) => loan.productId === productId);

/** All debt: here and elsewhere (C47, C49). */
export const debtFen = (state: BankState): Fen =>
  fen(state.customer.otherDebtFen + reservedBy(state, () => true));

/**
 * All that a person could owe, in fen: what was granted here, used or not, and the debt elsewhere (C47). A line that was
 * cut below what is owed of it counts by what is owed.
 */
export function creditFen(rules: RuleSet, state: BankState): Fen {
  const lines = PRODUCT_IDS.map((id) => {
    const granted = state.accounts[id].state === 'open' && knownProduct(rules, id) !== null;
    return most(usedFen(state, id), granted ? limitOf(rules, state, id) : ZERO);
  });
  return fen(state.customer.otherDebtFen + sumFen(lines));
}

/** What the personal ceiling leaves: it is one person's, over all consumer products (A37, R4, X34). */
export function underCeiling(rules: RuleSet, state: BankState): Fen {
  const used = reservedBy(state, ({ productId }) => isConsumer(productId));
  return fen(Math.max(0, ceilingFen(rules, state) - used));
}

/**
 * What may still be borrowed of a product, in fen: never below zero, nothing before activation, and no more than the
 * personal ceiling leaves over all consumer products.
 * @param limitFen its limit, where another lens's is asked for
 */
export function availableFen(
  rules: RuleSet,
  state: BankState,
  productId: ProductId,
  limitFen: Fen = limitOf(rules, state, productId),
): Fen {
  if (state.accounts[productId].state !== 'open') return fen(0);
  const left = fen(Math.max(0, limitFen - usedFen(state, productId)));
  return isConsumer(productId) ? minFen(left, underCeiling(rules, state)) : left;
}
