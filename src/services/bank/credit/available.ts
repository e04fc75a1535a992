import { type Fen, fen, minFen, sumFen, ZERO } from '@/units/fen';
import { most } from '@/units/number-order';
import { PRODUCT_IDS, type ProductId } from '../../contract/terms';
import type { Product } from '../../rules/products';
import { knownProduct, productOf, type RuleSet } from '../../rules/rule-set';
import { type BankState, balance, bookOf, type Loan } from '../core';
import { ceilingFen, isConsumer, limitOf } from './limit';
import { refusals } from './refusals';

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
  const used = reservedBy(state, ({ productId }) => isConsumer(productOf(rules, productId)));
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
  return isConsumer(productOf(rules, productId)) ? minFen(left, underCeiling(rules, state)) : left;
}

/** The products the lens knows (X5), banks first (A51); the business product only with a checked licence (B44). */
export const shelf = (rules: RuleSet, state: BankState): Product[] =>
  rules.products
    .filter(({ id }) => id !== 'business' || state.materials['business-licence']?.state === 'accepted')
    .sort((a, b) => place(rules, a) - place(rules, b));

/** The products that are open to this person, in their order. */
export const openProducts = (rules: RuleSet, state: BankState): Product[] =>
  shelf(rules, state).filter(({ id }) => state.accounts[id].state === 'open');

/** All limits together; those of consumer products no further than the person's ceiling (A37, X34). */
export const totalLimit = (rules: RuleSet, state: BankState): Fen =>
  together(openProducts(rules, state), ceilingFen(rules, state), ({ id }) => limitOf(rules, state, id));

/** All that may be borrowed today, by the same ceiling. */
export const totalAvailable = (rules: RuleSet, state: BankState): Fen =>
  together(
    openProducts(rules, state).filter(({ id }) => refusals(rules, state, id).length === 0),
    underCeiling(rules, state),
    ({ id }) => availableFen(rules, state, id),
  );

function together(products: readonly Product[], ceiling: Fen, amount: (product: Product) => Fen): Fen {
  const sum = (consumer: boolean): Fen =>
    sumFen(products.filter((product) => isConsumer(product) === consumer).map(amount));
  return fen(minFen(sum(true), ceiling) + sum(false));
}

/** The wallet's own before partners, and among each the order of the lenders. */
const place = (rules: RuleSet, { origin, lenderKind }: Product): number =>
  (origin === 'own' ? 0 : rules.shelf.order.length) + rules.shelf.order.indexOf(lenderKind);
