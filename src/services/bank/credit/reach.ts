import { least, most } from '@/units/number-order';
import type { Rate } from '@/units/rate';
import type { Product } from '../../rules/products';
import type { RuleSet } from '../../rules/rule-set';
import { tablePrice } from './rates';

/** The lowest and the highest rate that some person pays by the tables, whatever a product publishes; null where nobody does. */
export function reachedRates(rules: RuleSet, product: Product): { min: Rate; max: Rate } | null {
  const lowest = most(rules.eligibility.payScoreFloor.value, product.minPayScore ?? 0);
  // Between the ends of a band the rate lies between what these pay (S5).
  const scores = rules.priceBands
    .filter(({ to }) => to >= lowest)
    .flatMap(({ from, to }) => [most(from, lowest), to]);
  const rates = scores.flatMap((score) =>
    [false, true].flatMap((first) => tablePrice(rules, product.id, score, first)?.rate ?? []),
  );
  return rates.length === 0 ? null : { min: least(...rates), max: most(...rates) };
}

/** Whether nobody pays one of the ends of a range that is published: then it is what documents say, and no more. */
export function isOnlyClaimed(
  rules: RuleSet,
  products: readonly Product[],
  { min, max }: Product['annualRate'],
): boolean {
  const reached = products.map((product) => reachedRates(rules, product)).filter((range) => range !== null);
  return !reached.some((range) => range.min <= min) || !reached.some((range) => range.max >= max);
}
