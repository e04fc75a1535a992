import type { Failure } from '../../contract/reply';
import type { ProductId } from '../../contract/terms';
import { productOf, type RuleSet } from '../../rules/rule-set';
import { type BankState, refuse } from '../core';
import { leastOf } from './base-limit';
import { ungrantedFen } from './limit';
import { refusals as againstPerson } from './score';

/**
 * Why this person cannot use a product, gravest first; empty where nothing stands against it (R8).
 * Activation is not asked here: it is a step, not a reason.
 */
export function refusals(rules: RuleSet, state: BankState, productId: ProductId): Failure[] {
  const reasons = againstPerson(rules, state, productId);
  const ungranted = ungrantedFen(rules, state, productId);
  if (ungranted === null) return reasons;
  const product = productOf(rules, productId);
  return [
    ...reasons,
    refuse('limit-below-minimum', product.sources.limit[0], {
      limitFen: ungranted,
      minimumFen: leastOf(product),
    }),
  ];
}
