import { least, most } from '@/units/number-order';
import { type Rate, roundedTo } from '@/units/rate';
import type { RateStep } from '../../contract/limit';
import type { Failure } from '../../contract/reply';
import type { ProductId, Sources } from '../../contract/terms';
import { productOf, type RuleSet } from '../../rules/rule-set';
import { type BankState, bookOf, type Loan, type LoanBook, refuse } from '../core';

/** A yearly rate, every step that moved it, and what it rests on in the end. */
export interface Price {
  readonly rate: Rate;
  readonly steps: readonly RateStep[];
  readonly sources: RateStep['sources'];
}

/**
 * The customer's yearly rate for a product, step by step (B40–B42, B39, X13, S5, S6, S19); what changes nothing is no step.
 * Null below the pay score for which a price exists.
 */
export const price = (rules: RuleSet, state: BankState, productId: ProductId): Price | null =>
  priceOf(rules, state, productId, isFirstLoan(state));

/** What a loan's rate rests on: what leads to the same rate today, else what its product publishes. */
export function rateSources(
  rules: RuleSet,
  state: BankState,
  { productId, annualRate }: Pick<Loan, 'productId' | 'annualRate'>,
): RateStep['sources'] {
  const found = [false, true]
    .map((first) => priceOf(rules, state, productId, first))
    .find((candidate) => candidate?.rate === annualRate);
  return found?.sources ?? productOf(rules, productId).sources.rate;
}

function priceOf(rules: RuleSet, state: BankState, productId: ProductId, first: boolean): Price | null {
  const { customer } = state;
  const offered = customer.offers?.[productId];
  if (offered !== undefined) {
    const { sources } = rules.offer;
    return { rate: offered, steps: [{ id: 'offer', rate: offered, sources }], sources };
  }
  return tablePrice(rules, productId, customer.payScore, first);
}

/** What the tables ask of a pay score, whoever has it; null where no band has a price for it. */
export function tablePrice(
  rules: RuleSet,
  productId: ProductId,
  payScore: number,
  first: boolean,
): Price | null {
  const band = rules.priceBands.find(({ from, to }) => payScore >= from && payScore <= to);
  if (!band) return null;
  const { annualRate: range, sources: published } = productOf(rules, productId);
  const place = (payScore - band.from) / (band.to - band.from);
  const placed = roundedTo(rules.rateStep.rate, band.max - (band.max - band.min) * place);
  const within = least(most(placed, range.min), range.max);
  const ofBand: RateStep = {
    id: 'band',
    name: band.name,
    payScore,
    rate: placed,
    sources: [band.source, 'S5', rules.rateStep.source],
  };
  const ofRange: RateStep = { id: 'range', rate: within, sources: [...published.rate, 'X13', 'S19'] };
  const kept: Price =
    within === placed
      ? { rate: placed, steps: [ofBand], sources: ofBand.sources }
      : { rate: within, steps: [ofBand, ofRange], sources: ofRange.sources };
  return first ? discounted(rules, kept, range.min, published.rate) : kept;
}

/** A first loan is cheaper, and never below what the product publishes (B39, X29). */
function discounted(rules: RuleSet, { rate, steps, sources }: Price, floor: Rate, published: Sources): Price {
  const { keepsPercent, source } = rules.firstLoan;
  const lower = roundedTo(rules.rateStep.rate, (rate * keepsPercent) / 100);
  const paid = most(lower, floor);
  if (paid === rate) return { rate, steps, sources };
  const own = lower < floor ? [source, 'X29', ...published] : [source];
  return {
    rate: paid,
    steps: [...steps, { id: 'first-loan', keepsPercent, rate: paid, sources: own }],
    sources: lower < floor ? own : [...new Set([...own, ...sources])],
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
