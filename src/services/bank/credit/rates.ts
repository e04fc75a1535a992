import { least, most } from '@/units/number-order';
import { type Rate, roundToBasisPoint } from '@/units/rate';
import type { RateStep } from '../../contract/limit';
import type { Failure } from '../../contract/reply';
import type { ProductId } from '../../contract/terms';
import { productOf, type RuleSet } from '../../rules/rule-set';
import { type BankState, bookOf, type LoanBook, refuse } from '../core';

/**
 * The customer's yearly rate for a product, step by step (B40–B42, B39, X13, S5, S6, S19).
 * Null below the pay score for which a price exists.
 */
export function price(
  rules: RuleSet,
  state: BankState,
  productId: ProductId,
): { rate: Rate; steps: RateStep[] } | null {
  const { customer } = state;
  const offered = customer.offers?.[productId];
  if (offered !== undefined)
    return {
      rate: offered,
      steps: [{ id: 'offer', rate: offered, sources: rules.offer.sources }],
    };
  const band = rules.priceBands.find(({ from, to }) => customer.payScore >= from && customer.payScore <= to);
  if (!band) return null;
  const { annualRate: range, sources } = productOf(rules, productId);
  const place = (customer.payScore - band.from) / (band.to - band.from);
  const placed = roundToBasisPoint(band.max - (band.max - band.min) * place);
  const within = least(most(placed, range.min), range.max);
  const steps: RateStep[] = [
    {
      id: 'band',
      name: band.name,
      payScore: customer.payScore,
      rate: placed,
      sources: [band.source, 'B37', 'B38', 'A6', 'S5', 'S6'],
    },
    { id: 'range', rate: within, sources: [...sources.rate, 'X13', 'S19'] },
  ];
  if (!isFirstLoan(state)) return { rate: within, steps };
  const discounted = roundToBasisPoint((within * rules.firstLoan.keepsPercent) / 100);
  const rate = most(discounted, range.min);
  return {
    rate,
    steps: [
      ...steps,
      {
        id: 'first-loan',
        keepsPercent: rules.firstLoan.keepsPercent,
        rate,
        sources: [rules.firstLoan.source, 'X29'],
      },
    ],
  };
}

/** Whether the next loan is the first of a new user (B39). */
export const isFirstLoan = (state: BankState): boolean =>
  state.customer.newUser && !hasLent(bookOf(state.loans));

const hasLent = ({ running, resting }: LoanBook): boolean =>
  resting.lent || running.some((loan) => loan.disbursedAt !== null && loan.status !== 'cancelled');

/** The ceiling on prices, a setting (X6, S25). */
export const rateCap = (rules: RuleSet, state: BankState): { rate: Rate; source: string } =>
  rules.rateCaps[state.settings.rateCap];

/** A price above the ceiling is refused, one that just reaches it is not (A9, X6). */
export const aboveCap = (_rules: RuleSet, annual: Rate, cap: ReturnType<typeof rateCap>): Failure | null =>
  annual > cap.rate ? refuse('rate-above-cap', cap.source, { rate: annual, cap: cap.rate }) : null;
