import { addMonths, type Day, dayAt } from '@/units/day';
import { ascending } from '@/units/order';
import type { Failure } from '../../contract/reply';
import type { ProductId } from '../../contract/terms';
import type { Product } from '../../rules/products';
import { knownProduct, type RuleSet } from '../../rules/rule-set';
import { type BankState, type Customer, refuse, reportFailure } from '../core';
import { leastOf } from './base-limit';
import { frozenFailure, hasUnpaidOverdue, isFrozen, unpaidOverdueDays } from './lateness';
import { ungrantedFen } from './limit';
import { weeklyPayments } from './score';

/**
 * Why this person cannot use a product, gravest first; empty where nothing stands against it (R8).
 * Activation is not asked here: it is a step, not a reason.
 */
export function refusals(rules: RuleSet, state: BankState, productId: ProductId): Failure[] {
  const { customer } = state;
  const product = knownProduct(rules, productId);
  if (!product) return [refuse('product-not-in-lens', 'X5', { lens: rules.lens })];
  const payments = weeklyPayments(rules, state);
  const reasons: (Failure | false)[] = [
    !customer.accountNormal && refuse('account-abnormal', 'B4'),
    product.byInvitation && !customer.invited && refuse('not-invited', 'A7'),
    studentProtected(rules, state, product) && refuse('student-protected', 'R5'),
    productId === 'business' &&
      state.materials['business-licence']?.state !== 'accepted' &&
      refuse('licence-missing', 'B44'),
    isFrozen(rules, state) && frozenFailure(rules, state),
    unpaidOverdueDays(state) > rules.overdue.cutAfterDays.value &&
      refuse('functions-closed', rules.overdue.cutAfterDays.source, {
        days: rules.overdue.cutAfterDays.value,
      }),
    hasUnpaidOverdue(state) && refuse('overdue-unpaid', 'A33'),
    state.idleFrozen && refuse('idle-frozen', rules.idle.source, { days: rules.idle.days }),
    reportFailure(state) ?? false,
    tooManyInquiries(rules, state),
    belowThreshold(rules, customer, product),
    payments < rules.eligibility.paymentsPerWeek.least &&
      refuse('low-activity', rules.eligibility.paymentsPerWeek.source, {
        count: payments,
        needed: rules.eligibility.paymentsPerWeek.least,
      }),
    ungranted(rules, state, product),
  ];
  return reasons.filter((reason) => reason !== false);
}

/** Micro-loan companies do not lend to students; B says otherwise, and under its lens a capped loan stands (X33). */
const studentProtected = (rules: RuleSet, state: BankState, product: Product): boolean =>
  state.customer.student && product.lenderKind !== 'bank' && rules.studentsAtBanksOnly;

function tooManyInquiries(rules: RuleSet, state: BankState): Failure | false {
  const retryDay = inquiriesRetryDay(rules, state);
  if (retryDay === null) return false;
  const count = approvalInquiries(rules, state);
  return refuse('too-many-inquiries', rules.eligibility.inquiries.source, { count, retryDay });
}

function belowThreshold(
  rules: RuleSet,
  { payScore }: Customer,
  { minPayScore, sources }: Product,
): Failure | false {
  if (payScore < rules.eligibility.payScoreFloor.value)
    return refuse('pay-score-below-floor', rules.eligibility.payScoreFloor.source, {
      score: payScore,
      neededScore: rules.eligibility.payScoreFloor.value,
    });
  if (minPayScore !== null && payScore < minPayScore)
    return refuse('pay-score-too-low', sources.score[0], { score: payScore, neededScore: minPayScore });
  return false;
}

/** What could not be borrowed is not granted: the least loan of a product is its own row (B12, A29, B43). */
function ungranted(rules: RuleSet, state: BankState, product: Product): Failure | false {
  const limitFen = ungrantedFen(rules, state, product.id);
  return (
    limitFen !== null &&
    refuse('limit-below-minimum', product.sources.limit[0], { limitFen, minimumFen: leastOf(product) })
  );
}

/**
 * The days on which looks by lenders stop counting, the next one first: each three months after it was made (B47). The
 * person's own and those of running loans do not count (X30).
 */
function endsOfInquiries(rules: RuleSet, state: BankState): Day[] {
  // What stands in a report that may not be looked at is not counted (S60).
  if (reportFailure(state)) return [];
  return state.inquiries
    .filter(({ kind }) => kind === 'approval')
    .map(({ at }) => addMonths(dayAt(at), rules.eligibility.inquiries.retryMonths))
    .filter((end) => dayAt(state.now) < end)
    .sort(ascending);
}

/** How many looks by lenders count today (B47, X30). */
export const approvalInquiries = (rules: RuleSet, state: BankState): number =>
  endsOfInquiries(rules, state).length;

/**
 * The day on which so many of them have ended that the rest is allowed (B47, S24): the same on whatever day one looks.
 * Null where there are not too many.
 */
export function inquiriesRetryDay(rules: RuleSet, state: BankState): Day | null {
  const ends = endsOfInquiries(rules, state);
  return ends[ends.length - rules.eligibility.inquiries.most - 1] ?? null;
}
