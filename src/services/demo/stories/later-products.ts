import type { BankState } from '../../bank/core/state';
import type { ProductId } from '../../contract/terms';

/** The products there were when the first codes and logs were made. */
const FIRST: ReadonlySet<string> = new Set<ProductId>([
  'weilidai',
  'fenfu',
  'partner',
  'we2000',
  'bank',
  'xiaoe',
  'business',
]);

/**
 * Whether a product is part of what a state is known by. One that came later is so once somebody has asked for it:
 * before, a digest is the one that it was without the product, so that a code or log from then comes to the very state.
 */
export const isKnown = ({ accounts }: Pick<BankState, 'accounts'>, id: ProductId): boolean =>
  FIRST.has(id) || accounts[id].state !== 'inactive';
