import { addMonths, dayAt, daysBetween, type Instant } from '@/units/day';
import { DIMENSIONS, type Failure, type Lens, type ProductId, type ScoreRow } from '../contract';
import { OVERDUE } from '../rules/overdue';
import { ELIGIBILITY } from '../rules/pricing';
import { productOf } from '../rules/products';
import { NEUTRAL_SCORE, WEIGHT_SOURCES, WEIGHT_THIRDS } from '../rules/weights';
import { refuse } from './refusal';
import type { BankState, Customer } from './state';

/**
 * The five dimensions with a lens's weights, and their weighted sum, 0 to 100 (A16–A21, B22–B25, C11–C14).
 * Data that is not collected stands at the neutral point (S8).
 */
export function score(customer: Customer, lens: Lens): { rows: ScoreRow[]; total: number } {
  const rows = DIMENSIONS.map((dimension) => {
    const collected = customer.scores[dimension];
    const value = collected ?? NEUTRAL_SCORE;
    const weightThirds = WEIGHT_THIRDS[lens][dimension];
    return {
      dimension,
      score: value,
      collected: collected !== null,
      weightThirds,
      contribution: (value * weightThirds) / 300,
      sources: WEIGHT_SOURCES[lens][dimension],
    };
  });
  const thirds = rows.reduce((sum, row) => sum + row.score * row.weightThirds, 0);
  return { rows, total: thirds / 300 };
}

/** Days overdue of the worst instalment ever, settled or not (C24). */
export function longestOverdueDays(state: BankState): number {
  const today = dayAt(state.now);
  let longest = 0;
  for (const loan of state.loans)
    for (const line of loan.plan)
      if (line.stage !== 'scheduled')
        longest = Math.max(longest, daysBetween(line.dueDay, line.settledDay ?? today));
  return longest;
}

/** Unpaid instalments whose due date has passed. */
export const hasUnpaidOverdue = (state: BankState): boolean =>
  state.loans.some((loan) =>
    loan.plan.some((line) => line.settledDay === null && line.stage !== 'scheduled' && line.stage !== 'due'),
  );

/** Whether the limit is frozen and the person on the grey list: the third missed due date (C25). */
export const isFrozen = (state: BankState): boolean => state.overdueCount >= OVERDUE.freezeAtCount.value;

/**
 * Why this person cannot use a product, gravest first; empty where nothing stands against it (R8).
 * Activation is not asked here: it is a step, not a reason.
 */
export function refusals(state: BankState, productId: ProductId): Failure[] {
  const { customer, now } = state;
  const product = productOf(productId);
  const reasons: (Failure | false)[] = [
    !customer.accountNormal && refuse('account-abnormal', 'B4'),
    product.byInvitation && !customer.invited && refuse('not-invited', 'A7'),
    isFrozen(state) && refuse('limit-frozen', OVERDUE.freezeAtCount.source, { count: state.overdueCount }),
    longestOverdueDays(state) > OVERDUE.cutAfterDays.value &&
      hasUnpaidOverdue(state) &&
      refuse('functions-closed', OVERDUE.cutAfterDays.source),
    hasUnpaidOverdue(state) && refuse('overdue-unpaid', 'A33'),
    customer.inquiriesIn3Months > ELIGIBILITY.inquiries.most && tooManyInquiries(customer, now),
    belowThreshold(customer, product.minPayScore),
    customer.paymentsPerWeek < ELIGIBILITY.paymentsPerWeek.least &&
      refuse('low-activity', ELIGIBILITY.paymentsPerWeek.source, {
        count: customer.paymentsPerWeek,
        needed: ELIGIBILITY.paymentsPerWeek.least,
      }),
  ];
  return reasons.filter((reason) => reason !== false);
}

const tooManyInquiries = (customer: Customer, now: Instant): Failure =>
  refuse('too-many-inquiries', ELIGIBILITY.inquiries.source, {
    count: customer.inquiriesIn3Months,
    retryDay: addMonths(dayAt(now), ELIGIBILITY.inquiries.retryMonths),
  });

function belowThreshold(customer: Customer, minPayScore: number | null): Failure | false {
  const { payScore } = customer;
  if (payScore < ELIGIBILITY.payScoreFloor.value)
    return refuse('pay-score-below-floor', ELIGIBILITY.payScoreFloor.source, {
      score: payScore,
      neededScore: ELIGIBILITY.payScoreFloor.value,
    });
  if (minPayScore !== null && payScore < minPayScore)
    return refuse('pay-score-too-low', 'B10', { score: payScore, neededScore: minPayScore });
  return false;
}

/** Instalments paid on time in a row, up to the latest one that was due or paid (A30, B53). */
export function onTimeStreak(state: BankState): number {
  const lines = state.loans
    .flatMap((loan) => loan.plan)
    .filter((line) => line.settledDay !== null || (line.stage !== 'scheduled' && line.stage !== 'due'))
    .sort((a, b) => (a.dueDay < b.dueDay ? 1 : -1));
  const late = lines.findIndex((line) => line.settledDay === null || line.settledDay > line.dueDay);
  return late === -1 ? lines.length : late;
}
