import { addMonths, type Day, dayAt, daysBetween } from '@/units/day';
import type { ScoreRow } from '../../contract/limit';
import type { Failure } from '../../contract/reply';
import {
  type AuthorisationId,
  DIMENSIONS,
  type Lens,
  type ProductId,
  type Rating,
} from '../../contract/terms';
import { IDLE, RATING, SCORE_LOSS } from '../../rules/modifiers';
import { OVERDUE } from '../../rules/overdue';
import { ELIGIBILITY } from '../../rules/pricing';
import { type Product, productUnder } from '../../rules/products';
import { NEUTRAL_SCORE, WEIGHT_SOURCES, WEIGHT_SUM, WEIGHT_THIRDS } from '../../rules/weights';
import { refuse } from '../core/refusal';
import type { BankState, Customer, PlanLine } from '../core/state';

/**
 * The five dimensions with a lens's weights, and their weighted sum, 0 to 100 (A16–A21, B22–B25, C11–C14).
 * Data that is not collected stands at the neutral point (S8).
 */
export function score(scores: Customer['scores'], lens: Lens): { rows: ScoreRow[]; total: number } {
  const rows = DIMENSIONS.map((dimension) => {
    const collected = scores[dimension];
    const value = collected ?? NEUTRAL_SCORE;
    const weightThirds = WEIGHT_THIRDS[lens][dimension];
    return {
      dimension,
      score: value,
      collected: collected !== null,
      weightThirds,
      contribution: (value * weightThirds) / WEIGHT_SUM.thirds,
      sources: WEIGHT_SOURCES[lens][dimension],
    };
  });
  const thirds = rows.reduce((sum, row) => sum + row.score * row.weightThirds, 0);
  return { rows, total: thirds / WEIGHT_SUM.thirds };
}

/** The scores as of today: late payments and another phone cost points (A18, A20, S34), what is not authorised is not collected. */
export function scoresToday(state: BankState): Customer['scores'] {
  const { scores } = state.customer;
  const penalties = lines(state).filter((line) => line.stage === 'penalty' || line.stage === 'cut').length;
  const long = longestOverdueDays(state) > OVERDUE.cutAfterDays.value ? SCORE_LOSS.longOverdue : 0;
  const less = (value: number | null, loss: number): number | null => value && Math.max(0, value - loss);
  const collected = (value: number | null, id: AuthorisationId): number | null =>
    state.authorised.includes(id) ? value : null;
  return {
    social: collected(scores.social, 'social'),
    payment: collected(scores.payment, 'payment'),
    creditRecord: less(scores.creditRecord, penalties * SCORE_LOSS.penalty + long),
    assets: collected(scores.assets, 'assets'),
    device: less(scores.device, state.device.changes * SCORE_LOSS.deviceChange),
  };
}

/** The daily rating (B33–B36, S30). */
export function rating(state: BankState): Rating {
  const { total } = score(scoresToday(state), state.settings.lens);
  const penalised = lines(state).some(
    (line) => line.settledDay === null && (line.stage === 'penalty' || line.stage === 'cut'),
  );
  if (penalised || isFrozen(state) || total < RATING.cBelow) return 'C';
  return total >= RATING.aFrom && state.overdueCount === 0 ? 'A' : 'B';
}

/** How often × how much × how long, over all instalments ever missed (C26): yuan-days. */
export function riskValue(state: BankState): number {
  const today = dayAt(state.now);
  const missed = lines(state).filter((line) => line.stage !== 'scheduled' && line.stage !== 'due');
  const amount = missed.reduce((sum, line) => sum + line.paymentFen, 0) / 100;
  const days = missed.reduce((sum, line) => sum + daysBetween(line.dueDay, line.settledDay ?? today), 0);
  return Math.round(missed.length * amount * days);
}

const lines = (state: BankState): PlanLine[] => state.loans.flatMap((loan) => loan.plan);

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
  const { customer } = state;
  const product = productUnder(state.settings.lens, productId);
  if (!product) return [refuse('product-not-in-lens', 'X5', { lens: state.settings.lens })];
  const inquiries = approvalInquiries(state);
  const reasons: (Failure | false)[] = [
    !customer.accountNormal && refuse('account-abnormal', 'B4'),
    product.byInvitation && !customer.invited && refuse('not-invited', 'A7'),
    studentProtected(state, product) && refuse('student-protected', 'R5'),
    productId === 'business' &&
      state.materials['business-licence']?.state !== 'accepted' &&
      refuse('licence-missing', 'B44'),
    isFrozen(state) && refuse('limit-frozen', OVERDUE.freezeAtCount.source, { count: state.overdueCount }),
    longestOverdueDays(state) > OVERDUE.cutAfterDays.value &&
      hasUnpaidOverdue(state) &&
      refuse('functions-closed', OVERDUE.cutAfterDays.source),
    hasUnpaidOverdue(state) && refuse('overdue-unpaid', 'A33'),
    state.idleFrozen && refuse('idle-frozen', IDLE.source),
    !state.authorised.includes('credit-report') && refuse('authorisation-withdrawn', 'B8'),
    inquiries > ELIGIBILITY.inquiries.most && tooManyInquiries(state, inquiries),
    belowThreshold(customer, product),
    customer.paymentsPerWeek < ELIGIBILITY.paymentsPerWeek.least &&
      refuse('low-activity', ELIGIBILITY.paymentsPerWeek.source, {
        count: customer.paymentsPerWeek,
        needed: ELIGIBILITY.paymentsPerWeek.least,
      }),
  ];
  return reasons.filter((reason) => reason !== false);
}

/** Micro-loan companies do not lend to students; B says otherwise, and under its lens a capped loan stands (X33). */
const studentProtected = (state: BankState, product: Product): boolean =>
  state.customer.student && product.lenderKind !== 'bank' && state.settings.lens !== 'B';

/** Looks by lenders in the last three months; the person's own and those of running loans do not count (X30). */
export function approvalInquiries(state: BankState): number {
  const since = addMonths(dayAt(state.now), -ELIGIBILITY.inquiries.retryMonths);
  return state.inquiries.filter(({ kind, at }) => kind === 'approval' && dayAt(at) > since).length;
}

const tooManyInquiries = (state: BankState, count: number): Failure =>
  refuse('too-many-inquiries', ELIGIBILITY.inquiries.source, {
    count,
    retryDay: addMonths(dayAt(state.now), ELIGIBILITY.inquiries.retryMonths),
  });

function belowThreshold({ payScore }: Customer, { minPayScore, sources }: Product): Failure | false {
  if (payScore < ELIGIBILITY.payScoreFloor.value)
    return refuse('pay-score-below-floor', ELIGIBILITY.payScoreFloor.source, {
      score: payScore,
      neededScore: ELIGIBILITY.payScoreFloor.value,
    });
  if (minPayScore !== null && payScore < minPayScore)
    return refuse('pay-score-too-low', sources.score[0], { score: payScore, neededScore: minPayScore });
  return false;
}

/** Instalments paid on time in a row, up to the latest one that was due or paid, since the last raise was decided (A30, B53). */
export function onTimeStreak(state: BankState): number {
  const known = STREAKS.get(state.loans);
  if (known && known.since === state.raise.lastDay) return known.streak;
  const streak = countStreak(state.loans, state.raise.lastDay);
  STREAKS.set(state.loans, { since: state.raise.lastDay, streak });
  return streak;
}

/** It is asked for whenever time passes, and changes only with the loans. */
const STREAKS = new WeakMap<BankState['loans'], { readonly since: Day | null; readonly streak: number }>();

function countStreak(loans: BankState['loans'], since: Day | null): number {
  const ended = loans
    .flatMap((loan) => loan.plan)
    .filter((line) => since === null || line.dueDay > since)
    .filter((line) => line.settledDay !== null || (line.stage !== 'scheduled' && line.stage !== 'due'))
    .sort((a, b) => (a.dueDay < b.dueDay ? 1 : -1));
  const late = ended.findIndex((line) => line.settledDay === null || line.settledDay > line.dueDay);
  return late === -1 ? ended.length : late;
}
