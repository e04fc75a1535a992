import type { CardView } from '@/services/contract/cards';
import { wordFor } from '@/words/catalogue';
import { words as names } from '@/words/names';

/** What an entry records. */
export const MEMO_NAMES: Readonly<Record<string, string>> = {
  disbursement: '放款',
  'interest-due': '利息到期',
  repayment: '还款',
  cancellation: '撤销借款',
};

/** `应收本金`, `卡 6210`: a card's account carries its id. */
export function accountName(account: string, cards: readonly CardView[]): string {
  const cardId = account.replace(/^customer-cash:/, '');
  const card = cards.find(({ id }) => id === cardId);
  return wordFor(names.accounts, account) ?? (card ? `卡 ${card.last4}` : '另一张卡');
}
