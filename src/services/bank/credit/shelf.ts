import { type Fen, fen, minFen, sumFen, ZERO } from '@/units/fen';
import { most } from '@/units/number-order';
import { PRODUCT_IDS } from '../../contract/terms';
import type { Product } from '../../rules/products';
import type { RuleSet } from '../../rules/rule-set';
import type { BankState } from '../core';
import { availableFen, underCeiling, usedFen } from './available';
import { ceilingFen, isConsumer, limitOf } from './limit';
import { refusals } from './refusals';

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
    sumFen(products.filter(({ id }) => isConsumer(id) === consumer).map(amount));
  return fen(minFen(sum(true), ceiling) + sum(false));
}

/**
 * All that a person could owe, in fen: what was granted here, used or not, and the debt elsewhere (C47). A line that was
 * cut below what is owed of it counts by what is owed.
 */
export function creditFen(rules: RuleSet, state: BankState): Fen {
  const open = new Set(openProducts(rules, state).map(({ id }) => id));
  const lines = PRODUCT_IDS.map((id) =>
    most(usedFen(state, id), open.has(id) ? limitOf(rules, state, id) : ZERO),
  );
  return fen(state.customer.otherDebtFen + sumFen(lines));
}

/** The wallet's own before partners, and among each the order of the lenders. */
const place = (rules: RuleSet, { origin, lenderKind }: Product): number =>
  (origin === 'own' ? 0 : rules.shelf.order.length) + rules.shelf.order.indexOf(lenderKind);
