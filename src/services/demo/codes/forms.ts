import type { Instant } from '@/units/day';
import type { BankState } from '../../bank/core/state';
import { quoteIdAt } from '../../bank/loans/quote';
import { trialView } from '../../bank/views/loan';
import type { QuoteRequest } from '../../contract/quote';
import type { TrialRequest } from '../../contract/repay';
import { METHODS, PRODUCT_IDS } from '../../contract/terms';
import { rulesFor } from '../../rules/rule-sets';
import { fenOf, sayFen, saySpan, spanOf } from './bytes';
import { type Parts, whole } from './parts';

/** What both sides know of a command before it is said: the state it meets, and when. */
export interface Known {
  readonly state: BankState;
  readonly at: Instant;
}

/** How the values of one part are said as a number. */
interface Said {
  say(value: unknown, known: Known): number;
  hear(said: number, known: Known): unknown;
}

/** One kind of command: what is one of a few is said together in one number, then the rest, then what follows from both. */
export interface Form {
  readonly type: string;
  readonly choices?: readonly (readonly [part: string, among: readonly unknown[]])[];
  readonly rest?: readonly (readonly [part: string, how: Said | 'text'])[];
  readonly follows?: (parts: Parts, known: Known) => Parts;
}

const FEN: Said = { say: (fen) => sayFen(fen as number), hear: fenOf };
const NUMBER_OR_NONE: Said = {
  say: (value) => (value === null ? 0 : (value as number) + 1),
  hear: (said) => (said === 0 ? null : said - 1),
};
const FEN_OR_NONE: Said = {
  say: (fen) => (fen === null ? 0 : sayFen(fen as number) + 1),
  hear: (said) => (said === 0 ? null : fenOf(said - 1)),
};
const BEFORE: Said = {
  say: (at, known) => saySpan(known.at - (at as number)),
  hear: (said, known) => known.at - spanOf(said),
};
/** The latest loan is 0. */
const LOAN: Said = {
  say: (id, { state }) => state.loans.length - 1 - state.loans.findIndex((loan) => loan.id === id),
  hear: (said, { state }) => state.loans[state.loans.length - 1 - said]?.id,
};
const CARD: Said = {
  say: (id, { state }) => state.cards.findIndex((card) => card.id === id),
  hear: (said, { state }) => state.cards[said]?.id,
};
const CARD_OR_NONE: Said = {
  say: (id, known) => (id === null ? 0 : CARD.say(id, known) + 1),
  hear: (said, known) => (said === 0 ? null : CARD.hear(said - 1, known)),
};

const YES = [true, false];
const PURPOSES = ['renovation', 'daily', 'education', 'medical', 'travel', 'durable'];
const HOLDINGS = ['money-fund', 'wealth'];
const AUTHORISATIONS = ['credit-report', 'payment', 'assets', 'bills', 'social'];

const submitted = ({ state }: Known): string => `scene-${state.submissions.length}`;
const totalOf = ({ state }: Known, request: TrialRequest): unknown => {
  const trial = trialView(rulesFor(state), state, request);
  return trial.ok ? trial.value.totalFen : undefined;
};

/** In this order their numbers are given: what is new comes last, and nothing ever moves. */
export const FORMS: readonly Form[] = [
  { type: 'pass-time' },
  { type: 'log-in' },
  {
    type: 'change-settings',
    choices: [
      ['lens', [undefined, 'A', 'B', 'C', 'merged']],
      ['rateCap', [undefined, 'joint', 'article']],
      ['personalCap', [undefined, 'interim', 'article']],
      ['review', [undefined, 'approve', 'decline', 'by-seed']],
      ['debit', [undefined, 'usual', 'fails']],
    ],
  },
  { type: 'change-device' },
  {
    type: 'unfreeze',
    follows: (_, { state }) => ({ faceTokenId: state.face.token?.id, deviceId: state.device.id }),
  },
  {
    type: 'hand-in-material',
    choices: [['materialId', ['social-insurance', 'property', 'business-licence']]],
  },
  { type: 'apply-for-raise' },
  {
    type: 'apply-for-temporary-raise',
    choices: [['raiseId', ['rating', 'activity', 'festival', 'double']]],
  },
  { type: 'log-holding', choices: [['kind', HOLDINGS]], rest: [['amountFen', FEN]] },
  { type: 'redeem-holding', choices: [['kind', HOLDINGS]] },
  { type: 'authorise', choices: [['authorisationId', AUTHORISATIONS]] },
  { type: 'withdraw-authorisation', choices: [['authorisationId', AUTHORISATIONS]] },
  { type: 'query-own-report' },
  {
    type: 'file-complaint',
    choices: [['topic', ['decision', 'repayment', 'privacy', 'service']]],
    rest: [['text', 'text']],
  },
  { type: 'set-autopay', rest: [['cardId', CARD_OR_NONE]] },
  { type: 'bind-card', rest: [['last4', 'text']] },
  { type: 'unbind-card', rest: [['cardId', CARD]] },
  {
    type: 'deposit',
    rest: [
      ['cardId', CARD],
      ['amountFen', FEN],
    ],
  },
  {
    type: 'activate',
    choices: [
      ['productId', PRODUCT_IDS],
      ['channelId', ['wallet', 'mini-program', 'scene']],
      ['creditReportConsent', YES],
    ],
  },
  { type: 'bind-device' },
  { type: 'start-face-check' },
  {
    type: 'answer-face-check',
    choices: [['outcome', ['pass', 'fail', 'time-out', 'cancel']]],
    follows: (_, { state }) => ({ challengeId: state.face.challenge?.id }),
  },
  {
    type: 'borrow',
    choices: [
      ['quote.request.productId', PRODUCT_IDS],
      ['purposeId', PURPOSES],
      ['quote.request.method', METHODS],
      ['largeTransferConfirmed', YES],
    ],
    rest: [
      ['quote.request.principalFen', FEN],
      ['quote.request.periods', NUMBER_OR_NONE],
      ['quote.quotedAt', BEFORE],
      ['cardId', CARD],
    ],
    follows: (parts, known) => ({
      submissionId: submitted(known),
      'quote.id': quoteIdAt(
        rulesFor(known.state),
        known.state,
        whole(parts, 'quote.request') as QuoteRequest,
        parts['quote.quotedAt'] as Instant,
      ),
      faceTokenId: known.state.face.token?.id,
      deviceId: known.state.device.id,
      costSheetConfirmed: true,
      contractRead: true,
      creditReportConsent: true,
    }),
  },
  {
    type: 'withdraw-application',
    rest: [['loanId', LOAN]],
    follows: (_, known) => ({ submissionId: submitted(known) }),
  },
  {
    type: 'repay',
    choices: [
      ['trial.kind', ['due', 'part', 'all']],
      ['trial.partPlan', [null, 'fewer-periods', 'lower-payments']],
    ],
    rest: [
      ['trial.loanId', LOAN],
      ['trial.amountFen', FEN_OR_NONE],
      ['cardId', CARD],
    ],
    follows: (parts, known) => ({
      submissionId: submitted(known),
      totalFen: totalOf(known, whole(parts, 'trial') as TrialRequest),
    }),
  },
  {
    type: 'cancel-loan',
    rest: [['loanId', LOAN]],
    follows: (parts, known) => ({
      submissionId: submitted(known),
      totalFen: totalOf(known, {
        loanId: parts.loanId as string,
        kind: 'all',
        amountFen: null,
        partPlan: null,
      }),
    }),
  },
];
