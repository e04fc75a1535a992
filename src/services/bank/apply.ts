import { assert } from '@/units/assert';
import type { BankEvent, EventOf } from './event';
import { advanced, disbursed, repaid } from './loan-change';
import { messageOf } from './message';
import type { Account, BankState, Loan, Submission } from './state';

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

function stageReached(state: BankState, event: EventOf<'stage-reached'>): BankState {
  const after = change(state, event.loanId, (loan) => advanced(loan, event));
  return {
    ...after,
    overdueCount: after.overdueCount + (event.stage === 'missed' ? 1 : 0),
    reportedToBureau: after.reportedToBureau || event.stage === 'penalty',
  };
}
