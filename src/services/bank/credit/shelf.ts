import { type Fen, sumFen } from '@/units/fen';
import type { Product } from '../../rules/products';
import type { RuleSet } from '../../rules/rule-set';
import type { BankState } from '../core';
import { limitOf } from './limit';

/** The products the lens knows (X5), banks first (A51); the business product only with a checked licence (B44). */
export const shelf = (rules: RuleSet, state: BankState): Product[] =>
  rules.products
    .filter(({ id }) => id !== 'business' || state.materials['business-licence']?.state === 'accepted')
    .sort((a, b) => place(rules, a) - place(rules, b));

/** The products that are open to this person, in their order. */
export const openProducts = (rules: RuleSet, state: BankState): Product[] =>
  shelf(rules, state).filter(({ id }) => state.accounts[id].state === 'open');

/** All limits together. */
export const totalLimit = (rules: RuleSet, state: BankState): Fen =>
  sumFen(openProducts(rules, state).map(({ id }) => limitOf(rules, state, id)));

/** The wallet's own before partners, and among each the order of the lenders. */
const place = (rules: RuleSet, { origin, lenderKind }: Product): number =>
  (origin === 'own' ? 0 : rules.shelf.order.length) + rules.shelf.order.indexOf(lenderKind);
