import type { BankState, Customer } from '@/services/bank/core/state';
import { aboveCap, rateCap } from '@/services/bank/credit/rates';
import { compare, quote, quoteFailure } from '@/services/bank/loans/quote';
import type { QuoteRequest, QuoteView } from '@/services/contract/quote';
import type { ProductId } from '@/services/contract/terms';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { instant, MINUTE, plus } from '@/units/day';
import { fen, formatYuan, yuan } from '@/units/fen';
import { rate } from '@/units/rate';
import { openingOf, person, Teller } from '../teller';

/** Pay score 750, so 10.8% a year; ¥126,000 of income, ¥8,400 of debt elsewhere. */
const stateOf = (
  customer: Partial<Customer> = {},
  openProducts: readonly ProductId[] = ['weilidai', 'fenfu'],
) => person(customer, { openProducts });

const LOAN: QuoteRequest = {
  productId: 'weilidai',
  principalFen: yuan(12_000),
  periods: 12,
  method: 'equal-principal',
};
const DRAW = { productId: 'fenfu', method: 'revolving', periods: null } as const;

function quoted(request: Partial<QuoteRequest> = {}, state: BankState = stateOf()): QuoteView {
  const reply = quote(rulesFor(state), state, { ...LOAN, ...request });
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

function refused(request: Partial<QuoteRequest>, state: BankState = stateOf()) {
  const reply = quote(rulesFor(state), state, { ...LOAN, ...request });
  return reply.ok ? null : reply.failure;
}

test('微粒贷, 12,000 in twelve equal parts at 10.8%: what is told before it is signed (R2)', () => {
  expect(quoted()).toMatchObject({
    productName: '微粒贷',
    lender: '微众银行',
    annualRate: rate('0.108'),
    dayCount: 'actual/360',
    startDay: '2026-10-16',
    totalInterestFen: 711_60,
    totalPaymentFen: 12_711_60,
    // 12,000 × 10.8% ÷ 360
    dailyInterestFen: 3_60,
    // A missed first part of 1,000 costs 0.03% a day for seven days of grace, and 0.05% after them.
    penaltyExample: { principalFen: 1_000_00, gracePerDayFen: 30, perDayFen: 50 },
    graceDays: 7,
    penaltyRate: rate('0.18'),
    cap: { rate: rate('0.24'), source: 'R3' },
    costs: [
      { kind: 'interest', chargedBy: '微众银行', amountFen: 711_60 },
      { kind: 'guarantee', chargedBy: null, amountFen: 0 },
      { kind: 'service', chargedBy: null, amountFen: 0 },
      { kind: 'early-repayment', chargedBy: null, amountFen: 0 },
    ],
    largeTransfer: true,
    largeTransferAboveFen: 5_000_00,
    credit: null,
    burdenPercent: null,
    wholeLimit: false,
  });
});

test('先息后本: the first part that could be missed is the whole principal', () => {
  expect(quoted({ method: 'interest-only' }).penaltyExample).toEqual({
    principalFen: 12_000_00,
    gracePerDayFen: 3_60,
    perDayFen: 6_00,
  });
});

test('随借随还: a month is told as the example, 1,280 × 14.4% ÷ 360 × 30', () => {
  const { schedule, totalInterestFen, penaltyExample } = quoted({ ...DRAW, principalFen: yuan(1_280) });
  expect(schedule.map(({ dueDay, days }) => [dueDay, days])).toEqual([['2026-11-15', 30]]);
  expect([totalInterestFen, penaltyExample.principalFen]).toEqual([15_36, 1_280_00]);
});

test.each([
  [5_000, false],
  [5_100, true],
])('%d yuan in one transfer: asked once more is %s (A31)', (amount, asked) => {
  expect(quoted({ principalFen: yuan(amount) }).largeTransfer).toBe(asked);
});

test.each([
  [60_200, false],
  [60_300, true],
])('%d yuan of a limit of 60,300: the whole limit is %s (C54)', (amount, whole) => {
  expect(quoted({ principalFen: yuan(amount) }).wholeLimit).toBe(whole);
});

test.each([
  // 8,400 elsewhere; here 60,300, of which 12,000 will be used, and 10,300 that are not.
  [26_334_00, null],
  [26_333_00, { times: 79_000 / 26_333, creditFen: 79_000_00, debtFen: 20_400_00 }],
])('all credit over an income of %d fen: %p is warned about above three (C47)', (yearlyIncomeFen, warned) => {
  expect(quoted({}, stateOf({ yearlyIncomeFen: fen(yearlyIncomeFen) })).credit).toEqual(warned);
});

test.each([
  // The first month asks for 1,111.60, so 13,339.20 a year.
  [26_678_40, 12, null],
  [26_413_00, 12, 51],
])(
  'the dearest month over an income of %d fen in %d months: %p percent (B59, S41)',
  (income, periods, percent) => {
    expect(quoted({ periods }, stateOf({ yearlyIncomeFen: fen(income) })).burdenPercent).toBe(percent);
  },
);

test('who has no income is warned, and nothing is divided by it', () => {
  const { credit, burdenPercent } = quoted({}, stateOf({ yearlyIncomeFen: fen(0) }));
  expect([credit?.times, burdenPercent]).toEqual([79_000_00, 133_392_000]);
});

test('one payment at the end is no monthly burden', () => {
  const state = stateOf({ yearlyIncomeFen: yuan(12_000) }, ['partner']);
  expect(quoted({ productId: 'partner', method: 'bullet' }, state).burdenPercent).toBeNull();
  expect(quoted({ productId: 'partner', method: 'equal-installment' }, state).burdenPercent).toBe(106);
});

describe('why there is no quote', () => {
  const weilidai = { minimumFen: 500_00, availableFen: 60_300_00, stepFen: 100_00 };

  test.each([
    ['another method', { method: 'bullet' }, 'method-not-offered', 'A22', {}],
    ['another term', { periods: 5 }, 'term-not-offered', 'S1', {}],
    ['no term', { periods: null }, 'term-not-offered', 'S1', {}],
    ['a term where none is', { ...DRAW, periods: 3 }, 'term-not-offered', 'S1', {}],
    ['too little', { principalFen: fen(499_00) }, 'amount-below-minimum', 'C6', weilidai],
    [
      'less than a step',
      { ...DRAW, principalFen: fen(9_00) },
      'amount-below-minimum',
      'A14',
      { minimumFen: 10_00, stepFen: 10_00 },
    ],
    ['too much', { principalFen: yuan(60_400) }, 'amount-over-limit', 'C6', weilidai],
    ['between two steps', { principalFen: yuan(550) }, 'amount-not-a-multiple', 'S23', weilidai],
  ] as const)('%s', (_, request, code, rule, details) => {
    expect(refused(request)).toMatchObject({ code, rule, retryable: false, details });
  });

  test('a product that was not opened, or is being decided, may be asked again', () => {
    const closed = { productId: 'partner', method: 'bullet' } as const;
    expect(refused(closed)).toEqual({ code: 'not-activated', rule: null, retryable: true, details: {} });
    const teller = new Teller({ ...openingOf('prime'), at: instant('2026-10-16T09:41') });
    teller.send({ type: 'activate', productId: 'partner', channelId: 'wallet', creditReportConsent: true });
    const account = teller.state.accounts.partner;
    expect(refused(closed, teller.state)).toEqual({
      code: 'under-review',
      rule: null,
      retryable: true,
      details: { until: account.state === 'deciding' ? account.decideAt : null },
    });
  });

  test('the least amounts are to be had: 500, of a revolving limit 10', () => {
    expect(quoted({ principalFen: yuan(500) }).schedule).toHaveLength(12);
    expect(quoted({ ...DRAW, principalFen: yuan(10) }).schedule).toHaveLength(1);
    expect(
      refused({ ...DRAW, method: 'equal-installment', periods: 3, principalFen: yuan(490) }),
    ).toMatchObject({
      code: 'amount-below-minimum',
      details: { minimumFen: 500_00 },
    });
  });

  test('a price above the ceiling, which is a setting (A9, X6)', () => {
    const state = stateOf();
    const joint = rateCap(rulesFor(state), state);
    const article = rateCap(RULE_SETS.merged, {
      ...state,
      settings: { ...state.settings, rateCap: 'article' },
    });
    expect([joint.rate, article]).toEqual([rate('0.24'), { rate: rate('0.36'), source: 'A9' }]);
    expect([
      aboveCap(RULE_SETS.merged, rate('0.24'), joint),
      aboveCap(RULE_SETS.merged, rate('0.36'), article),
    ]).toEqual([null, null]);
    expect(aboveCap(RULE_SETS.merged, rate('0.240000001'), joint)).toEqual({
      code: 'rate-above-cap',
      rule: 'R3',
      retryable: false,
      details: { rate: rate('0.240000001'), cap: rate('0.24') },
    });
  });
});

describe('a quote binds for ten minutes (S14)', () => {
  const AT = instant('2026-10-16T09:41');
  const later = (ms: number): BankState => ({ ...stateOf(), now: plus(AT, ms) });
  const offered = () => {
    const { id, request, quotedAt } = quoted();
    return { id, request, quotedAt };
  };

  test('to the millisecond', () => {
    expect([quoted().quotedAt, quoted().validUntil]).toEqual([AT, plus(AT, 10 * MINUTE)]);
    expect(quoteFailure(RULE_SETS.merged, later(10 * MINUTE - 1), offered())).toBeNull();
    expect(quoteFailure(RULE_SETS.merged, later(10 * MINUTE), offered())).toEqual({
      code: 'quote-expired',
      rule: 'S14',
      retryable: true,
      details: { minutes: 10 },
    });
  });

  test('not before it was made', () => {
    expect(quoteFailure(RULE_SETS.merged, later(-1), offered())).toMatchObject({ code: 'quote-changed' });
  });

  test.each([
    ['of a moment to come', { quotedAt: plus(AT, 1) }],
    ['of another moment', { quotedAt: plus(AT, -1) }],
    ['of another amount', { request: { ...LOAN, principalFen: yuan(11_900) } }],
    ['of another id', { id: 'Q0' }],
  ])('not one %s', (_, other) => {
    expect(quoteFailure(RULE_SETS.merged, later(0), { ...offered(), ...other })).toEqual({
      code: 'quote-changed',
      rule: null,
      retryable: true,
      details: {},
    });
  });

  test('not where the person may no longer borrow', () => {
    expect(quoteFailure(RULE_SETS.merged, { ...later(0), idleFrozen: true }, offered())).toMatchObject({
      code: 'idle-frozen',
    });
  });
});

describe('the same loan at every product', () => {
  const wanted = (principal: number, periods: number): QuoteRequest => ({
    productId: 'weilidai',
    principalFen: yuan(principal),
    periods,
    method: 'equal-principal',
  });
  const told = (principal: number, periods: number, state = stateOf()): string[] =>
    compare(rulesFor(state), state, wanted(principal, periods)).map((one) =>
      one.ok
        ? `${one.productId} ${one.method} ${formatYuan(one.totalInterestFen)}`
        : `${one.productId} ${one.failure.code}`,
    );

  // At 10.8%, by days; 10.8%, 12% and 18% by months; 14.4% by days.
  test('cheapest first, and what does not give it last', () => {
    expect(told(12_000, 12)).toEqual([
      'weilidai equal-principal 711.60',
      'partner equal-installment 713.55',
      'we2000 equal-installment 794.23',
      'fenfu equal-installment 969.86',
      'xiaoe equal-installment 1201.95',
      'bank amount-below-minimum',
    ]);
  });

  test('at the ends of what each lends', () => {
    const given = (principal: number) =>
      told(principal, 12).filter((line) => line.endsWith('0') || /\d$/.test(line));
    expect(given(500).map((line) => line.split(' ')[0])).toEqual(['weilidai', 'partner', 'fenfu']);
    expect(
      given(50_000)
        .map((line) => line.split(' ')[0])
        .sort(),
    ).toEqual(['weilidai', 'partner', 'fenfu', 'we2000', 'xiaoe', 'bank'].sort());
    expect(told(50_100, 12).filter((line) => line.endsWith('amount-over-limit'))).toEqual([
      'fenfu amount-over-limit',
      'we2000 amount-over-limit',
      'xiaoe amount-over-limit',
    ]);
  });

  test('what stands against it is said with its figures', () => {
    const failures = compare(RULE_SETS.merged, stateOf(), wanted(60_000, 12)).flatMap((one) =>
      one.ok ? [] : [one],
    );
    expect(failures[0]).toEqual({
      ok: false,
      productId: 'fenfu',
      productName: '微信分付',
      failure: {
        code: 'amount-over-limit',
        rule: 'A14',
        retryable: false,
        details: { minimumFen: 500_00, availableFen: 50_000_00, stepFen: 10_00 },
      },
    });
    expect(told(12_000, 5).every((line) => line.endsWith(' term-not-offered'))).toBe(true);
    expect(told(12_000, 12, stateOf({ invited: false }))).toContain('weilidai not-invited');
  });
});
