import { type Fen, fen, minFen, sumFen } from '@/units/fen';
import type { Product } from '../../rules/products';
import type { RuleSet } from '../../rules/rule-set';
import type { BankState } from '../core';
import { availableFen, underCeiling } from './available';
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

/** The wallet's own before partners, and among each the order of the lenders. */
const place = (rules: RuleSet, { origin, lenderKind }: Product): number =>
  (origin === 'own' ? 0 : rules.shelf.order.length) + rules.shelf.order.indexOf(lenderKind);
