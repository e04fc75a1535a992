import { assert } from '@/units/assert';
import type { Fen } from '@/units/fen';
import type { Rate } from '@/units/rate';
import type { Dimension, Lens, ProductId } from '../contract/terms';
import type { overdueUnder } from './overdue';
import type { Product } from './products';
import type { SourceId } from './rule';
import type { TABLES } from './tables';

/** The figures of a table, free to be others: another lens, an older version, somebody's own bank. */
type Figures<Table> = Table extends Fen
  ? Fen
  : Table extends Rate
    ? Rate
    : Table extends boolean
      ? boolean
      : Table extends number
        ? number
        : Table extends string
          ? string
          : Table extends readonly (infer Item)[]
            ? // A table of rows has a type of its own; a list that was only written down has none.
              number extends Table['length']
              ? Table
              : readonly Figures<Item>[]
            : { readonly [Name in keyof Table]: Figures<Table[Name]> };

/** What a bank decides by: an argument of everything in it, and of every view. */
export interface RuleSet extends Figures<typeof TABLES> {
  readonly lens: Lens;
  /** What a missed due date leads to. */
  readonly overdue: Figures<ReturnType<typeof overdueUnder>>;
  /** The products that this lens knows, with its own figures (X5). */
  readonly products: readonly Product[];
  /** All there are, by the merged table: a loan outlives a change of the lens. */
  readonly catalogue: readonly Product[];
  /** In thirds of a percent; they sum to `weightSum.thirds`. */
  readonly weightThirds: Readonly<Record<Dimension, number>>;
  readonly weightSources: Readonly<Record<Dimension, readonly SourceId[]>>;
  /** Whether nobody but banks lends to students (X33). */
  readonly studentsAtBanksOnly: boolean;
}

/** The rule set of every lens. */
export type RuleSets = Readonly<Record<Lens, RuleSet>>;

/** A product as the rule set knows it; null where it does not. */
export const knownProduct = ({ products }: RuleSet, id: ProductId): Product | null =>
  products.find((product) => product.id === id) ?? null;

/** A product as the merged table has it, whatever the rule set knows. @throws only for an id that is none */
export function cataloguedProduct({ catalogue }: RuleSet, id: ProductId): Product {
  const product = catalogue.find((candidate) => candidate.id === id);
  assert(product !== undefined, `${id} is a product`);
  return product;
}

/** A product by the table that governs; a loan outlives a change of the lens, so there is always one. */
export const productOf = (rules: RuleSet, id: ProductId): Product =>
  knownProduct(rules, id) ?? cataloguedProduct(rules, id);
