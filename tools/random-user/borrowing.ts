import type { BankState } from '@/services/bank/core/state';
import { smallest } from '@/services/bank/credit/base-limit';
import { quote } from '@/services/bank/loans/quote';
import type { QuoteRequest } from '@/services/contract/quote';
import { PRODUCTS } from '@/services/rules/products';
import { productOf } from '@/services/rules/rule-set';
import { rulesFor } from '@/services/rules/rule-sets';
import { MINUTE, plus } from '@/units/day';
import { fen } from '@/units/fen';
import type { Intent } from './intent';
import { pick } from './pick';
import type { NewId, Wish } from './wishes';

/** A borrow command with everything in order, given a face token; null where no quote is to be had. */
export function borrowCommand(state: BankState, intent: Intent, tokenId: string, newId: NewId): Wish | null {
  const { dice } = intent;
  const open = PRODUCTS.filter(({ id }) => state.accounts[id].state === 'open');
  if (open.length === 0) return null;
  // What was opened later has been borrowed less: among several it is taken first, half the time.
  const latest = (dice[5] ?? 0) % 2 === 0 ? open.slice(-2) : open;
  const product = productOf(rulesFor(state), pick(latest, dice[0]).id);
  const method = pick(product.methods, dice[1]);
  const periods = method === 'revolving' ? null : pick(product.terms, dice[2]);
  const probe = quote(rulesFor(state), state, {
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
  const quoted = quote(rulesFor(state), state, request);
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
        rulesFor(state).purposes.filter(
          ({ forbiddenBy, uses }) => forbiddenBy.length === 0 && uses.includes(product.use),
        ),
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
  const refused = quote(rulesFor(state), state, request);
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
