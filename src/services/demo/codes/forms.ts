import type { Instant } from '@/units/day';
import type { Command } from '../../bank/command';
import type { BankState, Holding, Settings } from '../../bank/core/state';
import { quoteIdAt } from '../../bank/loans/quote';
import { trialView } from '../../bank/views/loan';
import type { FaceOutcome } from '../../contract/face';
import type { RepaymentKind } from '../../contract/loan';
import type { QuoteRequest } from '../../contract/quote';
import type { PartPlan, TrialRequest } from '../../contract/repay';
import type {
  AuthorisationId,
  ChannelId,
  ComplaintTopic,
  Lens,
  MaterialId,
  Method,
  ProductId,
  PurposeId,
  TemporaryRaiseId,
} from '../../contract/terms';
import type { RuleSet } from '../../rules/rule-set';
import { fenOf, sayFen, saySpan, spanOf } from './bytes';
import { type Choice, choice, YES } from './choices';
import { type Parts, whole } from './parts';

/** What both sides know of a command before it is said: the state it meets, when, and the rules that govern it. */
export interface Known {
  readonly rules: RuleSet;
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
  /** Its own for ever. */
  readonly number: number;
  readonly choices?: readonly (readonly [part: string, choice: Choice])[];
  readonly rest?: readonly (readonly [part: string, how: Said | 'text'])[];
  readonly follows?: (parts: Parts, known: Known) => Parts;
}

/** What is no number cannot be said. */
const numberIn = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

const FEN: Said = { say: (fen) => sayFen(numberIn(fen)), hear: fenOf };
const NUMBER_OR_NONE: Said = {
  say: (value) => (value === null ? 0 : numberIn(value) + 1),
  hear: (said) => (said === 0 ? null : said - 1),
};
const FEN_OR_NONE: Said = {
  say: (fen) => (fen === null ? 0 : sayFen(numberIn(fen)) + 1),
  hear: (said) => (said === 0 ? null : fenOf(said - 1)),
};
const BEFORE: Said = {
  say: (at, known) => saySpan(known.at - numberIn(at)),
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

const PRODUCT = choice<ProductId>(
  { weilidai: 0, fenfu: 1, partner: 2, we2000: 3, bank: 4, xiaoe: 5, business: 6 },
  7,
);
const METHOD = choice<Method>(
  { 'equal-installment': 0, 'equal-principal': 1, 'interest-only': 2, bullet: 3, revolving: 4 },
  5,
);
/** A forbidden one never comes to a loan: it has a number, and the first two forms had none for it. */
const PURPOSE = choice<PurposeId>(
  {
    ...{ renovation: 0, daily: 1, education: 2, medical: 3, travel: 4, durable: 5 },
    ...{ house: 6, securities: 7, investment: 8 },
    ...{ stock: 9, equipment: 10, wages: 11, rent: 12 },
  },
  6,
);
const HOLDING = choice<Holding['kind']>({ 'money-fund': 0, wealth: 1 }, 2);
const AUTHORISATION = choice<AuthorisationId>(
  { 'credit-report': 0, payment: 1, assets: 2, bills: 3, social: 4 },
  5,
);

const submitted = ({ state }: Known): string => `scene-${state.submissions.length}`;
const totalOf = ({ rules, state }: Known, request: TrialRequest): unknown => {
  const trial = trialView(rules, state, request);
  return trial.ok ? trial.value.totalFen : undefined;
};

/** Of every command; what is new gets the next number. */
export const FORMS: Readonly<Record<Command['type'], Form>> = {
  'pass-time': { number: 1 },
  'log-in': { number: 2 },
  'change-settings': {
    number: 3,
    choices: [
      ['lens', choice<Lens>({ A: 1, B: 2, C: 3, merged: 4 }, 5)],
      ['rateCap', choice<Settings['rateCap']>({ joint: 1, article: 2 }, 3)],
      ['personalCap', choice<Settings['personalCap']>({ interim: 1, article: 2 }, 3)],
      ['review', choice<Settings['review']>({ approve: 1, decline: 2, 'by-seed': 3 }, 4)],
      ['debit', choice<Settings['debit']>({ usual: 1, fails: 2 }, 3)],
    ],
  },
  'change-device': { number: 4 },
  unfreeze: {
    number: 5,
    follows: (_, { state }) => ({ faceTokenId: state.face.token?.id, deviceId: state.device.id }),
  },
  'hand-in-material': {
    number: 6,
    choices: [
      ['materialId', choice<MaterialId>({ 'social-insurance': 0, property: 1, 'business-licence': 2 }, 3)],
    ],
  },
  'apply-for-raise': { number: 7 },
  'apply-for-temporary-raise': {
    number: 8,
    choices: [['raiseId', choice<TemporaryRaiseId>({ rating: 0, activity: 1, festival: 2, double: 3 }, 4)]],
  },
  'log-holding': { number: 9, choices: [['kind', HOLDING]], rest: [['amountFen', FEN]] },
  'redeem-holding': { number: 10, choices: [['kind', HOLDING]] },
  authorise: { number: 11, choices: [['authorisationId', AUTHORISATION]] },
  'withdraw-authorisation': { number: 12, choices: [['authorisationId', AUTHORISATION]] },
  'query-own-report': { number: 13 },
  'file-complaint': {
    number: 14,
    choices: [
      [
        'topic',
        choice<ComplaintTopic>({ decision: 0, repayment: 1, privacy: 2, service: 3, 'credit-report': 4 }, 4),
      ],
    ],
    rest: [['text', 'text']],
  },
  'set-autopay': { number: 15, rest: [['cardId', CARD_OR_NONE]] },
  'bind-card': { number: 16, rest: [['last4', 'text']] },
  'unbind-card': { number: 17, rest: [['cardId', CARD]] },
  deposit: {
    number: 18,
    rest: [
      ['cardId', CARD],
      ['amountFen', FEN],
    ],
  },
  activate: {
    number: 19,
    choices: [
      ['productId', PRODUCT],
      ['channelId', choice<ChannelId>({ wallet: 0, 'mini-program': 1, scene: 2 }, 3)],
      ['creditReportConsent', YES],
    ],
  },
  'bind-device': {
    number: 20,
    follows: (_, { rules, state }) =>
      rules.faceCheck.bindingNeedsCheck ? { faceTokenId: state.face.token?.id } : {},
  },
  'start-face-check': { number: 21 },
  'answer-face-check': {
    number: 22,
    choices: [['outcome', choice<FaceOutcome>({ pass: 0, fail: 1, 'time-out': 2, cancel: 3 }, 4)]],
    follows: (_, { state }) => ({ challengeId: state.face.challenge?.id }),
  },
  borrow: {
    number: 23,
    choices: [
      ['quote.request.productId', PRODUCT],
      ['purposeId', PURPOSE],
      ['quote.request.method', METHOD],
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
        known.rules,
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
  'withdraw-application': {
    number: 24,
    rest: [['loanId', LOAN]],
    follows: (_, known) => ({ submissionId: submitted(known) }),
  },
  repay: {
    number: 25,
    choices: [
      ['trial.kind', choice<RepaymentKind>({ due: 0, part: 1, all: 2 }, 3)],
      ['trial.partPlan', choice<PartPlan>({ 'fewer-periods': 1, 'lower-payments': 2 }, 3, null)],
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
  'cancel-loan': {
    number: 26,
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
};
