import { amountFailure, type BankState, bookOf, refuse, tooMany } from '../core';
import type { CommandOf } from './commands';
import { cardBalance } from './debit';
import type { Decided } from './events';

const has = (state: BankState, cardId: string): boolean => state.cards.some(({ id }) => id === cardId);

export function bindCard(state: BankState, { last4 }: CommandOf<'bind-card'>): Decided {
  const id = `card-${last4}`;
  if (has(state, id)) return refuse('card-bound');
  const failure = tooMany('cards', state.cards.length);
  if (failure) return failure;
  return [{ type: 'card-bound', at: state.now, card: { id, bankName: '演示银行', last4 } }];
}

/** A card that is the last one, pays by itself, or waits for money stays. */
export function unbindCard(state: BankState, { cardId }: CommandOf<'unbind-card'>): Decided {
  if (!has(state, cardId)) return refuse('card-unknown');
  const awaited = bookOf(state.loans).running.some(
    (loan) => loan.cardId === cardId && loan.awaitedAt !== null,
  );
  if (state.cards.length === 1 || state.autopayCardId === cardId || awaited) return refuse('card-in-use');
  return [{ type: 'card-unbound', at: state.now, cardId }];
}

/** Puts money of the person's own on a card, as much as it may hold. */
export function deposit(state: BankState, { cardId, amountFen }: CommandOf<'deposit'>): Decided {
  if (!has(state, cardId)) return refuse('card-unknown');
  const failure = amountFailure(amountFen, cardBalance(state, cardId));
  if (failure) return failure;
  return [{ type: 'deposited', at: state.now, cardId, amountFen }];
}

/** From which card due instalments are paid by themselves; null turns it off (C28). */
export function setAutopay(state: BankState, { cardId }: CommandOf<'set-autopay'>): Decided {
  if (cardId !== null && !has(state, cardId)) return refuse('card-unknown');
  return [{ type: 'autopay-set', at: state.now, cardId }];
}
