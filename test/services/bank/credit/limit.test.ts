import type { BankState } from '@/services/bank/core/state';
import { availableFen, creditFen, debtFen, reservedFen, usedFen } from '@/services/bank/credit/available';
import { approximate, baseLimit, toStep } from '@/services/bank/credit/base-limit';
import { limitOf, limitSteps } from '@/services/bank/credit/limit';
import { PRODUCT_IDS, type ProductId } from '@/services/contract/terms';
import { productOf } from '@/services/rules/rule-set';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { addDays, day, instant } from '@/units/day';
import { fen, formatYuan, yuan } from '@/units/fen';
import { limitStepWords } from '@/words/steps';
import { person, Teller } from '../teller';

/** 甲's base at 微粒贷 is 60,300: 500 + 299,500 × 7.99 ÷ 40, down to ¥100. */
const steps = (state: BankState, productId: ProductId = 'weilidai'): string[] =>
  limitSteps(rulesFor(state), state, productId).map(
    (step) => `${limitStepWords(step)} ${step.kind} ${formatYuan(step.afterFen)}`,
  );
const BASE = '基础额度 base 60300.00';

const PERFECT = { social: 100, payment: 100, creditRecord: 100, assets: 100, device: 100 };

describe('the base of a product from 500 to 300,000 (S7)', () => {
  test.each([
    [0, '500.00'],
    [60, '500.00'],
    // 500 + 299,500 ÷ 40 = 7,987.50
    [61, '7900.00'],
    [80, '150200.00'],
    [100, '300000.00'],
    [120, '300000.00'],
  ])('with %d points: %s', (total, expected) => {
    expect(
      formatYuan(baseLimit(RULE_SETS.merged, productOf(RULE_SETS.merged, 'weilidai'), total * 300)),
    ).toBe(expected);
  });

  test('is exact for every score and product of every lens, in whole numbers (S7)', () => {
    // 500 + 299,500 × 10,560 ÷ 30,000 is a whole step, and was one less in floating point.
    const exact = (min: number, max: number, thirds: number): number => {
      const [full, above] = [12_000n, BigInt(Math.max(0, thirds - 18_000))];
      return Number(((BigInt(min) * full + BigInt(max - min) * above) / (full * 10_000n)) * 10_000n);
    };
    let differing = 0;
    for (const rules of Object.values(RULE_SETS))
      for (const product of rules.products)
        for (let thirds = 17_900; thirds <= 30_000; thirds += 1)
          if (baseLimit(rules, product, thirds) !== exact(product.limit.min, product.limit.max, thirds))
            differing += 1;
    expect(differing).toBe(0);
  });
});

test('amounts go down to ¥100, and shares of them do', () => {
  expect([19_999, 20_000].map((amount) => toStep(RULE_SETS.merged, amount))).toEqual([10_000, 20_000]);
  expect(toStep(RULE_SETS.merged, 30_000, { of: 2, per: 3 })).toBe(20_000);
  expect(toStep(RULE_SETS.merged, 29_999, { of: 2, per: 3 })).toBe(10_000);
});

test('or to whatever step the rules have', () => {
  const rules = { ...RULE_SETS.merged, limitStep: { ...RULE_SETS.merged.limitStep, fen: yuan(500) } };
  expect([99_999, 100_000].map((amount) => toStep(rules, amount))).toEqual([50_000, 100_000]);
  expect(approximate(rules, yuan(60_300), 12)).toEqual({ fromFen: yuan(53_000), toFen: yuan(67_500) });
  expect(formatYuan(baseLimit(rules, productOf(rules, 'weilidai'), 61 * 300))).toBe('7500.00');
});

test('a limit give or take 12%, as a channel knows it beforehand (B18)', () => {
  // 53,064 and 67,536
  expect(approximate(RULE_SETS.merged, yuan(60_300), 12)).toEqual({
    fromFen: yuan(53_000),
    toFen: yuan(67_500),
  });
});

describe('what raises it', () => {
  test.each([
    [0, null],
    // 5% of 60,300 is 3,015; 10% is 6,030
    [1, '63300.00'],
    [12, '66300.00'],
    [40, '66300.00'],
  ])('%d months of bills: %s (C16)', (billMonths, expected) => {
    expect(steps(person({ billMonths }))[1]).toBe(
      expected ? `按时缴费 rise ${expected}` : '现在额度 result 60300.00',
    );
  });

  test('bills only where they may be looked at (A27)', () => {
    const state = person({ billMonths: 12 });
    const authorised = state.authorised.filter((id) => id !== 'bills');
    expect(steps({ ...state, authorised })).toEqual([BASE, '现在额度 result 60300.00']);
  });

  test.each([
    // 300,000 × 3% × (days − 91) ÷ 274 above 15,000
    [91, '315000.00'],
    [94, '315000.00'],
    [95, '315100.00'],
    [365, '324000.00'],
    [400, '324000.00'],
  ])('a money fund of %d days, on the line from 5%% to 8%%: %s (C34, S35)', (days, expected) => {
    const sinceDay = addDays(day('2026-10-16'), -days);
    const state = person(
      { scores: PERFECT },
      { holdings: [{ kind: 'money-fund', amountFen: yuan(10_000), sinceDay }] },
    );
    expect(steps(state)[1]).toBe(`零钱通持有 rise ${expected}`);
    expect(limitSteps(rulesFor(state), state, 'weilidai')[1]?.sources).toEqual(['C34', 'X16', 'S35']);
  });

  test('wealth is no money fund, however much and long (C34)', () => {
    const wealth = { kind: 'wealth' as const, amountFen: yuan(60_000), sinceDay: day('2026-01-01') };
    expect(steps(person({}, { holdings: [wealth] }))).toHaveLength(2);
  });

  test.each([
    // 82%: 49,446; 58%: 34,974; 45%: 27,135
    ['property', '109700.00'],
    ['business-licence', '95200.00'],
    ['social-insurance', '87400.00'],
  ])('%s, once accepted (B27–B29)', (id, expected) => {
    const at = instant('2026-09-01T10:00');
    const state = person({}, { materials: { [id]: { state: 'accepted', at } } });
    expect(steps(state)[1]).toMatch(new RegExp(` rise ${expected}$`));
    expect(steps(person({}, { materials: { [id]: { state: 'declined', at } } }))).toHaveLength(2);
  });

  test('good behaviour adds 5% of the base each time (A30, B53, S31)', () => {
    const raise = { percent: 10, granted: 2, lastDay: null, reviewDue: false };
    expect(limitSteps(RULE_SETS.merged, { ...person(), raise }, 'weilidai')[1]).toEqual({
      id: 'on-time',
      kind: 'rise',
      changeFen: yuan(6_000),
      afterFen: yuan(66_300),
      sources: ['S31'],
    });
  });

  test.each([
    ['rating', 'A 级临时额度', '78300.00'],
    ['double', '会员额度翻倍', '120600.00'],
  ] as const)('for a while: %s (B34, C37)', (id, label, expected) => {
    const percent = id === 'double' ? 100 : 30;
    const temporaryRaise = { id, percent, untilDay: day('2026-11-15') };
    expect(steps({ ...person(), temporaryRaise })[1]).toBe(`${label} rise ${expected}`);
  });

  test('rises add up: each is a part of the base, not of what stands', () => {
    const state: BankState = {
      ...person({ billMonths: 12 }),
      raise: { percent: 5, granted: 1, lastDay: null, reviewDue: false },
      temporaryRaise: { id: 'rating', percent: 30, untilDay: day('2026-11-15') },
    };
    expect(steps(state)).toEqual([
      BASE,
      '按时缴费 rise 66300.00',
      '按时还款提额 rise 69300.00',
      'A 级临时额度 rise 87300.00',
      '现在额度 result 87300.00',
    ]);
  });

  test('a fixed limit is the same for everybody (C7)', () => {
    const state = person({ billMonths: 12 }, {}, { lens: 'C' });
    expect(steps(state, 'we2000')).toEqual(['基础额度 base 2000.00', '现在额度 result 2000.00']);
  });
});

describe('the channel through which it was opened (B18–B20)', () => {
  const through = (seed: string, channelId: 'wallet' | 'scene' | null) => {
    const state = person({}, { seed });
    const account = { state: 'open' as const, openedAt: state.now, channelId };
    return { ...state, accounts: { ...state.accounts, weilidai: account } };
  };
  const seeds = Array.from({ length: 150 }, (_, index) => `seed ${index}`);

  test.each([
    ['wallet', 12],
    ['scene', 15],
  ] as const)('%s: the limit differs by up to %d%%, both ways, and stays what it is', (channelId, most) => {
    const ends = { least: 0, most: 0 };
    for (const seed of seeds) {
      const [, error] = limitSteps(RULE_SETS.merged, through(seed, channelId), 'weilidai');
      const percent = error?.id === 'channel-error' ? (error.changeFen / yuan(60_300)) * 100 : 0;
      ends.least = Math.min(ends.least, percent);
      ends.most = Math.max(ends.most, percent);
      expect(limitSteps(RULE_SETS.merged, through(seed, channelId), 'weilidai')[1]).toEqual(error);
      if (percent !== 0) expect(error?.sources).toEqual([channelId === 'wallet' ? 'B18' : 'B20', 'S36']);
    }
    expect(ends.least).toBeGreaterThan(-most - 0.2);
    expect(ends.least).toBeLessThan(-most + 1.5);
    expect(ends.most).toBeGreaterThan(most - 1.5);
    expect(ends.most).toBeLessThanOrEqual(most);
  });

  test('none where it was open from the start, or is not', () => {
    for (const seed of seeds.slice(0, 20)) {
      expect(steps(through(seed, null))).toHaveLength(2);
      const state = through(seed, 'wallet');
      const declined = {
        state: 'declined' as const,
        declines: [{ channelId: 'wallet' as const, retryDay: day('2027-01-14') }],
      };
      expect(steps({ ...state, accounts: { ...state.accounts, weilidai: declined } })).toHaveLength(2);
    }
    expect(steps(person({}, { openProducts: [] }))).toHaveLength(2);
  });

  test('an error downwards is a cut, and comes after every rise', () => {
    const found = seeds.map((seed) => {
      const state = {
        ...through(seed, 'wallet'),
        raise: { percent: 5, granted: 1, lastDay: null, reviewDue: false },
      };
      const temporaryRaise = { id: 'rating' as const, percent: 30, untilDay: day('2026-11-15') };
      return limitSteps(RULE_SETS.merged, { ...state, temporaryRaise }, 'weilidai')
        .map(({ kind }) => kind)
        .join(' ');
    });
    expect(new Set(found)).toEqual(
      new Set(['base rise rise rise result', 'base rise rise cut result', 'base rise rise result']),
    );
  });
});

describe('what cuts and what caps it', () => {
  test('a long overdue takes its part of what stands, down to ¥100 (C24)', () => {
    const teller = Teller.inTheStateOf('grace').at('2026-11-20T09:00');
    const raised = { ...teller.state, raise: { percent: 5, granted: 1, lastDay: null, reviewDue: false } };
    // 36,600, and 5% of it: 1,830 → 1,800; a fifth of 38,400 goes: 30,720
    expect(steps(raised)).toEqual([
      '基础额度 base 36600.00',
      '按时还款提额 rise 38400.00',
      '曾逾期超过 30 天 cut 30700.00',
      '现在额度 result 30700.00',
    ]);
  });

  test('a person’s own cap is a setting, and not one of a business (X34, X15)', () => {
    const licence = { 'business-licence': { state: 'accepted' as const, at: instant('2026-06-01T10:00') } };
    const state = person({ scores: PERFECT }, { materials: licence }, { personalCap: 'interim' });
    expect(steps(state).at(-2)).toBe('个人上限 cap 200000.00');
    expect(limitSteps(rulesFor(state), state, 'weilidai').at(-2)?.sources).toEqual(['R4', 'X34', 'S39']);
    // 500,000 and 58% more, but never more than the product gives
    expect(steps(state, 'business').slice(1)).toEqual([
      '企业认证 rise 790000.00',
      '产品上限 cap 500000.00',
      '现在额度 result 500000.00',
    ]);
  });

  test('a new user’s first limit ends with three months on time, and not with a raise (A29, S43)', () => {
    const state = person({ newUser: true });
    const raise = { percent: 5, granted: 1, lastDay: null, reviewDue: false };
    expect(limitOf(rulesFor(state), state, 'weilidai')).toBe(yuan(20_000));
    expect(limitOf(RULE_SETS.merged, { ...state, raise }, 'weilidai')).toBe(yuan(20_000));
    expect(limitOf(RULE_SETS.merged, { ...state, raise, firstLimitEnded: true }, 'weilidai')).toBe(
      yuan(63_300),
    );
  });

  test.each([
    ['the third missed due date', { overdueCount: 3 }, '额度冻结 cap 0.00'],
    ['thirty days without a sign', { idleFrozen: true }, '久未登录冻结 cap 0.00'],
  ])('%s freezes it (C25, B32)', (_, change, expected) => {
    expect(steps({ ...person(), ...change }).slice(1)).toEqual([expected, '现在额度 result 0.00']);
  });

  test('the last step names what bound it: of a cap that took something away, its own alone', () => {
    const found = limitSteps(RULE_SETS.merged, person({ newUser: true, billMonths: 12 }), 'weilidai');
    expect(found.at(-1)).toMatchObject({ kind: 'result', changeFen: yuan(20_000) });
    expect(found.at(-1)?.sources).toEqual(['A29']);
  });
});

describe('what is used, and what is left', () => {
  test('甲: 9,000 and 5,000 of 微粒贷, 1,280 of 分付 (C47)', () => {
    const { state } = Teller.inTheStateOf('prime');
    const figures = (id: ProductId) =>
      [usedFen(state, id), availableFen(rulesFor(state), state, id)].map(formatYuan);
    expect([figures('weilidai'), figures('fenfu')]).toEqual([
      ['14000.00', '46300.00'],
      ['1280.00', '9020.00'],
    ]);
    expect(formatYuan(debtFen(state))).toBe('23680.00');
  });

  test('all credit is what was granted, used or not, and the debt elsewhere (C47)', () => {
    const { state } = Teller.inTheStateOf('prime');
    const credit = (of: BankState) => formatYuan(creditFen(rulesFor(of), of));
    // 60,300 of 微粒贷, 10,300 of 分付, 8,400 elsewhere.
    expect(credit(state)).toBe('79000.00');
    const { fenfu: _, ...accounts } = state.accounts;
    // A line that was never opened was not granted; what is owed of it is.
    expect(credit({ ...state, accounts: { ...accounts, fenfu: { state: 'inactive' } } })).toBe('69980.00');
    // A frozen line counts by what is owed of it.
    expect(credit({ ...state, idleFrozen: true })).toBe('23680.00');
    expect(credit({ ...state, customer: { ...state.customer, otherDebtFen: fen(0) } })).toBe('70600.00');
  });

  test('a loan that is reviewed or on its way holds its principal, one that was withdrawn does not', () => {
    const teller = Teller.inTheStateOf('reviewing');
    expect([teller.loan().status, reservedFen(teller.loan())]).toEqual(['under-review', yuan(8_000)]);
    teller.at(teller.loan().awaitedAt ?? teller.state.now);
    expect([teller.loan().status, reservedFen(teller.loan())]).toEqual(['awaiting-payout', yuan(8_000)]);
    teller.send({ type: 'withdraw-application', submissionId: 'back', loanId: teller.loan().id });
    expect([teller.loan().status, reservedFen(teller.loan())]).toEqual(['withdrawn', 0]);
  });

  test('nothing before it is opened, and never less than nothing', () => {
    const { state } = Teller.inTheStateOf('prime');
    expect(PRODUCT_IDS.filter((id) => availableFen(rulesFor(state), state, id) > 0)).toEqual([
      'weilidai',
      'fenfu',
    ]);
    expect(availableFen(RULE_SETS.merged, { ...state, idleFrozen: true }, 'weilidai')).toBe(0);
  });
});
