import type { BankState } from '@/services/bank/core/state';
import type { ProductId } from '@/services/contract/terms';
import type { Product } from '@/services/rules/products';
import type { RuleSet } from '@/services/rules/rule-set';
import { fen, yuan } from '@/units/fen';
import { billionths, rate } from '@/units/rate';

type Otherwise = (rules: RuleSet) => RuleSet;

const everyProduct =
  (change: (product: Product) => Partial<Product>): Otherwise =>
  (rules) => {
    const changed = (product: Product): Product => ({ ...product, ...change(product) });
    return { ...rules, products: rules.products.map(changed), catalogue: rules.catalogue.map(changed) };
  };

/** A published range of limits: other ends. */
const ofLimits = everyProduct(({ limit: { min, max } }) => ({
  limit: { min: fen(min + 1_000_00), max: fen(max + 9_000_000_00) },
}));
/** The least that a product lends: hardly anything. */
const noLeast = everyProduct(({ limit: { max } }) => ({ limit: { min: yuan(100), max } }));
/** The most that a product lends: half of it. */
const ofMost = everyProduct(({ limit: { min, max } }) => ({ limit: { min, max: fen(max / 2) } }));
/** A published range of rates: none, so that nothing is kept within it. */
const ofRates = everyProduct(() => ({ annualRate: { min: rate('0'), max: rate('0.99') } }));
const swappedCaps: Otherwise = (rules) => ({
  ...rules,
  caps: { ...rules.caps, interim: rules.caps.article, article: rules.caps.interim },
});
const noCap = fen(1_000_000_000_00);
const bands =
  (name: string, to = 0): Otherwise =>
  (rules) => ({
    ...rules,
    priceBands: rules.priceBands.map((band) =>
      band.source === name || name === 'all'
        ? { ...band, from: band.from - 7, to: band.to + to, min: band.max, max: billionths(band.min + 9) }
        : band,
    ),
  });
const shifted =
  (source: string): Otherwise =>
  (rules) => ({
    ...rules,
    priceBands: rules.priceBands.map((band) =>
      band.source === source
        ? { ...band, min: billionths(band.min + 3_000_000), max: billionths(band.max + 3_000_000) }
        : band,
    ),
  });
const material =
  (source: string): Otherwise =>
  (rules) => ({
    ...rules,
    materials: rules.materials.map((one) => (one.source === source ? { ...one, percent: 1 } : one)),
  });
const temporary =
  (source: string): Otherwise =>
  (rules) => ({
    ...rules,
    temporaryRaises: rules.temporaryRaises.map((one) =>
      one.source === source ? { ...one, percent: 1 } : one,
    ),
  });
const noError: Otherwise = (rules) => ({
  ...rules,
  channels: rules.channels.map((channel) => ({ ...channel, limitErrorPercent: 60 })),
});

/** What each source's figures could be otherwise. */
export const OTHERWISE: Readonly<Record<string, readonly Otherwise[]>> = {
  A13: [ofLimits, noLeast, ofMost, ofRates],
  A14: [ofLimits, noLeast, ofMost, ofRates],
  A15: [ofLimits, noLeast, ofMost, ofRates],
  B3: [ofRates],
  B10: [ofLimits, noLeast, ofMost, ofRates],
  B11: [ofLimits, noLeast, ofMost, ofRates],
  B12: [ofLimits, noLeast, ofMost, ofRates],
  B44: [ofLimits, noLeast, ofMost],
  C6: [ofLimits, noLeast, ofMost, ofRates],
  C7: [ofLimits, noLeast, ofMost, ofRates],
  C8: [ofLimits, noLeast, ofMost, ofRates],
  X1: [ofRates],
  X2: [ofLimits, noLeast, ofMost],
  X4: [ofLimits, noLeast, ofMost, ofRates],
  X13: [ofRates],
  X15: [ofLimits, noLeast, ofMost],
  S3: [ofLimits, noLeast, ofMost],
  S18: [ofRates],
  S19: [ofRates],
  S28: [ofLimits, noLeast, ofMost],
  S7: [(rules) => ({ ...rules, limitStep: { ...rules.limitStep, fen: fen(777_77) } })],
  C16: [(rules) => ({ ...rules, utilities: { ...rules.utilities, fromPercent: 50, toPercent: 50 } })],
  C34: [(rules) => ({ ...rules, fundHolding: { ...rules.fundHolding, fromPercent: 50, toPercent: 50 } })],
  X16: [(rules) => ({ ...rules, fundHolding: { ...rules.fundHolding, least: yuan(99_999_999) } })],
  // How a range is gone through: from its other end.
  S35: [
    (rules) => ({
      ...rules,
      utilities: { ...rules.utilities, fromPercent: 10, toPercent: 5 },
      fundHolding: { ...rules.fundHolding, fromPercent: 8, toPercent: 5 },
    }),
  ],
  B27: [material('B27')],
  B28: [material('B28')],
  B29: [material('B29')],
  B34: [temporary('B34')],
  C37: [temporary('C37')],
  S32: [temporary('S32')],
  B18: [noError],
  B19: [noError],
  B20: [noError],
  S36: [noError],
  C24: [
    (rules) => ({
      ...rules,
      overdue: { ...rules.overdue, cutPercent: { ...rules.overdue.cutPercent, from: 90, to: 90 } },
    }),
  ],
  S20: [
    (rules) => ({
      ...rules,
      overdue: { ...rules.overdue, cutPercent: { ...rules.overdue.cutPercent, from: 50, to: 20 } },
    }),
  ],
  A37: [(rules) => ({ ...rules, caps: { ...rules.caps, article: { ...rules.caps.article, fen: noCap } } })],
  R4: [(rules) => ({ ...rules, caps: { ...rules.caps, interim: { ...rules.caps.interim, fen: noCap } } })],
  X34: [swappedCaps],
  S39: [swappedCaps],
  B43: [(rules) => ({ ...rules, caps: { ...rules.caps, student: { ...rules.caps.student, fen: noCap } } })],
  X33: [(rules) => ({ ...rules, caps: { ...rules.caps, student: { ...rules.caps.student, fen: noCap } } })],
  A29: [(rules) => ({ ...rules, newUserLimit: { ...rules.newUserLimit, max: noCap } })],
  C25: [
    (rules) => ({ ...rules, overdue: { ...rules.overdue, freezeAtCount: { value: 99, source: 'C25' } } }),
  ],
  B40: [shifted('B40')],
  B41: [shifted('B41')],
  B42: [shifted('B42')],
  // Where a score stands in its band: by other ends.
  S5: [bands('all'), bands('all', 60)],
  S6: [(rules) => ({ ...rules, rateStep: { ...rules.rateStep, rate: rate('0.0377') } })],
  B39: [(rules) => ({ ...rules, firstLoan: { ...rules.firstLoan, keepsPercent: 100 } })],
  X29: [ofRates],
};

/** What the state itself holds, and no table can change afterwards: the raise that was granted, the freeze, an offer. */
export const HELD: Readonly<Record<string, (state: BankState, productId: ProductId) => boolean>> = {
  S31: (state) => state.raise.percent > 0,
  B32: (state) => state.idleFrozen,
  S42: ({ customer }, productId) => customer.offers?.[productId] !== undefined,
};
