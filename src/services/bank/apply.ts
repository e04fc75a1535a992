import { assert } from '@/units/assert';
import { addDays, dayAt } from '@/units/day';
import { type Fen, fen } from '@/units/fen';
import type { MessageKind } from '../contract';
import type { BankEvent, EventOf } from './event';
import { balance, entry, type JournalEntry } from './ledger';
import { penaltyFrom } from './overdue';
import { accruesFromAfter, type LinePayment } from './repayment';
import type { Account, BankState, Loan, Message, PlanLine, Submission } from './state';

/** The state after an event. Pure, total, and never refuses: what may happen was decided before. */
export function apply(state: BankState, event: BankEvent): BankState {
  const moved = { ...state, now: event.at };
  const next = transition(moved, event);
  const message = messageOf(next, event);
  return message ? { ...next, messages: [...next.messages, message] } : next;
}

function transition(state: BankState, event: BankEvent): BankState {
  switch (event.type) {
    case 'time-passed':
      return state;
    case 'rate-cap-set':
      return { ...state, rateCap: event.cap };
    case 'activation-requested':
      return account(state, event, {
        state: 'deciding',
        channelId: event.channelId,
        decideAt: event.decideAt,
      });
    case 'product-opened':
      return account(state, event, { state: 'open', openedAt: event.at });
    case 'activation-declined':
      return account(state, event, {
        state: 'declined',
        channelId: event.channelId,
        retryDay: event.retryDay,
      });
    case 'device-bound':
      return { ...state, device: { ...state.device, boundId: state.device.id } };
    case 'face-check-started':
    case 'face-step-passed':
    case 'face-check-passed':
    case 'face-check-failed':
    case 'face-check-cancelled':
      return face(state, event);
    case 'loan-requested':
      return requested(state, event);
    case 'application-approved':
      return change(state, event.loanId, (loan) => ({
        ...loan,
        status: 'awaiting-payout',
        awaitedAt: event.payoutAt,
      }));
    case 'application-withdrawn':
      return submitted(
        change(state, event.loanId, (loan) => ({
          ...loan,
          status: 'withdrawn',
          awaitedAt: null,
          closedAt: event.at,
        })),
        event.submission,
      );
    case 'loan-disbursed':
      return change(state, event.loanId, (loan) => disbursed(loan, event));
    case 'stage-reached':
      return stageReached(state, event);
    case 'repayment-made':
      return submitted(
        change(state, event.loanId, (loan) => repaid(loan, event)),
        event.submission,
      );
  }
}

const account = (
  state: BankState,
  { productId }: { productId: keyof BankState['accounts'] },
  to: Account,
): BankState => ({
  ...state,
  accounts: { ...state.accounts, [productId]: to },
});

/** Replaces one loan. */
function change(state: BankState, loanId: string, to: (loan: Loan) => Loan): BankState {
  const index = state.loans.findIndex((loan) => loan.id === loanId);
  const loan = state.loans[index];
  assert(loan !== undefined, `${loanId} is a loan`);
  const loans = state.loans.slice();
  loans[index] = to(loan);
  return { ...state, loans };
}

const submitted = (state: BankState, { id, ...submission }: Submission & { id: string }): BankState => ({
  ...state,
  submissions: { ...state.submissions, [id]: submission },
});

type FaceEvent = EventOf<
  | 'face-check-started'
  | 'face-step-passed'
  | 'face-check-passed'
  | 'face-check-failed'
  | 'face-check-cancelled'
>;

function face(state: BankState, event: FaceEvent): BankState {
  const before = state.face;
  const { challenge } = before;
  switch (event.type) {
    case 'face-check-started':
      return {
        ...state,
        face: {
          ...before,
          challenge: { id: event.challengeId, passed: 0 },
          challenges: before.challenges + 1,
          token: null,
          // A lock that has run out takes the failures that led to it away.
          failures: before.lockedUntil === null ? before.failures : 0,
          lockedUntil: null,
        },
      };
    case 'face-step-passed':
      return {
        ...state,
        face: { ...before, challenge: challenge && { ...challenge, passed: challenge.passed + 1 } },
      };
    case 'face-check-passed':
      return {
        ...state,
        face: {
          ...before,
          challenge: null,
          failures: 0,
          token: { id: event.tokenId, deviceId: state.device.id, validUntil: event.validUntil },
        },
      };
    case 'face-check-failed':
      return {
        ...state,
        face: { ...before, challenge: null, failures: before.failures + 1, lockedUntil: event.lockedUntil },
      };
    case 'face-check-cancelled':
      return { ...state, face: { ...before, challenge: null } };
  }
}

function requested(state: BankState, event: EventOf<'loan-requested'>): BankState {
  const used = { ...state.face, token: null, usedTokenIds: [...state.face.usedTokenIds, event.tokenId] };
  return submitted({ ...state, face: used, loans: [...state.loans, event.loan] }, event.submission);
}

const disbursed = (loan: Loan, { at, startDay, plan }: EventOf<'loan-disbursed'>): Loan => ({
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

function stageReached(state: BankState, event: EventOf<'stage-reached'>): BankState {
  const { at, stage } = event;
  const after = change(state, event.loanId, (loan) => {
    const line = loan.plan.find(({ period }) => period === event.period);
    assert(line !== undefined, `${loan.id} has a period ${event.period}`);
    const changed: PlanLine = {
      ...line,
      stage,
      penaltyFromDay: stage === 'penalty' ? penaltyFrom(line) : line.penaltyFromDay,
    };
    const plan = loan.plan.map((candidate) => (candidate === line ? changed : candidate));
    if (stage !== 'due') return { ...loan, plan };
    return {
      ...loan,
      plan,
      accruedFromDay: line.dueDay,
      journal: [...loan.journal, ...interestDue(at, line.interestFen)],
    };
  });
  return {
    ...after,
    overdueCount: after.overdueCount + (stage === 'missed' ? 1 : 0),
    reportedToBureau: after.reportedToBureau || stage === 'penalty',
  };
}

const interestDue = (at: BankState['now'], interestFen: Fen): JournalEntry[] =>
  interestFen === 0
    ? []
    : [entry(at, 'interest-due', { 'interest-receivable': interestFen, 'interest-income': -interestFen })];

/** A repayment: its lines, its early part, its ledger entry; a loan that owes nothing is settled. */
function repaid(loan: Loan, { at, kind, cardId, paid, submission }: EventOf<'repayment-made'>): Loan {
  const today = dayAt(at);
  const byPeriod = new Map(paid.lines.map((line) => [line.period, line]));
  const lines = loan.plan.map((line) => {
    const payment = byPeriod.get(line.period);
    return payment ? payLine(line, payment, today) : line;
  });
  const aheadOfDue = loan.plan.find((line) => line.stage === 'scheduled' && byPeriod.has(line.period));
  const plan = paid.early
    ? [
        ...lines.filter((line) => line.stage !== 'scheduled' || line.settledDay !== null),
        ...freshLines(paid.early.planAfter),
      ]
    : lines;
  const journal = [...loan.journal, repaymentEntry(loan, at, kind, cardId, paid, aheadOfDue)];
  const owes =
    balance(journal, 'principal-receivable') +
    balance(journal, 'interest-receivable') +
    balance(journal, 'penalty-receivable');
  return {
    ...loan,
    plan,
    journal,
    accruedFromDay: paid.early ? accruesFromAfter(loan, today) : (aheadOfDue?.dueDay ?? loan.accruedFromDay),
    repayments: [
      ...loan.repayments,
      {
        id: submission.id,
        at,
        kind,
        cardId,
        penaltyFen: paid.penaltyFen,
        interestFen: paid.interestFen,
        principalFen: paid.principalFen,
      },
    ],
    ...(owes === 0
      ? { status: kind === 'cancel' ? ('cancelled' as const) : ('settled' as const), closedAt: at }
      : {}),
  };
}

function payLine(line: PlanLine, payment: LinePayment, today: ReturnType<typeof dayAt>): PlanLine {
  const paid = {
    paidPrincipalFen: fen(line.paidPrincipalFen + payment.principalFen),
    paidInterestFen: fen(line.paidInterestFen + payment.interestFen),
    paidPenaltyFen: fen(line.paidPenaltyFen + payment.penaltyFen),
    chargedPenaltyFen: fen(line.chargedPenaltyFen + payment.penaltyChargedFen),
  };
  const settled =
    paid.paidPrincipalFen === line.principalFen &&
    paid.paidInterestFen === line.interestFen &&
    paid.paidPenaltyFen === paid.chargedPenaltyFen;
  // The penalty of today is charged: the next one begins tomorrow.
  const penaltyFromDay =
    line.penaltyFromDay === null || line.penaltyFromDay > today ? line.penaltyFromDay : addDays(today, 1);
  return { ...line, ...paid, penaltyFromDay, settledDay: settled ? today : null };
}

export const freshLines = (rows: readonly Omit<PlanLine, keyof typeof FRESH>[]): PlanLine[] =>
  rows.map((row) => ({ ...row, ...FRESH }));

const FRESH = {
  stage: 'scheduled',
  paidPrincipalFen: fen(0),
  paidInterestFen: fen(0),
  chargedPenaltyFen: fen(0),
  paidPenaltyFen: fen(0),
  penaltyFromDay: null,
  settledDay: null,
} as const;

/** Interest of an early payment, and of an instalment paid before its day, becomes income with the payment itself. */
function repaymentEntry(
  loan: Loan,
  at: BankState['now'],
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

/** What the bank tells the customer about an event. */
function messageOf(state: BankState, event: BankEvent): Message | null {
  const message = (kind: MessageKind, loanId: string | null, amountFen: Fen | null): Message => ({
    id: `M${state.messages.length + 1}`,
    at: event.at,
    kind,
    loanId,
    amountFen,
  });
  switch (event.type) {
    case 'product-opened':
      return message('limit-opened', null, null);
    case 'loan-disbursed':
      return message(
        'disbursed',
        event.loanId,
        state.loans.find(({ id }) => id === event.loanId)?.principalFen ?? null,
      );
    case 'stage-reached':
      return stageMessage(state, event, message);
    case 'repayment-made': {
      const status = state.loans.find(({ id }) => id === event.loanId)?.status;
      if (status === 'settled') return message('loan-settled', event.loanId, event.paid.totalFen);
      return status === 'cancelled' ? message('loan-cancelled', event.loanId, event.paid.totalFen) : null;
    }
    default:
      return null;
  }
}

function stageMessage(
  state: BankState,
  { loanId, stage, period }: EventOf<'stage-reached'>,
  message: (kind: MessageKind, loanId: string, amountFen: Fen | null) => Message,
): Message | null {
  const line = state.loans
    .find(({ id }) => id === loanId)
    ?.plan.find((candidate) => candidate.period === period);
  const unpaid = line ? fen(line.paymentFen - line.paidPrincipalFen - line.paidInterestFen) : null;
  switch (stage) {
    case 'missed':
      return message(state.overdueCount === 3 ? 'limit-frozen' : 'due-missed', loanId, unpaid);
    case 'penalty':
      return message('reported-to-bureau', loanId, unpaid);
    case 'cut':
      return message('limit-cut', loanId, null);
    default:
      return null;
  }
}
