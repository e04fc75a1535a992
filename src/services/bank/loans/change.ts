import { assert } from '@/units/assert';
import { addDays, type Day, dayAt, type Instant } from '@/units/day';
import { type Fen, fen } from '@/units/fen';
import type { Instalment } from '../../contract/terms';
import type { RuleSet } from '../../rules/rule-set';
import { balance, entry, type JournalEntry, type LinePayment, type Loan, type PlanLine } from '../core';
import type { EventOf } from './events';
import { costsFrom } from './overdue';
import { accruesFromAfter } from './repayment';

/** The money has come: the loan is owed, and its plan begins. */
export const disbursed = (loan: Loan, { at, startDay, plan }: EventOf<'loan-disbursed'>): Loan => ({
  ...loan,
  status: 'active',
  awaitedAt: null,
  disbursedAt: at,
  startDay,
  accruedFromDay: startDay,
  plan,
  journal: [
    ...loan.journal,
    entry(at, 'disbursement', {
      'principal-receivable': loan.principalFen,
      [`customer-cash:${loan.cardId}`]: -loan.principalFen,
    }),
  ],
});

/** One line of the plan reaches its next stage: on its due day its interest becomes receivable, later its lateness begins to cost. */
export function advanced(rules: RuleSet, loan: Loan, { at, period, stage }: EventOf<'stage-reached'>): Loan {
  const line = loan.plan.find((candidate) => candidate.period === period);
  assert(line !== undefined, `${loan.id} has a period ${period}`);
  const from = costsFrom(rules, line);
  const penaltyFromDay = line.penaltyFromDay ?? (dayAt(at) >= from ? from : null);
  const plan = loan.plan.map((candidate) =>
    candidate === line ? { ...line, stage, penaltyFromDay } : candidate,
  );
  if (stage !== 'due') return { ...loan, plan };
  return {
    ...loan,
    plan,
    accruedFromDay: line.dueDay,
    journal: [...loan.journal, ...interestDue(at, line.interestFen)],
  };
}

const interestDue = (at: Instant, interestFen: Fen): JournalEntry[] =>
  interestFen === 0
    ? []
    : [entry(at, 'interest-due', { 'interest-receivable': interestFen, 'interest-income': -interestFen })];

/** A repayment: its lines, its early part, its ledger entry; a loan that owes nothing is settled. */
export function repaid(loan: Loan, { at, kind, cardId, paid, submission }: EventOf<'repayment-made'>): Loan {
  const today = dayAt(at);
  const byPeriod = new Map(paid.lines.map((line) => [line.period, line]));
  const lines = loan.plan.map((line) => {
    const payment = byPeriod.get(line.period);
    return payment ? payLine(line, payment, today) : line;
  });
  const aheadOfDue = loan.plan.find((line) => line.stage === 'scheduled' && byPeriod.has(line.period));
  const plan = paid.early
    ? [...lines.filter((line) => line.settledDay !== null), ...freshLines(paid.early.planAfter)]
    : lines;
  const journal = [...loan.journal, repaymentEntry(loan, at, kind, cardId, paid, aheadOfDue)];
  return {
    ...loan,
    plan,
    journal,
    accruedFromDay: paid.early ? accruesFromAfter(loan, today) : (aheadOfDue?.dueDay ?? loan.accruedFromDay),
    repayments: [
      ...loan.repayments,
      {
        id: submission?.id ?? `autopay-${loan.id}-${loan.repayments.length + 1}`,
        at,
        kind,
        cardId,
        byItself: submission === null,
        penaltyFen: paid.penaltyFen,
        interestFen: paid.interestFen,
        principalFen: paid.principalFen,
      },
    ],
    // Principal comes last in what a payment pays: where none is left, nothing is owed.
    ...(balance(journal, 'principal-receivable') === 0
      ? { status: kind === 'cancel' ? ('cancelled' as const) : ('settled' as const), closedAt: at }
      : {}),
  };
}

function payLine(line: PlanLine, payment: LinePayment, today: Day): PlanLine {
  const paid = {
    paidPrincipalFen: fen(line.paidPrincipalFen + payment.principalFen),
    paidInterestFen: fen(line.paidInterestFen + payment.interestFen),
    paidPenaltyFen: fen(line.paidPenaltyFen + payment.penaltyFen),
    chargedPenaltyFen: fen(line.chargedPenaltyFen + payment.penaltyChargedFen),
  };
  // What lateness costs is paid before both; a line that asks for no principal is late for nothing.
  const settled = paid.paidPrincipalFen === line.principalFen && paid.paidInterestFen === line.interestFen;
  // Lateness is charged up to and with today: the next charge begins tomorrow.
  const costs = line.penaltyFromDay !== null || payment.penaltyChargedFen > 0;
  return {
    ...line,
    ...paid,
    penaltyFromDay: costs ? addDays(today, 1) : null,
    settledDay: settled ? today : null,
  };
}

/** Lines of a plan that nothing has happened to. */
export const freshLines = (rows: readonly Instalment[]): PlanLine[] =>
  rows.map((row) => ({ ...row, ...FRESH }));

const FRESH = {
  stage: 'scheduled',
  paidPrincipalFen: fen(0),
  paidInterestFen: fen(0),
  chargedPenaltyFen: fen(0),
  paidPenaltyFen: fen(0),
  penaltyFromDay: null,
  settledDay: null,
  autopayTried: false,
} as const;

/** Interest of an early payment, and of an instalment paid before its day, becomes income with the payment itself. */
function repaymentEntry(
  loan: Loan,
  at: Instant,
  kind: EventOf<'repayment-made'>['kind'],
  cardId: string,
  paid: EventOf<'repayment-made'>['paid'],
  aheadOfDue: PlanLine | undefined,
): JournalEntry {
  const interestCharged = (paid.early?.interestChargedFen ?? 0) + (aheadOfDue?.interestFen ?? 0);
  const penaltyCharged = paid.lines.reduce((sum, line) => sum + line.penaltyChargedFen, 0);
  assert(paid.totalFen > 0, `${loan.id} is repaid by more than 0 fen`);
  return entry(at, kind === 'cancel' ? 'cancellation' : 'repayment', {
    [`customer-cash:${cardId}`]: paid.totalFen,
    'penalty-receivable': penaltyCharged - paid.penaltyFen,
    'penalty-income': -penaltyCharged,
    'interest-receivable': interestCharged - paid.interestFen,
    'interest-income': -interestCharged,
    'principal-receivable': -paid.principalFen,
  });
}
