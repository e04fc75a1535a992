import type { ProductId } from '../contract';
import { PRODUCTS, type Product, productOf, productUnder } from '../rules/products';
import type { BankState } from './state';

/** A product by the table that governs here; a loan outlives a change of the lens, so there is always one. */
export const productFor = (state: BankState, id: ProductId): Product =>
  productUnder(state.settings.lens, id) ?? productOf(id);

/** The products the lens knows, in the shelf's order (A51, X5); the business product only with a checked licence (B44). */
export const shelf = (state: BankState): Product[] =>
  PRODUCTS.map(({ id }) => productUnder(state.settings.lens, id)).filter(
    (product) =>
      product !== null &&
      (product.id !== 'business' || state.materials['business-licence']?.state === 'accepted'),
  ) as Product[];
