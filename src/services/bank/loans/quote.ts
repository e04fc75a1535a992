import { present } from '@/units/assert';
import { type Day, dayAt, MINUTE, plus } from '@/units/day';
import { digest } from '@/units/digest';
import { type Fen, fen } from '@/units/fen';
import { interestForDays } from '@/units/rate';
import type { LoanView } from '../../contract/loan';
import type { ComparedQuote, LoanTerms, QuoteRequest, QuoteView } from '../../contract/quote';
import type { Failure, Reply } from '../../contract/reply';
import type { Method, ProductId } from '../../contract/terms';
import type { Product } from '../../rules/products';
import { productOf, type RuleSet } from '../../rules/rule-set';
import { schedule, scheduleIrr, type Terms, totals } from '../arithmetic';
import { type BankState, canonical, type Loan, refuse } from '../core';
import {
  aboveCap,
  availableFen,
  creditFen,
  debtFen,
  isConsumer,
  limitOf,
  limitSources,
  personalCap,
  price,
  rateCap,
  rateSources,
  refusals,
  shelf,
  smallest,
  underCeiling,
  usedFen,
} from '../credit';
import { graceOfDay, penaltyOfDay, penaltyRate } from './overdue';

/** How long a quote stands (S14). */
const validMs = (rules: RuleSet): number => rules.quoteValidity.minutes * MINUTE;

/** A quote, bound to its inputs, its price and its moment; or the first reason why there is none. */
export function quote(rules: RuleSet, state: BankState, request: QuoteRequest): Reply<QuoteView> {
  const failure =
    refusals(rules, state, request.productId)[0] ??
    notOpen(state, request.productId) ??
    unfit(rules, state, request);
  return failure ? { ok: false, failure } : { ok: true, value: quoteAt(rules, state, request) };
}

/** Why the product itself is not yet usable. */
function notOpen(state: BankState, productId: ProductId): Failure | null {
  const account = state.accounts[productId];
  if (account.state === 'open') return null;
  if (account.state === 'deciding') return refuse('under-review', null, { until: account.decideAt }, true);
  return refuse('not-activated', null, {}, true);
}

/** Why this amount, term, method or price is not to be had: check, named failure; check, named failure. */
function unfit(rules: RuleSet, state: BankState, request: QuoteRequest): Failure | null {
  const product = productOf(rules, request.productId);
  const available = availableFen(rules, state, request.productId);
  const details = { minimumFen: product.limit.min, availableFen: available, stepFen: product.stepFen };
  const { principalFen } = request;
  if (!product.methods.includes(request.method))
    return refuse('method-not-offered', product.sources.method[0]);
  if (!termOffered(product, request.method, request.periods)) return refuse('term-not-offered', 'S1');
  const minimum = smallest(product, request.method);
  if (principalFen < minimum)
    return refuse('amount-below-minimum', product.sources.limit[0], { ...details, minimumFen: minimum });
  if (principalFen > available) return overAvailable(rules, state, product, details);
  if (principalFen % product.stepFen !== 0) return refuse('amount-not-a-multiple', 'S23', details);
  return overCap(rules, state, request.productId);
}

/** More than is available: by the product's limit, or by what the person's ceiling leaves over all products (A37, X34). */
function overAvailable(
  rules: RuleSet,
  state: BankState,
  product: Product,
  details: Failure['details'],
): Failure {
  const ceiling = personalCap(rules, state);
  const ofProduct = limitOf(rules, state, product.id) - usedFen(state, product.id);
  return isConsumer(product) && underCeiling(rules, state) < ofProduct
    ? refuse('amount-over-ceiling', ceiling.source, { ...details, ceilingFen: ceiling.fen })
    : refuse('amount-over-limit', limitSources(rules, state, product.id)[0], details);
}

const termOffered = (product: Product, method: Method, periods: number | null): boolean =>
  method === 'revolving' ? periods === null : periods !== null && product.terms.includes(periods);

/** Why a product's price is not to be had at all: it lies above the cap (A9, X6). */
export function overCap(rules: RuleSet, state: BankState, productId: ProductId): Failure | null {
  const found = price(rules, state, productId);
  return found && aboveCap(rules, found.rate, rateCap(rules, state));
}

/** The terms a loan of this request would have, lent today. */
export function termsOf(rules: RuleSet, state: BankState, request: QuoteRequest): Terms {
  const product = productOf(rules, request.productId);
  const found = price(rules, state, request.productId);
  return {
    method: request.method,
    principalFen: request.principalFen,
    annualRate: found?.rate ?? product.annualRate.max,
    dayCount: product.dayCount,
    rounding: 'half-up',
    startDay: dayAt(state.now),
    length: request.periods === null ? { days: rules.revolving.days } : { periods: request.periods },
  };
}

/** What a loan was agreed on, counted from the day its money comes. A draw without a term is reckoned by some days (S4). */
export const contractTerms = (rules: RuleSet, loan: Loan, startDay: Day): Terms => ({
  method: loan.method,
  principalFen: loan.principalFen,
  annualRate: loan.annualRate,
  dayCount: loan.dayCount,
  rounding: 'half-up',
  startDay,
  length: loan.periods === null ? { days: rules.revolving.days } : { periods: loan.periods },
});

/** What is told of a loan's terms before it is signed (R2). */
export function disclosed(
  rules: RuleSet,
  state: BankState,
  product: Product,
  request: QuoteRequest,
  terms: Terms,
): LoanTerms {
  const rows = schedule(terms);
  const sums = totals(rows);
  const firstPrincipal = rows.find((row) => row.principalFen > 0)?.principalFen ?? request.principalFen;
  return {
    request,
    productName: product.name,
    lender: product.lender,
    guaranteeLicence: product.guaranteeLicence,
    company:
      product.use === 'business' ? { name: rules.company.name, creditCode: rules.company.creditCode } : null,
    annualRate: terms.annualRate,
    dayCount: terms.dayCount,
    startDay: terms.startDay,
    schedule: rows,
    totalInterestFen: sums.interestFen,
    totalPaymentFen: sums.paymentFen,
    irr: scheduleIrr(terms, rows),
    costs: [
      { kind: 'interest', chargedBy: product.lender, amountFen: sums.interestFen },
      { kind: 'guarantee', chargedBy: null, amountFen: fen(0) },
      { kind: 'service', chargedBy: null, amountFen: fen(0) },
      { kind: 'early-repayment', chargedBy: null, amountFen: fen(0) },
    ],
    penaltyExample: {
      principalFen: firstPrincipal,
      gracePerDayFen: graceOfDay(rules, terms, firstPrincipal),
      perDayFen: penaltyOfDay(rules, terms, firstPrincipal),
    },
    graceDays: rules.overdue.graceDays.value,
    penaltyRate: penaltyRate(rules, terms),
    sources: { rate: rateSources(rules, state, { productId: product.id, annualRate: terms.annualRate }) },
  };
}

function quoteAt(rules: RuleSet, state: BankState, request: QuoteRequest): QuoteView {
  const product = productOf(rules, request.productId);
  const terms = termsOf(rules, state, request);
  const told = disclosed(rules, state, product, request, terms);
  const rows = told.schedule;
  const credit = creditFen(rules, state);
  const times = credit / Math.max(1, state.customer.yearlyIncomeFen);
  // A single payment at the end is no monthly one: only what comes month by month is measured by the month.
  const dearest = rows.length > 1 ? Math.max(...rows.map((row) => row.paymentFen)) : 0;
  const burden = Math.round((dearest * 12 * 100) / Math.max(1, state.customer.yearlyIncomeFen));
  return {
    ...told,
    id: quoteId(state, request, terms, state.now),
    quotedAt: state.now,
    validUntil: plus(state.now, validMs(rules)),
    dailyInterestFen: interestForDays(request.principalFen, terms.annualRate, 1, terms.dayCount),
    cap: rateCap(rules, state),
    aboveJointCap: told.annualRate > rules.rateCaps.joint.rate ? rules.rateCaps.joint.rate : null,
    largeTransfer: request.principalFen > rules.largeTransfer.above,
    largeTransferAboveFen: rules.largeTransfer.above,
    credit:
      times > rules.debtWarning.timesIncome
        ? { times, creditFen: credit, debtFen: fen(debtFen(state) + request.principalFen) }
        : null,
    burdenPercent: burden > rules.affordable.percentOfIncome ? burden : null,
    wholeLimit: request.principalFen >= availableFen(rules, state, request.productId),
    sources: {
      rate: told.sources.rate,
      limit: limitSources(rules, state, request.productId),
      method: product.sources.method,
      lender: product.sources.lender,
      irr: rules.irrPromise.sources,
      debt: rules.debtWarning.sources,
      burden: rules.affordable.sources,
      wholeLimit: rules.wholeLimit.sources,
    },
  };
}

/** The digest that binds a quote: another amount, price or moment has another id. */
const quoteId = (state: BankState, request: QuoteRequest, terms: Terms, at: number): string =>
  `Q${digest(canonical({ seed: state.seed, request, rate: terms.annualRate, at }), 15)}`;

/** The id of a quote that was given at a moment, as long as the terms have not changed since. */
export const quoteIdAt = (rules: RuleSet, state: BankState, request: QuoteRequest, at: number): string =>
  quoteId(state, request, termsOf(rules, state, request), at);

/** Why a quote no longer binds the bank; null where it does. */
export function quoteFailure(
  rules: RuleSet,
  state: BankState,
  offered: { readonly id: string; readonly request: QuoteRequest; readonly quotedAt: number },
): Failure | null {
  if (offered.quotedAt > state.now) return refuse('quote-changed', null, {}, true);
  if (state.now >= offered.quotedAt + validMs(rules))
    return refuse(
      'quote-expired',
      rules.quoteValidity.source,
      { minutes: rules.quoteValidity.minutes },
      true,
    );
  if (quoteIdAt(rules, state, offered.request, offered.quotedAt) !== offered.id)
    return refuse('quote-changed', null, {}, true);
  const again = quote(rules, state, offered.request);
  return again.ok ? null : again.failure;
}

/** The method in which a product takes part: the one asked for, or where it has not got that its own first one with a term. */
const comparedMethod = (product: Product, asked: Method): Method =>
  product.methods.includes(asked)
    ? asked
    : present(product.methods.find((method) => method !== 'revolving' && method !== 'bullet'));

/**
 * The same loan at every product, cheapest first; products that do not give it say why. A draw without a term has no
 * like, so there is nothing.
 */
export function compare(
  rules: RuleSet,
  state: BankState,
  { principalFen, periods, method: asked }: QuoteRequest,
): ComparedQuote[] {
  if (periods === null) return [];
  const quotes = shelf(rules, state).map((product): ComparedQuote => {
    const named = { productId: product.id, productName: product.name };
    const failure =
      refusals(rules, state, product.id)[0] ??
      outOfRange(product, principalFen, periods) ??
      overCap(rules, state, product.id);
    if (failure) return { ok: false, ...named, failure };
    const method = comparedMethod(product, asked);
    const terms = termsOf(rules, state, { productId: product.id, principalFen, periods, method });
    const rows = schedule(terms);
    return {
      ok: true,
      ...named,
      method,
      annualRate: terms.annualRate,
      totalInterestFen: totals(rows).interestFen,
      irr: scheduleIrr(terms, rows).annualNominal,
      onlyFen: notEnough(rules, state, product.id, principalFen),
    };
  });
  return quotes.sort((a, b) =>
    a.ok && b.ok ? a.totalInterestFen - b.totalInterestFen : Number(b.ok) - Number(a.ok),
  );
}

function notEnough(rules: RuleSet, state: BankState, productId: ProductId, principalFen: Fen): Fen | null {
  const available = availableFen(rules, state, productId);
  return state.accounts[productId].state === 'open' && available < principalFen ? available : null;
}

function outOfRange(product: Product, principalFen: Fen, periods: number): Failure | null {
  const details = {
    minimumFen: product.limit.min,
    availableFen: product.limit.max,
    stepFen: product.stepFen,
  };
  if (!product.terms.includes(periods)) return refuse('term-not-offered', 'S1');
  if (principalFen < product.limit.min)
    return refuse('amount-below-minimum', product.sources.limit[0], details);
  if (principalFen > product.limit.max) return refuse('amount-over-limit', product.sources.limit[0], details);
  return null;
}

/** What a loan's terms rest on: its rate by what leads to it, its way to repay and its lender by the product's own row. */
export function termSources(rules: RuleSet, state: BankState, loan: Loan): LoanView['sources'] {
  const { method, lender } = productOf(rules, loan.productId).sources;
  return { rate: rateSources(rules, state, loan), method, lender };
}
