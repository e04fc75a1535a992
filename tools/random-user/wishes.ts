import type { BankState } from '@/services/bank/core/state';
import { isOpen } from '@/services/bank/credit/raising';
import { FACE_STEPS } from '@/services/bank/person/face';
import { standing } from '@/services/bank/views/wallet';
import { AUTHORISATIONS } from '@/services/rules/authorisations';
import { CHANNELS } from '@/services/rules/channels';
import { MATERIALS, TEMPORARY_RAISES } from '@/services/rules/modifiers';
import { PRODUCTS } from '@/services/rules/products';
import { rulesFor } from '@/services/rules/rule-sets';
import type { Day } from '@/units/day';
import type { Intent } from './intent';
import { pick } from './pick';

/** What an intent comes to in a state: commands to send, in order; `total` is what a repayment was said to cost. */
export interface Wish {
  readonly command: Record<string, unknown>;
  /** What the person was shown before agreeing, in fen: must be what is charged. */
  readonly shownFen?: number;
}

/** Ids of submissions come from the outside: a counter of the user's own. */
export type NewId = () => string;

/** Out of so many dice one has nothing in order: it meets what the bank refuses. */
export const ASTRAY = 200;

/** Everything that needs no quote, token or trial. */
export function plainCommand(
  state: BankState,
  { what, dice }: Intent,
  newId: NewId,
): Record<string, unknown> | null {
  const die = (index: number): number => dice[index] ?? 0;
  const astray = die(4) < ASTRAY;
  const cardId = astray ? 'card-none' : pick(state.cards, die(0)).id;
  switch (what) {
    case 'withdraw': {
      const waiting = state.loans.filter((loan) => loan.awaitedAt !== null);
      const from = astray || waiting.length === 0 ? state.loans : waiting;
      if (from.length === 0) return null;
      return { type: 'withdraw-application', submissionId: newId(), loanId: pick(from, die(0)).id };
    }
    case 'activate':
      return activation(state, dice);
    case 'material':
      return { type: 'hand-in-material', materialId: pick(MATERIALS, die(0)).id };
    case 'raise':
      return { type: 'apply-for-raise' };
    case 'temporary-raise': {
      const open = TEMPORARY_RAISES.filter(({ id }) => isOpen(rulesFor(state), state, id));
      const raise = pick(astray || open.length === 0 ? TEMPORARY_RAISES : open, die(0));
      return { type: 'apply-for-temporary-raise', raiseId: raise.id };
    }
    case 'holding':
      return holding(state, dice);
    case 'authorise': {
      const authorisationId = pick(AUTHORISATIONS, die(0)).id;
      const given = state.authorised.includes(authorisationId);
      return { type: given && die(1) > 400 ? 'withdraw-authorisation' : 'authorise', authorisationId };
    }
    case 'own-report':
      return { type: 'query-own-report' };
    case 'complaint': {
      const topic = pick(['decision', 'repayment', 'privacy', 'service'], die(0));
      return { type: 'file-complaint', topic, text: astray ? ' ' : '请核对'.repeat(1 + (die(1) % 60)) };
    }
    case 'autopay': {
      const failing = state.cards.find(({ last4 }) => last4 === '0000');
      if (failing && die(1) < 150) return { type: 'set-autopay', cardId: failing.id };
      return { type: 'set-autopay', cardId: die(1) > 250 ? cardId : null };
    }
    case 'card':
      return card(state, dice);
    case 'deposit':
      return { type: 'deposit', cardId, amountFen: die(1) < 40 ? 0 : die(1) * 2_000 };
    case 'huge': {
      const amountFen = pick(HUGE, die(1));
      return die(2) < 700
        ? { type: 'deposit', cardId: pick(state.cards, die(0)).id, amountFen }
        : { type: 'log-holding', kind: pick(['money-fund', 'wealth'], die(0)), amountFen };
    }
    case 'wait':
      return { type: 'pass-time' };
    case 'log-in':
      return { type: 'log-in' };
    case 'settings':
      return settings(dice);
    case 'device':
      // Binding takes a check; tried without one it is refused.
      return die(0) > 300 ? { type: 'bind-device', faceTokenId: 'none' } : { type: 'change-device' };
    case 'malformed':
      return pick<Record<string, unknown>>(MALFORMED, die(0));
    default:
      return null;
  }
}

/** More than anybody has; as much as there is room for, and one fen more. */
const HUGE = [100_000_000_000, 99_999_999_999, 100_000_000_001, 40_000_000_000, 9_007_199_254_740_991];

const MALFORMED = [
  {},
  { type: 'lend-me' },
  { type: 'repay', totalFen: -1 },
  { type: 'deposit', cardId: 'card-6210', amountFen: Number.NaN },
  { type: 'deposit', cardId: 'card-6210', amountFen: 1e300 },
  { type: 'bind-card', last4: '12345' },
  { type: 'log-in', extra: true },
  { type: 'authorise', authorisationId: null },
  { type: 'set-autopay', cardId: ['card-6210'] },
];

type Dice = Intent['dice'];

/** Most ask for what they have not got yet. */
function activation(
  state: BankState,
  [product, channel, consent, astray = 0]: Dice,
): Record<string, unknown> {
  const closed = PRODUCTS.filter(({ id }) => standing(rulesFor(state), state, id).status === 'inactive');
  return {
    type: 'activate',
    productId: pick(astray < ASTRAY || closed.length === 0 ? PRODUCTS : closed, product).id,
    channelId: pick(CHANNELS, channel).id,
    creditReportConsent: (consent ?? 0) > 60,
  };
}

/** The first channel that said no, asked for once more, and the day from which it may be; null where none has. */
export function askedAgain(state: BankState): { command: Wish['command']; day: Day } | null {
  for (const [productId, account] of Object.entries(state.accounts)) {
    const [decline] = account.state === 'declined' ? account.declines : [];
    if (decline)
      return {
        command: { type: 'activate', productId, channelId: decline.channelId, creditReportConsent: true },
        day: decline.retryDay,
      };
  }
  return null;
}

function holding(state: BankState, [which, way = 0, amount = 0]: Dice): Record<string, unknown> {
  const kind = pick(['money-fund', 'wealth'], which);
  const held = state.holdings.some((one) => one.kind === kind);
  return held === way > 300
    ? { type: 'redeem-holding', kind }
    : { type: 'log-holding', kind, amountFen: amount * 10_000 };
}

function card(state: BankState, [way = 0, which, digits = 0]: Dice): Record<string, unknown> {
  if (way < 120) return { type: 'bind-card', last4: '0000' };
  if (way > 560 || state.cards.length > 4)
    return { type: 'unbind-card', cardId: way > 950 ? 'card-none' : pick(state.cards, which).id };
  return { type: 'bind-card', last4: String(digits % 40).padStart(4, '1') };
}

function settings([which = 0, value]: Dice): Record<string, unknown> {
  const type = 'change-settings';
  if (which < 300) return { type, lens: pick(['A', 'B', 'C', 'merged', 'merged'], value) };
  if (which < 600) return { type, review: pick(['decline', 'by-seed', 'decline', 'approve'], value) };
  if (which < 700) return { type, rateCap: pick(['joint', 'article'], value) };
  if (which < 800) return { type, personalCap: pick(['interim', 'article'], value) };
  return { type, debit: pick(['usual', 'fails'], value) };
}

/** The answers of a face check that is passed, or not. */
export const faceOutcomes = ({ dice, what }: Intent): readonly string[] =>
  what === 'face' ? pick(FACES, dice[0]) : FACE_STEPS.map(() => 'pass');

const FACES = [
  ['pass', 'pass', 'pass'],
  ['pass', 'fail'],
  ['time-out'],
  ['cancel'],
  ['fail', 'fail', 'fail'],
];
