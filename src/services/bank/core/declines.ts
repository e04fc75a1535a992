import { dayAt } from '@/units/day';
import type { ProductId } from '../../contract/terms';
import type { BankState, Decline } from './state';

/** What channels have said no to this product, whether their days have come or not. */
export function declinesOf({ accounts }: BankState, productId: ProductId): readonly Decline[] {
  const account = accounts[productId];
  return account.state === 'deciding' || account.state === 'declined' ? account.declines : [];
}

/** Those that still stand: until its day a channel is not asked again, whatever another one has said since (B52). */
export const standingDeclines = (state: BankState, productId: ProductId): readonly Decline[] =>
  declinesOf(state, productId).filter(({ retryDay }) => dayAt(state.now) < retryDay);
