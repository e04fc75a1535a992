import { assert } from '@/units/assert';
import { dayAt } from '@/units/day';
import type { LimitCause } from '../contract/limit';
import type { RuleSet } from '../rules/rule-set';
import type { BankEvent, EventOf } from './core/event';
import { entry } from './core/ledger';
import type { Account, BankState, Loan, Submission } from './core/state';
import { earnsReview } from './credit/raising';
import { scoresToday } from './credit/score';
import { totalLimit } from './credit/shelf';
import { advanced, disbursed, repaid } from './loans/change';
import { messageOf } from './loans/message';
import { applyFace } from './person/apply-face';

/** The state after an event. Pure, total, and never refuses: what may happen was decided before. */
export function apply(rules: RuleSet, state: BankState, event: BankEvent): BankState {
  const next = transition(rules, { ...state, now: event.at }, event);
  const message = messageOf(rules, next, event);
  const told = message ? { ...next, messages: [...next.messages, message] } : next;
  return movesLimits(event.type) ? recorded(rules, told, event.type) : told;
}

/** After these the limits may differ: the history gets a point (C3). */
const MOVES_LIMITS: ReadonlySet<string> = new Set<LimitCause & BankEvent['type']>([
  'month-reviewed',
  'product-opened',
  'material-decided',
  'raise-decided',
  'temporary-raise-decided',
  'temporary-raise-ended',
  'limit-idle-frozen',
  'limit-unfrozen',
  'stage-reached',
]);

const movesLimits = (type: BankEvent['type']): type is LimitCause & BankEvent['type'] =>
  MOVES_LIMITS.has(type);

function recorded(rules: RuleSet, state: BankState, cause: LimitCause): BankState {
  const totalFen = totalLimit(rules, state);
  if (state.limitHistory.at(-1)?.totalFen === totalFen) return state;
  return { ...state, limitHistory: [...state.limitHistory, { at: state.now, totalFen, cause }] };
}

function transition(rules: RuleSet, state: BankState, event: BankEvent): BankState {
  switch (event.type) {
    case 'time-passed':
      return state;
    case 'customer-seen':
      return { ...state, lastSeenAt: event.at };
    case 'settings-changed':
      return { ...state, settings: event.settings };
    case 'activation-requested':
      return account(
        { ...state, inquiries: [...state.inquiries, { at: event.at, kind: 'approval' }] },
        event,
        { state: 'deciding', channelId: event.channelId, decideAt: event.decideAt },
      );
    case 'product-opened':
      return account(state, event, { state: 'open', openedAt: event.at, channelId: event.channelId });
    case 'activation-declined':
      return account(state, event, {
        state: 'declined',
        channelId: event.channelId,
        retryDay: event.retryDay,
      });
    case 'device-bound':
      return { ...state, device: { ...state.device, boundId: state.device.id } };
    case 'device-changed': {
      const changes = state.device.changes + 1;
      return {
        ...state,
        device: { ...state.device, id: `${state.device.id.split('~')[0]}~${changes}`, changes },
      };
    }
    case 'face-check-started':
    case 'face-step-passed':
    case 'face-check-passed':
    case 'face-check-failed':
    case 'face-check-cancelled':
      return applyFace(state, event);
    case 'limit-idle-frozen':
      return { ...state, idleFrozen: true };
    case 'limit-unfrozen':
      return { ...tokenUsed(state, event.tokenId), idleFrozen: false };
    case 'month-reviewed':
      return reviewed(rules, state, event);
    case 'material-handed-in':
      return material(state, event, { state: 'reviewing', decideAt: event.decideAt });
    case 'material-decided':
      return material(state, event, { state: event.accepted ? 'accepted' : 'declined', at: event.at });
    case 'raise-decided':
      return {
        ...state,
        raise: {
          percent: state.raise.percent + (event.granted ? event.percent : 0),
          granted: state.raise.granted + (event.granted ? 1 : 0),
          lastDay: dayAt(event.at),
          reviewDue: false,
        },
      };
    case 'temporary-raise-decided':
      return { ...state, temporaryRaise: event.raise };
    case 'temporary-raise-ended':
      return { ...state, temporaryRaise: null };
    case 'holding-logged':
      return { ...state, holdings: [...state.holdings, event.holding] };
    case 'holding-redeemed':
      return { ...state, holdings: state.holdings.filter(({ kind }) => kind !== event.kind) };
    case 'authorised':
      return { ...state, authorised: [...state.authorised, event.authorisationId] };
    case 'authorisation-withdrawn':
      return { ...state, authorised: state.authorised.filter((id) => id !== event.authorisationId) };
    case 'report-queried':
      return { ...state, inquiries: [...state.inquiries, { at: event.at, kind: event.kind }] };
    case 'complaint-filed':
      return { ...state, complaints: [...state.complaints, event.complaint] };
    case 'complaint-answered':
      return {
        ...state,
        complaints: state.complaints.map((one) =>
          one.id === event.complaintId ? { ...one, answered: true } : one,
        ),
      };
    case 'autopay-set':
      return { ...state, autopayCardId: event.cardId };
    case 'card-bound':
      return { ...state, cards: [...state.cards, event.card] };
    case 'card-unbound':
      return {
        ...state,
        cards: state.cards.filter(({ id }) => id !== event.cardId),
        // A card that comes and goes is one card.
        formerCards: [
          ...state.formerCards.filter(({ id }) => id !== event.cardId),
          ...state.cards.filter(({ id }) => id === event.cardId),
        ],
      };
    case 'deposited': {
      const added = entry(event.at, 'deposit', {
        'bank-cash': event.amountFen,
        [`customer-cash:${event.cardId}`]: -event.amountFen,
      });
      return { ...state, journal: [...state.journal, added] };
    }
    case 'loan-requested':
      return submitted(
        { ...tokenUsed(state, event.tokenId), loans: [...state.loans, event.loan] },
        event.submission,
      );
    case 'application-approved':
      return change(state, event.loanId, (loan) => ({
        ...loan,
        status: 'awaiting-payout',
        awaitedAt: event.payoutAt,
      }));
    case 'application-declined':
      return change(state, event.loanId, (loan) => ({
        ...loan,
        status: 'declined',
        awaitedAt: null,
        closedAt: event.at,
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
      return stageReached(rules, state, event);
    case 'autopay-failed':
      return change(state, event.loanId, (loan) => ({
        ...loan,
        plan: loan.plan.map((line) =>
          line.period === event.period ? { ...line, autopayTried: true } : line,
        ),
      }));
    case 'repayment-made': {
      const paid = change(state, event.loanId, (loan) => repaid(loan, event));
      const known = event.submission ? submitted(paid, event.submission) : paid;
      return { ...known, raise: { ...known.raise, reviewDue: earnsReview(rules, known) } };
    }
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

const material = (
  state: BankState,
  { materialId }: EventOf<'material-handed-in' | 'material-decided'>,
  to: NonNullable<BankState['materials']['property']>,
): BankState => ({ ...state, materials: { ...state.materials, [materialId]: to } });

const tokenUsed = (state: BankState, tokenId: string): BankState => ({
  ...state,
  face: { ...state.face, token: null, usedTokenIds: [...state.face.usedTokenIds, tokenId] },
});

/** The first of a month: scores are taken anew, and the report of a person who owes is looked at (B31, X8). */
function reviewed(rules: RuleSet, state: BankState, { at, day }: EventOf<'month-reviewed'>): BankState {
  const looks =
    state.authorised.includes('credit-report') && state.loans.some((loan) => loan.status === 'active');
  return {
    ...state,
    reviewed: { day, scores: scoresToday(rules, state) },
    inquiries: looks ? [...state.inquiries, { at, kind: 'post-loan' }] : state.inquiries,
  };
}

/** Replaces one loan. */
function change(state: BankState, loanId: string, to: (loan: Loan) => Loan): BankState {
  const index = state.loans.findIndex((loan) => loan.id === loanId);
  const loan = state.loans[index];
  assert(loan !== undefined, `${loanId} is a loan`);
  const loans = state.loans.slice();
  loans[index] = to(loan);
  return { ...state, loans };
}

const submitted = (state: BankState, submission: Submission): BankState => ({
  ...state,
  submissions: [...state.submissions, submission],
});

function stageReached(rules: RuleSet, state: BankState, event: EventOf<'stage-reached'>): BankState {
  const after = change(state, event.loanId, (loan) => advanced(rules, loan, event));
  return {
    ...after,
    overdueCount: after.overdueCount + (event.stage === 'missed' ? 1 : 0),
    reportedToBureau: after.reportedToBureau || event.stage === 'penalty',
  };
}
