import { type Fen, sumFen } from '@/units/fen';
import type { ProductId } from '../../contract/terms';
import { PRODUCTS, type Product, productOf, productUnder, SHELF } from '../../rules/products';
import type { BankState } from '../core/state';
import { limitOf } from './limit';

/** A product by the table that governs here; a loan outlives a change of the lens, so there is always one. */
export const productFor = (state: BankState, id: ProductId): Product =>
  productUnder(state.settings.lens, id) ?? productOf(id);

/** The products the lens knows (X5), banks first (A51); the business product only with a checked licence (B44). */
export const shelf = (state: BankState): Product[] =>
  PRODUCTS.map(({ id }) => productUnder(state.settings.lens, id))
    .filter((product) => product !== null)
    .filter(({ id }) => id !== 'business' || state.materials['business-licence']?.state === 'accepted')
    .sort((a, b) => place(a) - place(b));

/** The products that are open to this person, in their order. */
export const openProducts = (state: BankState): Product[] =>
  shelf(state).filter(({ id }) => state.accounts[id].state === 'open');

/** All limits together. */
export const totalLimit = (state: BankState): Fen =>
  sumFen(openProducts(state).map(({ id }) => limitOf(state, id)));

/** The wallet's own before partners, and among each the order of the lenders. */
const place = ({ origin, lenderKind }: Product): number =>
  (origin === 'own' ? 0 : SHELF.order.length) + SHELF.order.indexOf(lenderKind);
