import { FACE_STEPS } from '@/services/bank/face';
import { trialView } from '@/services/bank/loan-view';
import { quote, smallest } from '@/services/bank/quote';
import { FAILING_CARD_LAST4 } from '@/services/bank/repaying';
import { productFor } from '@/services/bank/shelf';
import type { BankState } from '@/services/bank/state';
import type { QuoteRequest, TrialRequest } from '@/services/contract';
import { AUTHORISATIONS } from '@/services/rules/authorisations';
import { CHANNELS } from '@/services/rules/channels';
import { MATERIALS, TEMPORARY_RAISES } from '@/services/rules/modifiers';
import { PRODUCTS } from '@/services/rules/products';
import { PURPOSES } from '@/services/rules/purposes';
import { MINUTE, plus } from '@/units/day';
import { fen } from '@/units/fen';
import type { Intent } from './intent';

/** What an intent comes to in a state: commands to send, in order; `total` is what a repayment was said to cost. */
export interface Wish {
  readonly command: Record<string, unknown>;
  /** What the person was shown before agreeing, in fen: must be what is charged. */
  readonly shownFen?: number;
}

const pick = <Value>(from: readonly Value[], die: number | undefined): Value => {
  const found = from[(die ?? 0) % from.length];
  if (found === undefined) throw new Error('there is something to pick from');
  return found;
};

/** Ids of submissions come from the outside: a counter of the user's own. */
export type NewId = () => string;

/** A borrow command with everything in order, given a face token; null where no quote is to be had. */
export function borrowCommand(state: BankState, intent: Intent, tokenId: string, newId: NewId): Wish | null {
  const { dice } = intent;
  const open = PRODUCTS.filter(({ id }) => state.accounts[id].state === 'open');
  if (open.length === 0) return null;
  const product = productFor(state, pick(open, dice[0]).id);
  const method = pick(product.methods, dice[1]);
  const periods = method === 'revolving' ? null : pick(product.terms, dice[2]);
  const probe = quote(state, {
    productId: product.id,
    principalFen: smallest(product, method),
    periods,
    method,
  });
  if (!probe.ok) return null;
  const most = Number(quoteLimit(state, { productId: product.id, principalFen: fen(1), periods, method }));
  const least = smallest(product, method);
  const share = ((dice[3] ?? 0) / 1000) ** 3;
  const principalFen = fen(Math.max(least, Math.floor((most * share) / product.stepFen) * product.stepFen));
  const request: QuoteRequest = { productId: product.id, principalFen, periods, method };
  const quoted = quote(state, request);
  if (!quoted.ok) return null;
  return {
    command: {
      type: 'borrow',
      submissionId: newId(),
      quote: { id: quoted.value.id, request, quotedAt: quoted.value.quotedAt },
      faceTokenId: tokenId,
      deviceId: state.device.id,
      cardId: pick(state.cards, dice[4]).id,
      purposeId: pick(
        PURPOSES.filter(({ forbiddenBy }) => forbiddenBy.length === 0),
        dice[5],
      ).id,
      costSheetConfirmed: true,
      contractRead: true,
      creditReportConsent: true,
      largeTransferConfirmed: true,
    },
  };
}

/** What may be borrowed, learnt as a person learns it: from the refusal of too little. */
function quoteLimit(state: BankState, request: QuoteRequest): number {
  const refused = quote(state, request);
  return refused.ok ? 0 : Number(refused.failure.details.availableFen ?? 0);
}

/** The ways in which a person gets a borrowing wrong. */
export function spoil(command: Record<string, unknown>, die: number): Record<string, unknown> {
  const offered = command.quote as { id: string; request: QuoteRequest; quotedAt: number };
  const asked = (changes: object): object => ({ ...offered, request: { ...offered.request, ...changes } });
  const ways: readonly object[] = [
    { costSheetConfirmed: false },
    { contractRead: false },
    { creditReportConsent: false },
    { largeTransferConfirmed: false },
    { purposeId: 'securities' },
    { purposeId: 'nothing' },
    { cardId: 'card-9999' },
    { faceTokenId: 'T-made-up' },
    { deviceId: 'another-phone' },
    { quote: asked({ principalFen: offered.request.principalFen + 10_000 }) },
    { quote: asked({ principalFen: 0 }) },
    { quote: asked({ periods: 7 }) },
    { quote: asked({ method: 'bullet' }) },
    { quote: { ...offered, quotedAt: plus(offered.quotedAt as never, -11 * MINUTE) } },
    { quote: { ...offered, id: 'Q0' } },
  ];
  return { ...command, ...pick(ways, die) };
}

/** A repayment of some loan; null where no trial is to be had. */
export function repayCommand(
  state: BankState,
  intent: Intent,
  kind: TrialRequest['kind'],
  newId: NewId,
): Wish | null {
  const { dice } = intent;
  const active = state.loans.filter((loan) => loan.status === 'active');
  if (active.length === 0) return null;
  const loan = pick(active, dice[0]);
  const payoff = trialView(state, { loanId: loan.id, kind: 'all', amountFen: null, partPlan: null });
  const part = kind === 'part';
  const amountFen = part
    ? fen(Math.floor((payoff.ok ? payoff.value.totalFen : 1000) * ((dice[1] ?? 0) / 1000)))
    : null;
  const partPlan = part ? pick(['fewer-periods', 'lower-payments'] as const, dice[2]) : null;
  const trial: TrialRequest = { loanId: loan.id, kind, amountFen, partPlan };
  const shown = trialView(state, trial);
  if (!shown.ok) return null;
  const totalFen = shown.value.totalFen;
  return {
    command: { type: 'repay', submissionId: newId(), trial, totalFen, cardId: pick(state.cards, dice[3]).id },
    shownFen: totalFen,
  };
}

/** Enough money on the first good card, and everything that has fallen due. */
export function dueCommands(state: BankState, newId: NewId): Wish[] {
  const cardId = state.cards.find(({ last4 }) => last4 !== FAILING_CARD_LAST4)?.id;
  if (cardId === undefined) return [];
  return state.loans.flatMap((loan): Wish[] => {
    const trial: TrialRequest = { loanId: loan.id, kind: 'due', amountFen: null, partPlan: null };
    const due = loan.plan.some((line) => line.settledDay === null && line.stage !== 'scheduled');
    const shown = trialView(state, trial);
    if (!due || !shown.ok) return [];
    const { totalFen } = shown.value;
    return [
      { command: { type: 'deposit', cardId, amountFen: totalFen } },
      { command: { type: 'repay', submissionId: newId(), trial, totalFen, cardId }, shownFen: totalFen },
    ];
  });
}

export function cancelCommand(state: BankState, intent: Intent, newId: NewId): Wish | null {
  const active = state.loans.filter((loan) => loan.status === 'active');
  const loan = active[active.length - 1 - ((intent.dice[0] ?? 0) % Math.max(1, Math.min(2, active.length)))];
  const shown = loan && trialView(state, { loanId: loan.id, kind: 'all', amountFen: null, partPlan: null });
  if (!loan || !shown?.ok) return null;
  const totalFen = shown.value.totalFen;
  return {
    command: { type: 'cancel-loan', submissionId: newId(), loanId: loan.id, totalFen },
    shownFen: totalFen,
  };
}

/** Everything that needs no quote, token or trial. */
export function plainCommand(
  state: BankState,
  { what, dice }: Intent,
  newId: NewId,
): Record<string, unknown> | null {
  const die = (index: number): number => dice[index] ?? 0;
  switch (what) {
    case 'withdraw': {
      const waiting = state.loans.filter((loan) => loan.awaitedAt !== null);
      return waiting.length === 0
        ? null
        : { type: 'withdraw-application', submissionId: newId(), loanId: pick(waiting, die(0)).id };
    }
    case 'activate':
      return {
        type: 'activate',
        productId: pick(PRODUCTS, die(0)).id,
        channelId: pick(CHANNELS, die(1)).id,
        creditReportConsent: die(2) > 100,
      };
    case 'material':
      return { type: 'hand-in-material', materialId: pick(MATERIALS, die(0)).id };
    case 'raise':
      return { type: 'apply-for-raise' };
    case 'temporary-raise':
      return { type: 'apply-for-temporary-raise', raiseId: pick(TEMPORARY_RAISES, die(0)).id };
    case 'holding': {
      const kind = pick(['money-fund', 'wealth'], die(0));
      const held = state.holdings.some((holding) => holding.kind === kind);
      return held && die(1) > 500
        ? { type: 'redeem-holding', kind }
        : { type: 'log-holding', kind, amountFen: die(2) * 10_000 };
    }
    case 'authorise': {
      const authorisationId = pick(AUTHORISATIONS, die(0)).id;
      const given = state.authorised.includes(authorisationId);
      return { type: given && die(1) > 600 ? 'withdraw-authorisation' : 'authorise', authorisationId };
    }
    case 'complaint':
      return {
        type: 'file-complaint',
        topic: pick(['decision', 'repayment'], die(0)),
        text: die(1) > 100 ? '请核对' : ' ',
      };
    case 'autopay':
      return { type: 'set-autopay', cardId: die(0) > 300 ? pick(state.cards, die(1)).id : null };
    case 'card':
      return die(0) > 500 || state.cards.length > 4
        ? { type: 'unbind-card', cardId: pick(state.cards, die(1)).id }
        : { type: 'bind-card', last4: String(die(2)).padStart(4, '1') };
    case 'deposit':
      return { type: 'deposit', cardId: pick(state.cards, die(0)).id, amountFen: die(1) * 2_000 };
    case 'log-in':
      return { type: 'log-in' };
    case 'settings':
      return die(0) > 500
        ? { type: 'change-settings', lens: pick(['A', 'B', 'C', 'merged', 'merged', 'merged'], die(1)) }
        : {
            type: 'change-settings',
            review: die(1) > 300 ? 'approve' : 'decline',
            rateCap: die(2) > 300 ? 'joint' : 'article',
          };
    case 'device':
      return { type: die(0) > 300 ? 'bind-device' : 'change-device' };
    case 'malformed':
      return pick<Record<string, unknown>>(
        [
          {},
          { type: 'lend-me' },
          { type: 'repay', totalFen: -1 },
          { type: 'deposit', cardId: 'card-6210', amountFen: Number.NaN },
          { type: 'deposit', cardId: 'card-6210', amountFen: 1e300 },
          { type: 'bind-card', last4: '12345' },
          { type: 'log-in', extra: true },
          { type: 'authorise', authorisationId: null },
          { type: 'set-autopay', cardId: ['card-6210'] },
        ],
        die(0),
      );
    default:
      return null;
  }
}

/** The answers of a face check that is passed, or not. */
export const faceOutcomes = ({ dice, what }: Intent): readonly string[] =>
  what === 'face' ? [pick(['pass', 'fail', 'time-out', 'cancel'], dice[0])] : FACE_STEPS.map(() => 'pass');
