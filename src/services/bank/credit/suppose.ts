import { addDays, dayAt, type Instant } from '@/units/day';
import { type Fen, fen, yuan, ZERO } from '@/units/fen';
import { rate } from '@/units/rate';
import type { HabitId, Supposition } from '../../contract/what-if';
import type { RuleSet } from '../../rules/rule-set';
import { type BankState, type Holding, type Loan, type Stage, withNewLoan } from '../core';
import { fundDays } from './limit';
import { approvalInquiries } from './refusals';
import { scoresToday, weeklyPayments } from './score';

/** How a habit stands today, within what a supposition may make of it. */
export const ACTUAL: Readonly<Record<HabitId, (rules: RuleSet, state: BankState) => number>> = {
  'pay-score': (_, { customer }) => customer.payScore,
  payment: (rules, state) => scoresToday(rules, state).payment ?? rules.neutralScore,
  bills: (rules, { customer, authorised }) =>
    authorised.includes('bills') ? Math.min(customer.billMonths, rules.utilities.toMonths) : 0,
  fund: fundDays,
  'weekly-payments': weeklyPayments,
  inquiries: approvalInquiries,
  late: () => 0,
  'device-changes': (_, { device }) => device.changes,
};

/** What each habit makes of the state. */
const SUPPOSE: Readonly<Record<HabitId, (state: BankState, value: number, rules: RuleSet) => BankState>> = {
  'pay-score': (state, payScore) => ({ ...state, customer: { ...state.customer, payScore } }),
  payment: (state, payment) => ({
    ...authorised(state, 'payment'),
    customer: { ...state.customer, scores: { ...state.customer.scores, payment } },
  }),
  bills: (state, billMonths) => ({
    ...authorised(state, 'bills'),
    customer: { ...state.customer, billMonths },
  }),
  fund: (state, days, rules) => ({
    ...authorised(state, 'assets'),
    holdings: [
      ...state.holdings.filter(({ kind }) => kind !== 'money-fund'),
      ...(days > 0 ? [fundOf(rules, state, days)] : []),
    ],
  }),
  'weekly-payments': (state, paymentsPerWeek) => ({
    ...authorised(state, 'payment'),
    customer: { ...state.customer, paymentsPerWeek },
  }),
  inquiries: (state, count) => ({
    ...authorised(state, 'credit-report'),
    inquiries: [
      ...state.inquiries.filter(({ kind }) => kind !== 'approval'),
      ...Array.from({ length: count }, () => ({ at: state.now, kind: 'approval' as const })),
    ],
  }),
  late: (state, days, rules) =>
    days === 0
      ? state
      : {
          ...state,
          loans: withNewLoan(state.loans, paidLate(rules, state.now, days)),
          overdueCount: state.overdueCount + 1,
        },
  'device-changes': (state, changes) => ({ ...state, device: { ...state.device, changes } }),
};

/** Habits that the scores rest on: they count from the next monthly review on (X8). */
const SCORED: readonly HabitId[] = ['payment', 'late', 'device-changes'];

/** Whether a supposition moves a score. */
export const movesScore = ({ habits }: Supposition): boolean => SCORED.some((id) => habits[id] !== undefined);

/** The state as it would be. A value beyond a habit's ends counts as that end. */
export function suppose(rules: RuleSet, state: BankState, supposition: Supposition): BankState {
  let supposed = state;
  for (const { id, min, max } of rules.habits) {
    const value = supposition.habits[id];
    if (value !== undefined)
      supposed = SUPPOSE[id](supposed, Math.min(max, Math.max(min, Math.round(value))), rules);
  }
  const accepted = { state: 'accepted', at: state.now } as const;
  const materials = Object.fromEntries(supposition.materials.map((id) => [id, accepted]));
  supposed = { ...supposed, materials: { ...supposed.materials, ...materials } };
  if (!movesScore(supposition)) return supposed;
  return { ...supposed, reviewed: { day: dayAt(state.now), scores: scoresToday(rules, supposed) } };
}

const authorised = (state: BankState, id: 'payment' | 'bills' | 'assets' | 'credit-report'): BankState => ({
  ...state,
  authorised: state.authorised.includes(id) ? state.authorised : [...state.authorised, id],
});

function fundOf(rules: RuleSet, state: BankState, days: number): Holding {
  const held = state.holdings.find(({ kind }) => kind === 'money-fund')?.amountFen ?? ZERO;
  return {
    kind: 'money-fund',
    amountFen: fen(Math.max(held, rules.fundHolding.least)),
    sinceDay: addDays(dayAt(state.now), -days),
  };
}

/** How far an instalment came that was paid so many days late (X9). */
function stageAfter(rules: RuleSet, days: number): Stage {
  if (days > rules.overdue.cutAfterDays.value) return 'cut';
  return days > rules.overdue.graceDays.value ? 'penalty' : 'missed';
}

const PAID_LATE: Fen = yuan(1_000);

/** A loan of one instalment that was late and has been paid today: all the bank's own rules see it. */
function paidLate(rules: RuleSet, now: Instant, days: number): Loan {
  const today = dayAt(now);
  return {
    id: 'supposed',
    productId: 'weilidai',
    method: 'bullet',
    principalFen: PAID_LATE,
    annualRate: rate('0'),
    dayCount: 'actual/360',
    periods: 1,
    purposeId: 'daily',
    cardId: '',
    status: 'settled',
    submittedAt: now,
    awaitedAt: null,
    disbursedAt: now,
    closedAt: null,
    startDay: null,
    accruedFromDay: null,
    plan: [
      {
        period: 1,
        dueDay: addDays(today, -days),
        days: 0,
        paymentFen: PAID_LATE,
        principalFen: PAID_LATE,
        interestFen: ZERO,
        balanceFen: ZERO,
        stage: stageAfter(rules, days),
        paidPrincipalFen: PAID_LATE,
        paidInterestFen: ZERO,
        chargedPenaltyFen: ZERO,
        paidPenaltyFen: ZERO,
        penaltyFromDay: null,
        settledDay: today,
        autopayTried: false,
      },
    ],
    repayments: [],
    journal: [],
  };
}
