import type { BankState } from '@/services/bank/core/state';
import { price } from '@/services/bank/credit/rates';
import { isOnlyClaimed, reachedRates } from '@/services/bank/credit/reach';
import { walletView } from '@/services/bank/views/wallet';
import { LENSES } from '@/services/contract/terms';
import { cataloguedProduct } from '@/services/rules/rule-set';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { rate } from '@/units/rate';
import { person } from '../teller';

/** What a product publishes and nobody pays is shown as what its document says. */

const SCORES = Array.from({ length: 850 - 580 + 1 }, (_, index) => 580 + index);

const said = LENSES.flatMap((lens) =>
  RULE_SETS[lens].products.map((product) => ({ lens, product, rules: RULE_SETS[lens] })),
);

test.each(said.map((one) => [one.lens, one.product.name, one] as const))(
  'under %s, %s: what the ends of the bands reach is all that any pay score does',
  (_, __, { rules, product }) => {
    const paid = SCORES.filter((payScore) => payScore >= (product.minPayScore ?? 0)).flatMap((payScore) =>
      [false, true].flatMap((newUser) => price(rules, person({ payScore, newUser }), product.id)?.rate ?? []),
    );
    expect(reachedRates(rules, product)).toEqual({ min: Math.min(...paid), max: Math.max(...paid) });
  },
);

test('these are the ranges that nobody reaches: 15% of a bank from 700 on, 36% of a partner (B12, A15)', () => {
  const claimed = said.filter(({ rules, product }) => isOnlyClaimed(rules, [product], product.annualRate));
  expect(claimed.map(({ lens, product }) => `${lens} ${product.id}`)).toEqual([
    ...['A partner', 'B bank', 'merged bank', 'merged partner'],
  ]);
});

test('the wallet says so of each product, and of its own range where the cap lets 36% through', () => {
  const wallet = (settings: Partial<BankState['settings']>) => {
    const state = person({}, {}, settings);
    return walletView(rulesFor(state), state);
  };
  const { products, rateRange } = wallet({});
  expect(rateRange.claimed).toBe(false);
  expect(products.filter((product) => product.rateRange.claimed).map(({ id }) => id)).toEqual([
    ...['bank', 'partner'],
  ]);
  expect(wallet({ rateCap: 'article' }).rateRange).toEqual({
    min: rate('0.069'),
    max: rate('0.36'),
    claimed: true,
  });
});

test('a figure of the rules: a band up to 36% makes the partner’s end one that is paid', () => {
  const { merged } = RULE_SETS;
  const bands = merged.priceBands.map((band) => (band.from === 580 ? { ...band, max: rate('0.36') } : band));
  const partner = cataloguedProduct(merged, 'partner');
  expect(isOnlyClaimed({ ...merged, priceBands: bands }, [partner], partner.annualRate)).toBe(false);
});
