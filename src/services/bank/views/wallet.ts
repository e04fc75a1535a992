import { dayAt } from '@/units/day';
import { sumFen } from '@/units/fen';
import { least, most } from '@/units/number-order';
import type { FaceView } from '../../contract/face';
import type { QuoteOptions } from '../../contract/quote';
import type { RepayView } from '../../contract/repay';
import type { Failure, Reply } from '../../contract/reply';
import type { ProductId } from '../../contract/terms';
import type { ProductCard, ProductStatus, RateRange, WalletView } from '../../contract/wallet';
import type { Product } from '../../rules/products';
import { productOf, type RuleSet } from '../../rules/rule-set';
import { type BankState, bookOf, isOpen, refuse, standingDeclines } from '../core';
import {
  availableFen,
  isOnlyClaimed,
  leastOf,
  limitOf,
  limitSources,
  openProducts,
  price,
  rateCap,
  refusals,
  shelf,
  totalAvailable,
  totalLimit,
  usedFen,
} from '../credit';
import { overCap, owed } from '../loans';
import { FACE_STEPS, isLocked } from '../person';
import { cardView, loanView, nextDue, outlineOf, repaymentRecords } from './loan';

/** How many rules the three documents have. Said by itself, so that this view need not carry their texts. */
export const RULE_COUNT = 169;

export function walletView(rules: RuleSet, state: BankState): WalletView {
  const products = shelf(rules, state);
  const open = openProducts(rules, state);
  return {
    now: state.now,
    today: dayAt(state.now),
    customerName: state.customer.name,
    totalLimitFen: totalLimit(rules, state),
    usedFen: sumFen(open.map(({ id }) => usedFen(state, id))),
    availableFen: totalAvailable(rules, state),
    rateRange: rateRange(rules, products, {
      min: least(...products.map((product) => product.annualRate.min)),
      max: most(...products.map((product) => least(product.annualRate.max, rateCap(rules, state).rate))),
    }),
    nextDue: nextDue(rules, state),
    owed: owed(rules, state),
    products: products.map((product) => productCard(rules, state, product)),
    loanCount: state.loans.length,
    ruleCount: RULE_COUNT,
    messages: state.messages.slice(-20).reverse(),
  };
}

function productCard(rules: RuleSet, state: BankState, product: Product): ProductCard {
  const { status, reason } = standing(rules, state, product.id);
  return {
    id: product.id,
    name: product.name,
    origin: product.origin,
    lender: product.lender,
    status,
    annualRate: price(rules, state, product.id)?.rate ?? null,
    rateRange: rateRange(rules, [product], product.annualRate),
    limitRange: product.limit,
    limitFen: limitOf(rules, state, product.id),
    availableFen: availableFen(rules, state, product.id),
    methods: product.methods,
    reason,
    sources: [...product.sources.limit, ...product.sources.rate],
  };
}

/** A range as it is published, and whether somebody pays its ends. */
const rateRange = (
  rules: RuleSet,
  products: readonly Product[],
  range: Product['annualRate'],
): RateRange => ({
  ...range,
  claimed: isOnlyClaimed(rules, products, range),
});

const STATUS_OF: Partial<Record<Failure['code'], ProductStatus>> = {
  'not-invited': 'not-invited',
  'limit-frozen': 'frozen',
  'functions-closed': 'frozen',
  'idle-frozen': 'frozen',
};

/** Where a product stands for this person, and why. */
export function standing(
  rules: RuleSet,
  state: BankState,
  productId: ProductId,
): { status: ProductStatus; reason: Failure | null } {
  const reason = refusals(rules, state, productId)[0];
  if (reason) return { status: STATUS_OF[reason.code] ?? 'ineligible', reason };
  const reviewing = bookOf(state.loans).running.find(
    (loan) => loan.productId === productId && loan.status === 'under-review',
  );
  if (reviewing?.awaitedAt)
    return { status: 'under-review', reason: refuse('under-review', 'A24', { until: reviewing.awaitedAt }) };
  const account = state.accounts[productId];
  switch (account.state) {
    case 'open': {
      const tooDear = overCap(rules, state, productId);
      return { status: tooDear ? 'ineligible' : 'available', reason: tooDear };
    }
    case 'inactive':
      return { status: 'inactive', reason: refuse('not-activated') };
    case 'deciding':
      return { status: 'under-review', reason: refuse('under-review', null, { until: account.decideAt }) };
    case 'declined':
      return { status: 'inactive', reason: latestDecline(rules, state, productId) };
  }
}

/** A channel's refusal as long as it stands (B52); then the product is one that is not open yet. */
function latestDecline(rules: RuleSet, state: BankState, productId: ProductId): Failure {
  const latest = standingDeclines(state, productId).at(-1);
  return latest
    ? refuse('channel-declined', rules.odds.coolingDays.source, { retryDay: latest.retryDay })
    : refuse('not-activated');
}

/** What can be chosen on the quote screen, and what stands against any loan at all. */
export function quoteOptions(rules: RuleSet, state: BankState, productId: ProductId): Reply<QuoteOptions> {
  const product = productOf(rules, productId);
  const { reason } = standing(rules, state, productId);
  const against = refusals(rules, state, productId);
  // A review under way and a price above the cap are shown with the quote, not instead of it.
  const opens = reason === null || reason.code === 'under-review' || reason.code === 'rate-above-cap';
  return {
    ok: true,
    value: {
      productId,
      productName: product.name,
      minimumFen: leastOf(product),
      availableFen: availableFen(rules, state, productId),
      stepFen: product.stepFen,
      terms: product.terms,
      methods: product.methods,
      purposes: rules.purposes.filter(({ uses }) => uses.includes(product.use)),
      cards: state.cards.map(({ id }) => cardView(state, id)),
      refusals: against.length > 0 || opens ? against : [reason],
      sources: {
        limit: limitSources(rules, state, productId),
        method: product.sources.method,
        terms: ['S1'],
      },
    },
  };
}

export function faceView(rules: RuleSet, state: BankState): FaceView {
  const { challenge, failures, token, lockedUntil } = state.face;
  const locked = isLocked(state);
  return {
    challengeId: challenge?.id ?? null,
    steps: FACE_STEPS,
    passed: token ? FACE_STEPS.length : (challenge?.passed ?? 0),
    attemptsLeft: locked ? 0 : rules.faceCheck.attempts - (lockedUntil === null ? failures : 0),
    lockedUntil: locked ? lockedUntil : null,
    token: token && { id: token.id, validUntil: token.validUntil },
    device: { id: state.device.id, name: state.device.name, bound: state.device.boundId === state.device.id },
    bindingNeedsCheck: rules.faceCheck.bindingNeedsCheck,
    now: state.now,
  };
}

export function repayView(rules: RuleSet, state: BankState): RepayView {
  const open = state.loans.filter(isOpen).map((loan) => loanView(rules, state, loan));
  return {
    now: state.now,
    today: dayAt(state.now),
    nextDue: nextDue(rules, state),
    loans: open,
    closedLoans: state.loans.filter((loan) => !isOpen(loan)).map((loan) => outlineOf(rules, loan)),
    outstandingFen: sumFen(open.map((view) => view.outstandingFen)),
    cards: state.cards.map(({ id }) => cardView(state, id)),
    records: repaymentRecords(rules, state),
    bufferPercent: rules.autopayBuffer.percent,
  };
}
