import {
  availableFen,
  totalAvailable,
  totalLimit,
  underCeiling,
  usedFen,
} from '@/services/bank/credit/available';
import { decide } from '@/services/bank/credit/decision';
import { limitOf, limitSteps } from '@/services/bank/credit/limit';
import { refusals } from '@/services/bank/credit/refusals';
import { quote } from '@/services/bank/loans/quote';
import { LENSES, PRODUCT_IDS, type ProductId } from '@/services/contract/terms';
import { PERSONAS } from '@/services/demo/stories/personas';
import { tell } from '@/services/demo/stories/story';
import { RULE_SETS } from '@/services/rules/rule-sets';
import { yuan } from '@/units/fen';
import { failureWords } from '@/words/failure-words';
import { person, Teller } from '../teller';

const { merged, B } = RULE_SETS;
const codes = (...asked: Parameters<typeof refusals>): string[] => refusals(...asked).map(({ code }) => code);

describe('no limit is granted that cannot be borrowed (B12, B43, A29)', () => {
  test.each([
    [
      'a new user’s 20,000 at a product from 50,000',
      merged,
      person({ newUser: true }),
      'bank',
      20_000,
      50_000,
    ],
    [
      'a student’s 5,000 under B at one from 8,000',
      B,
      person({ student: true }, {}, { lens: 'B' }),
      'weilidai',
      5_000,
      8_000,
    ],
    ['a student’s 5,000 at one from 50,000', merged, person({ student: true }), 'bank', 5_000, 50_000],
  ] as const)('%s', (_, rules, state, productId, limit, minimum) => {
    const failure = refusals(rules, state, productId).at(-1);
    expect(failure).toMatchObject({
      code: 'limit-below-minimum',
      details: { limitFen: yuan(limit), minimumFen: yuan(minimum) },
    });
    expect(limitOf(rules, state, productId)).toBe(0);
    expect(limitSteps(rules, state, productId).at(-2)).toMatchObject({
      id: 'below-minimum',
      kind: 'cap',
      changeFen: -yuan(limit),
    });
    expect(decide(rules, state, productId).status).toBe('declined');
    const { text, remedy } = failureWords(
      failure ?? { code: 'timeout', rule: null, retryable: true, details: {} },
    );
    expect(text).toContain(`${minimum / 10_000}`.replace('.', '').slice(0, 1));
    expect(remedy).toContain('提高额度');
  });

  test('it adds nothing to the total, and cannot be activated', () => {
    const teller = new Teller();
    teller.state = person({ newUser: true });
    const open = { state: 'open', openedAt: teller.state.now, channelId: null } as const;
    const before = totalLimit(merged, teller.state);
    const opened = { ...teller.state, accounts: { ...teller.state.accounts, bank: open } };
    expect(totalLimit(merged, opened)).toBe(before);
    expect(
      teller.try({ type: 'activate', productId: 'bank', channelId: 'wallet', creditReportConsent: true }),
    ).toBe('limit-below-minimum');
  });

  test('whoever has a limit can borrow from it, at every lens and product', () => {
    let granted = 0;
    for (const { opening, steps, id } of PERSONAS)
      for (const lens of LENSES) {
        const rules = RULE_SETS[lens];
        const told = tell(opening, steps).state;
        const state = { ...told, settings: { ...told.settings, lens } };
        for (const product of rules.products) {
          const limit = limitOf(rules, state, product.id);
          const least = Math.min(
            product.limit.min,
            ...(product.methods.includes('revolving') ? [product.stepFen] : []),
          );
          if (limit > 0) granted += 1;
          expect([id, product.id, limit === 0 || limit >= least]).toEqual([id, product.id, true]);
        }
      }
    expect(granted).toBeGreaterThan(100);
  });

  test('what is above it is granted as it was', () => {
    expect(codes(merged, person(), 'bank')).not.toContain('limit-below-minimum');
    expect(codes(merged, person({ newUser: true }), 'weilidai')).not.toContain('limit-below-minimum');
  });
});

describe('the personal ceiling is a person’s, over all consumer products (A37, R4, X34)', () => {
  /** Perfect in everything, with three products open and 200,000 of one borrowed. */
  const rich = (): Teller => {
    const teller = Teller.inTheStateOf('prime');
    const scores = { social: 100, payment: 100, creditRecord: 100, assets: 100, device: 100 };
    const open = { state: 'open', openedAt: teller.state.now, channelId: null } as const;
    teller.state = {
      ...teller.state,
      customer: { ...teller.state.customer, scores, payScore: 850 },
      reviewed: { ...teller.state.reviewed, scores },
      materials: { 'business-licence': { state: 'accepted', at: teller.state.now } },
      accounts: { ...teller.state.accounts, bank: open, partner: open, business: open },
    };
    return teller;
  };
  const asked = (productId: ProductId, principal: number) =>
    ({ productId, principalFen: yuan(principal), periods: 12, method: 'equal-installment' }) as const;

  test('what is borrowed of one product is missing at every other', () => {
    const { state } = rich();
    const used = usedFen(state, 'weilidai') + usedFen(state, 'fenfu');
    expect(used).toBe(yuan(15_280));
    expect(underCeiling(merged, state)).toBe(yuan(300_000 - 15_280));
    expect(limitOf(merged, state, 'bank')).toBe(yuan(300_000));
    expect(availableFen(merged, state, 'bank')).toBe(yuan(300_000 - 15_280));
    expect(availableFen(merged, state, 'partner')).toBe(yuan(200_000));
  });

  test('more is refused, and the refusal says the ceiling and what it leaves', () => {
    const { state } = rich();
    const reply = quote(merged, state, asked('bank', 290_000));
    expect(reply).toMatchObject({
      failure: {
        code: 'amount-over-ceiling',
        rule: 'A37',
        details: { ceilingFen: yuan(300_000), availableFen: yuan(284_720) },
      },
    });
    expect(reply.ok || failureWords(reply.failure).text).toMatch(/300,000.*284,720/);
    expect(quote(merged, state, asked('bank', 284_700))).toMatchObject({ ok: true });
    // The product's own limit still is what binds where it is less.
    expect(quote(merged, state, asked('partner', 210_000))).toMatchObject({
      failure: { code: 'amount-over-limit', rule: 'A15' },
    });
  });

  test.each([
    ['article', 'A37', 300_000],
    ['interim', 'R4', 200_000],
  ] as const)('by the setting %s (%s)', (personalCap, source, ceiling) => {
    const { state } = rich();
    const chosen = { ...state, settings: { ...state.settings, personalCap } };
    expect(underCeiling(merged, chosen)).toBe(yuan(ceiling - 15_280));
    expect(quote(merged, chosen, asked('bank', ceiling - 10_000))).toMatchObject({
      failure: { code: 'amount-over-ceiling', rule: source },
    });
  });

  test('the totals keep to it too; what a business borrows is not counted (X15)', () => {
    const { state } = rich();
    const business = limitOf(merged, state, 'business');
    expect(business).toBe(yuan(500_000));
    expect(totalLimit(merged, state)).toBe(yuan(800_000));
    expect(totalAvailable(merged, state)).toBe(yuan(800_000 - 15_280));
    expect(availableFen(merged, state, 'business')).toBe(business);
    const sum = PRODUCT_IDS.filter((id) => id !== 'business').reduce(
      (all, id) => all + availableFen(merged, state, id),
      0,
    );
    expect(sum).toBeGreaterThan(yuan(300_000));
  });
});
