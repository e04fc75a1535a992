import { type Fen, fen } from '@/units/fen';
import type { Method } from '../../contract/terms';
import type { Product } from '../../rules/products';
import type { RuleSet } from '../../rules/rule-set';

/** A part of an amount, exactly: so many out of so many. */
export interface Share {
  readonly of: number;
  readonly per: number;
}

const WHOLE: Share = { of: 1, per: 1 };

export const percentage = (percent: number): Share => ({ of: percent, per: 100 });

/** An amount of fen, or a share of it, down to ¥100 (S7): whole numbers all the way, so that nothing is lost on it. */
export function toStep({ limitStep }: RuleSet, amount: number, { of, per }: Share = WHOLE): Fen {
  const [parts, unit] = [amount * of, per * limitStep.fen];
  return fen(((parts - (parts % unit)) / unit) * limitStep.fen);
}

/**
 * The base limit of a product for a score (S7).
 * @param thirds the score in thirds of a percent of its weights, as `score` sums it up
 */
export function baseLimit(rules: RuleSet, product: Product, thirds: number): Fen {
  const { min, max } = product.limit;
  const full = (100 - rules.neutralScore) * rules.weightSum.thirds;
  const above = Math.min(full, Math.max(0, thirds - rules.neutralScore * rules.weightSum.thirds));
  return toStep(rules, min * full + (max - min) * above, { of: 1, per: full });
}

/** A limit give or take some percent, as a channel knows it beforehand (B18–B20). */
export const approximate = (
  rules: RuleSet,
  limitFen: Fen,
  percent: number,
): { fromFen: Fen; toFen: Fen } => ({
  fromFen: toStep(rules, limitFen, percentage(100 - percent)),
  toFen: toStep(rules, limitFen, percentage(100 + percent)),
});

/** How much of the limit a long overdue takes, in percent: 20 on the 31st day to 50 on the 90th (C24, S20). */
export function cutPercent(rules: RuleSet, overdueDays: number): number {
  const { cutAfterDays, cutPercent: cut } = rules.overdue;
  const first = cutAfterDays.value + 1;
  if (overdueDays < first) return 0;
  const span = cut.toAtDays - first;
  return cut.from + Math.floor(((cut.to - cut.from) * Math.min(span, overdueDays - first)) / span);
}

/** The least loan by a method. A revolving draw has no minimum of a whole loan: one step is enough (A36). */
export const smallest = ({ stepFen, limit }: Product, method: Method): Fen =>
  method === 'revolving' ? stepFen : limit.min;

/** The least loan of a product at all: a limit below it could not be borrowed. */
export const leastOf = (product: Product): Fen =>
  fen(Math.min(...product.methods.map((method) => smallest(product, method))));
