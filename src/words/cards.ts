import type { CardView } from '@/services/contract/cards';
import { catalogue } from './catalogue';

export const words = catalogue('cards', {
  name: '{bank} {last4}',
  balance: '余额 {balance, fen}',
});

/** A card as its owner knows it. */
export const cardName = ({ bankName, last4 }: Pick<CardView, 'bankName' | 'last4'>): string =>
  words.name({ bank: bankName, last4 });
