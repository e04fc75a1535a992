import type { CardView } from '@/services/contract/cards';
import { wordFor } from '@/words/catalogue';
import { words } from '@/words/loan/record';
import { words as names } from '@/words/names';

/** `应收本金`, `卡 6210`: a card's account carries its id. */
export function accountName(account: string, cards: readonly CardView[]): string {
  const cardId = account.replace(/^customer-cash:/, '');
  const card = cards.find(({ id }) => id === cardId);
  return (
    wordFor(names.accounts, account) ?? (card ? words.cardAccount({ last4: card.last4 }) : words.otherCard)
  );
}
