import fc from 'fast-check';
import type { BankState } from '@/services/bank/core/state';
import { decide } from '@/services/bank/credit/decision';
import { limitSteps } from '@/services/bank/credit/limit';
import { passOdds } from '@/services/bank/credit/odds';
import { rating, riskValue, score } from '@/services/bank/credit/score';
import { type Lens, PRODUCT_IDS } from '@/services/contract/terms';
import { CHANNELS } from '@/services/rules/channels';

import { knownProduct } from '@/services/rules/rule-set';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { WEIGHT_THIRDS } from '@/services/rules/weights';
import { addDays, day, instant } from '@/units/day';
import { formatYuan, yuan } from '@/units/fen';
import { formatRate } from '@/units/rate';
import { limitStepWords } from '@/words/steps';
import { draws } from '../../../support/draws';
import { openingOf, person, Teller } from '../teller';

const LENSES: readonly Lens[] = ['A', 'B', 'C', 'merged'];

const steps = (state: BankState, productId: Parameters<typeof limitSteps>[2] = 'weilidai'): string[] =>
  limitSteps(rulesFor(state), state, productId).map(
    (step) => `${limitStepWords(step)} ${formatYuan(step.afterFen)}`,
  );

describe('the score', () => {
  test.each(LENSES)('lens %s: the weights sum to 100%% (A21)', (lens) => {
    expect(Object.values(WEIGHT_THIRDS[lens]).reduce((sum, thirds) => sum + thirds, 0)).toBe(300);
  });

  // By hand: A 60×25% + 76×35% + 72×20% + 54×15% + 90×5%, and so on; B and C have no device.
  test.each([
    ['A', '68.60'],
    ['B', '67.48'],
    ['C', '67.90'],
    ['merged', '67.99'],
  ] as const)('under lens %s the same person scores %s', (lens, total) => {
    expect(score(RULE_SETS[lens], person().customer.scores).total.toFixed(2)).toBe(total);
  });
});

describe('the limit, step by step', () => {
  test('social insurance accepted and eight months of bills', () => {
    const state = person(
      { billMonths: 8 },
      { materials: { 'social-insurance': { state: 'accepted', at: instant('2026-09-01T10:00') } } },
    );
    // 60,300 × (5 + 5×7/11)% = 4,933 → 4,900; × 45% = 27,135 → 27,100
    expect(steps(state)).toEqual([
      '基础额度 60300.00',
      '按时缴费 65200.00',
      '社保或公积金 92300.00',
      '现在额度 92300.00',
    ]);
  });

  test.each([
    [90, 10_000, null],
    [91, 10_000, 3_000],
    [365, 10_000, 4_800],
    [365, 9_999, null],
  ])('a money fund held %d days with ¥%d: %s more (C34, X16)', (days, amount, gain) => {
    const amountFen = yuan(amount);
    const state = person(
      {},
      { holdings: [{ kind: 'money-fund', amountFen, sinceDay: addDays(day('2026-10-16'), -days) }] },
    );
    expect(steps(state)).toHaveLength(gain === null ? 2 : 3);
    if (gain !== null) expect(steps(state)[1]).toBe(`零钱通持有 ${formatYuan(yuan(60_300 + gain))}`);
  });

  test.each([
    ['a new user', { newUser: true }, ['新用户上限 20000.00', '现在额度 20000.00']],
    ['a student', { student: true }, ['学生上限 5000.00', '现在额度 5000.00']],
  ])('%s', (_, customer, expected) => {
    expect(steps(person(customer))).toEqual(['基础额度 60300.00', ...expected]);
  });

  test('the interim cap', () => {
    const scores = { social: 100, payment: 100, creditRecord: 100, assets: 100, device: 100 };
    expect(steps(person({ scores }, {}, { personalCap: 'interim' }))).toEqual([
      '基础额度 300000.00',
      '个人上限 200000.00',
      '现在额度 200000.00',
    ]);
  });

  test('whoever it is: steps follow from one another and end within the caps', () => {
    const anyScore = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
    const anyone = fc.record({
      scores: fc.record({
        social: anyScore,
        payment: anyScore,
        creditRecord: anyScore,
        assets: anyScore,
        device: anyScore,
      }),
      newUser: fc.boolean(),
      student: fc.boolean(),
      billMonths: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(
        anyone,
        fc.constantFrom(...PRODUCT_IDS),
        fc.constantFrom(...LENSES),
        (customer, productId, lens) => {
          const state = person(customer, {}, { lens });
          const found = limitSteps(rulesFor(state), state, productId);
          let standing = 0;
          for (const step of found) {
            if (step.kind !== 'result') expect(step.afterFen).toBe(standing + step.changeFen);
            standing = step.afterFen;
          }
          expect(standing % 100_00).toBe(0);
          const most = knownProduct(RULE_SETS[lens], productId)?.limit.max;
          if (most !== undefined) expect(standing).toBeLessThanOrEqual(most);
          if (customer.newUser) expect(standing).toBeLessThanOrEqual(yuan(20_000));
        },
      ),
      { seed: 21, numRuns: draws(400) },
    );
  });
});

describe('the price', () => {
  test.each([
    [850, 'weilidai', '0.072'],
    [750, 'weilidai', '0.108'],
    [749, 'weilidai', '0.12'],
    [650, 'weilidai', '0.18'],
    [640, 'weilidai', '0.18'],
    [750, 'fenfu', '0.144'],
    [580, 'fenfu', '0.24'],
    [750, 'xiaoe', '0.18'],
    [850, 'bank', '0.072'],
  ] as const)('pay score %d at %s: %s', (payScore, productId, expected) => {
    const last = decide(RULE_SETS.merged, person({ payScore }), productId).rateSteps.at(-1);
    expect(last && formatRate(last.rate)).toBe(expected);
  });

  test('a first loan is a fifth cheaper, but not below what is published (B39, X29)', () => {
    const rates = (payScore: number) =>
      decide(RULE_SETS.merged, person({ payScore, newUser: true }), 'weilidai').rateSteps.map((step) =>
        formatRate(step.rate),
      );
    expect(rates(750)).toEqual(['0.108', '0.0864']);
    expect(rates(850)).toEqual(['0.072']);
  });

  test.each([
    ['A', '0.18', 'xiaoe'],
    ['B', '0.1825', 'partner'],
    ['C', '0.18', 'partner'],
  ] as const)('lens %s decides whose table governs: 微粒贷 up to %s, and no %s', (lens, most, absent) => {
    const table = knownProduct(RULE_SETS[lens], 'weilidai');
    expect(table && formatRate(table.annualRate.max)).toBe(most);
    expect(
      decide(rulesFor(person({}, {}, { lens })), person({}, {}, { lens }), absent).reasons[0]?.code,
    ).toBe('product-not-in-lens');
  });

  test('We2000: a range under B, a fixed ¥2,000 at 14.4% under C (X4)', () => {
    expect(
      limitSteps(rulesFor(person({}, {}, { lens: 'C' })), person({}, {}, { lens: 'C' }), 'we2000').at(-1)
        ?.afterFen,
    ).toBe(yuan(2_000));
    expect(knownProduct(RULE_SETS.C, 'we2000')?.annualRate).toEqual({ min: 144_000_000, max: 144_000_000 });
    expect(
      limitSteps(rulesFor(person({}, {}, { lens: 'B' })), person({}, {}, { lens: 'B' }), 'we2000').at(-1)
        ?.afterFen,
    ).toBeGreaterThan(yuan(2_000));
  });
});

describe('the answer', () => {
  test.each([
    [{}, 'weilidai', 'approved'],
    [{}, 'partner', 'review'],
    [{ invited: false }, 'weilidai', 'not-invited'],
    [{ payScore: 606 }, 'weilidai', 'declined'],
    [{ accountNormal: false }, 'fenfu', 'declined'],
    [{ student: true }, 'fenfu', 'declined'],
    [{ student: true }, 'weilidai', 'approved'],
    [{}, 'business', 'declined'],
  ] as const)('%j and %s: %s', (customer, productId, status) => {
    expect(decide(RULE_SETS.merged, person(customer), productId).status).toBe(status);
  });

  test('under lens B a student is let in, capped (X33)', () => {
    expect(
      decide(
        rulesFor(person({ student: true, payScore: 700 }, {}, { lens: 'B' })),
        person({ student: true, payScore: 700 }, {}, { lens: 'B' }),
        'we2000',
      ),
    ).toMatchObject({
      status: 'approved',
      reasons: [],
    });
  });

  test('a refused limit ends at nothing', () => {
    expect(decide(RULE_SETS.merged, person({ payScore: 606 }), 'weilidai').limitSteps.at(-1)).toMatchObject({
      afterFen: 0,
    });
  });
});

describe('odds, rating, risk', () => {
  test('a good pay score makes success more likely, never certain (B9, S38)', () => {
    const wallet = CHANNELS[0];
    const scene = CHANNELS[2];
    if (!wallet || !scene) throw new Error('channels');
    expect(passOdds(RULE_SETS.merged, person({ payScore: 649 }), wallet).percent).toBe(68);
    expect(passOdds(RULE_SETS.merged, person({ payScore: 650 }), scene).percent).toBe(95);
  });

  test.each([
    ['prime', 'B'],
    ['festival', 'A'],
    ['overdue', 'C'],
    ['grace', 'B'],
  ])('%s is rated %s (B33–B36)', (personaId, expected) => {
    expect(rating(RULE_SETS.merged, Teller.inTheStateOf(personaId).state)).toBe(expected);
  });

  test('risk is count × amount × days (C26)', () => {
    // One instalment of 1,081 missed for three days.
    expect(riskValue(Teller.inTheStateOf('grace').state)).toBe(1 * 1_081 * 3);
    expect(riskValue(Teller.inTheStateOf('prime').state)).toBe(0);
  });

  test('another phone and a penalty cost points at the next review, and the limit with them (A18, A20)', () => {
    const teller = new Teller({ ...openingOf('prime'), at: instant('2026-10-16T09:41') });
    teller.send({ type: 'change-device' });
    expect(score(RULE_SETS.merged, teller.state.reviewed.scores).total.toFixed(2)).toBe('67.99');
    teller.at('2026-11-01T00:00');
    expect(score(RULE_SETS.merged, teller.state.reviewed.scores).total.toFixed(2)).toBe('67.66');
  });
});
