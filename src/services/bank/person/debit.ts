import { type Fen, fen } from '@/units/fen';
import type { Failure } from '../../contract/reply';
import { type BankState, balance, bookOf, refuse } from '../core';

/** A card of this ending has its debit refused: a magic value of the demo. */
export const FAILING_CARD_LAST4 = '0000';

/** What a card holds: what the bank owes on it over all ledgers. */
export function cardBalance(state: BankState, cardId: string): Fen {
  const account = `customer-cash:${cardId}` as const;
  const { running, resting } = bookOf(state.loans);
  const sum = running.reduce<number>(
    (total, loan) => total + balance(loan.journal, account),
    balance(state.journal, account) + (resting.sums.get(account) ?? 0),
  );
  return fen(-sum);
}

/** Why a card is not to be used at all; null where it is the person's. */
export const cardFailure = (state: BankState, cardId: string): Failure | null =>
  state.cards.some(({ id }) => id === cardId) ? null : refuse('card-unknown');

/** Why an amount cannot be taken from a card now; null where it can. */
export function debitFailure(state: BankState, cardId: string, amountFen: Fen): Failure | null {
  const card = state.cards.find(({ id }) => id === cardId);
  if (!card) return cardFailure(state, cardId);
  const { last4 } = card;
  if (last4 === FAILING_CARD_LAST4 || state.settings.debit === 'fails')
    return refuse('card-debit-failed', null, { last4 });
  const balanceFen = cardBalance(state, cardId);
  return balanceFen < amountFen ? refuse('card-balance-short', null, { balanceFen, amountFen, last4 }) : null;
}
