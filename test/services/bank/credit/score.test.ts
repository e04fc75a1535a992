import type { BankState, Customer } from '@/services/bank/core/state';
import { refusals } from '@/services/bank/credit/refusals';
import { rating, riskValue, score, scoresToday } from '@/services/bank/credit/score';
import type { FailureCode } from '@/services/contract/reply';
import type { ProductId } from '@/services/contract/terms';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { DAY, instant } from '@/units/day';
import { person, Teller } from '../teller';

const scoring = (total: number, more: Partial<BankState> = {}): BankState => ({
  ...person({ scores: { social: total, payment: total, creditRecord: total, assets: total, device: total } }),
  authorised: ['credit-report', 'payment', 'assets', 'bills', 'social'],
  ...more,
});

describe('the scores of today', () => {
  test('what is not authorised is not collected, and stands at 60 (R6, S8)', () => {
    const state = { ...scoring(80), authorised: ['credit-report'] as const };
    expect(scoresToday(rulesFor(state), state)).toEqual({
      social: null,
      payment: null,
      creditRecord: 80,
      assets: null,
      device: 80,
    });
    const { rows } = score(RULE_SETS.A, scoresToday(rulesFor(state), state));
    expect(rows.map(({ score: points, collected }) => [points, collected])).toEqual([
      [60, false],
      [60, false],
      [80, true],
      [60, false],
      [80, true],
    ]);
    // A has 25, 35, 20, 15 and 5 percent of them.
    expect(rows.map(({ contribution }) => contribution)).toEqual([15, 21, 16, 9, 4]);
  });

  test('what is authorised counts', () => {
    expect(Object.values(scoresToday(RULE_SETS.merged, scoring(80)))).toEqual([80, 80, 80, 80, 80]);
  });

  test.each([
    [0, 90],
    [1, 70],
    [4, 10],
    [5, 0],
  ])('%d other phones leave a device %d of 90 points (A20, S34)', (changes, left) => {
    const state = person();
    expect(
      scoresToday(RULE_SETS.merged, {
        ...state,
        device: { ...state.device, changes },
      }).device,
    ).toBe(left);
  });

  test.each([
    ['2026-10-27T12:00', 72],
    ['2026-10-28T12:00', 62],
    ['2026-11-19T12:00', 62],
    ['2026-11-20T12:00', 52],
    // The second one bears a penalty too.
    ['2026-11-28T12:00', 42],
  ])('one due on 20 October, at %s: a record of 72 is worth %d (A18, S34)', (moment, left) => {
    expect(scoresToday(RULE_SETS.merged, Teller.inTheStateOf('grace', moment).state).creditRecord).toBe(left);
  });
});

describe('the rating (S30)', () => {
  test.each([
    [75, 0, 'A'],
    [75, 1, 'B'],
    [74, 0, 'B'],
    [60, 0, 'B'],
    [59, 0, 'C'],
    [90, 3, 'C'],
  ])('%d points and %d missed: %s', (total, overdueCount, expected) => {
    expect(rating(RULE_SETS.merged, scoring(total, { overdueCount }))).toBe(expected);
  });

  test('C while a penalty runs, from the eighth day on, and no longer once it is paid', () => {
    const teller = Teller.inTheStateOf('grace', '2026-10-27T12:00');
    expect(rating(rulesFor(teller.state), teller.state)).toBe('B');
    teller.at('2026-10-28T12:00');
    expect(rating(rulesFor(teller.state), teller.state)).toBe('C');
    teller.repay({ loanId: teller.loan(0).id });
    expect(rating(rulesFor(teller.state), teller.state)).toBe('B');
  });

  test('C in the cut too', () => {
    const teller = Teller.inTheStateOf('grace', '2026-11-20T09:00');
    expect([teller.loan(0).plan[3]?.stage, rating(rulesFor(teller.state), teller.state)]).toEqual([
      'cut',
      'C',
    ]);
  });
});

test('the risk value of two missed: 2 × (1,081 + 1,074.40) × (38 + 7) days, and it stays when they are paid (C26)', () => {
  const teller = Teller.inTheStateOf('grace', '2026-11-27T12:00');
  // 8,000 × 10.8% × 31 ÷ 360 = 74.40
  expect(riskValue(teller.state)).toBe(Math.round(2 * 2_155.4 * 45));
  teller.repay({ loanId: teller.loan(0).id });
  teller.at('2026-12-10T12:00');
  expect(riskValue(teller.state)).toBe(Math.round(2 * 2_155.4 * 45));
});

describe('what stands against a person', () => {
  const against = (state: BankState, productId: ProductId = 'weilidai'): FailureCode[] =>
    refusals(rulesFor(state), state, productId).map(({ code }) => code);

  test.each<[string, FailureCode[], Partial<Customer>, Partial<BankState>?]>([
    ['nothing', [], {}],
    ['an account that is not normal', ['account-abnormal'], { accountNormal: false }],
    ['no invitation', ['not-invited'], { invited: false }],
    ['a frozen limit', ['limit-frozen'], {}, { overdueCount: 3 }],
    ['a limit frozen for want of a sign', ['idle-frozen'], {}, { idleFrozen: true }],
    ['a report that may not be looked at', ['authorisation-withdrawn'], {}, { authorised: [] }],
    ['seven looks', ['too-many-inquiries'], { inquiriesIn3Months: 7 }],
    ['six looks', [], { inquiriesIn3Months: 6 }],
    ['two payments a week', ['low-activity'], { paymentsPerWeek: 2 }],
    ['three payments a week', [], { paymentsPerWeek: 3 }],
    ['a pay score of 579', ['pay-score-below-floor'], { payScore: 579 }],
    ['a pay score of 580', ['pay-score-too-low'], { payScore: 580 }],
    ['a pay score of 619', ['pay-score-too-low'], { payScore: 619 }],
    ['a pay score of 620', [], { payScore: 620 }],
  ])('%s: %j', (_, expected, customer, more = {}) => {
    expect(against({ ...person(customer), ...more })).toEqual(expected);
  });

  test('gravest first, all of them (R8)', () => {
    const customer = {
      accountNormal: false,
      invited: false,
      payScore: 500,
      paymentsPerWeek: 0,
      inquiriesIn3Months: 9,
    };
    const all = { ...person(customer), idleFrozen: true, overdueCount: 4 };
    const before = ['account-abnormal', 'not-invited', 'limit-frozen', 'idle-frozen'];
    expect(against(all)).toEqual([...before, 'too-many-inquiries', 'pay-score-below-floor', 'low-activity']);
    // What is not authorised is not known, and no reason either (S60).
    expect(against({ ...all, authorised: [] })).toEqual([
      ...before,
      'authorisation-withdrawn',
      'pay-score-below-floor',
    ]);
  });

  test('with the figures of each', () => {
    const state = person({ payScore: 600, paymentsPerWeek: 2, inquiriesIn3Months: 7 });
    const found = (more: Partial<BankState>, productId: ProductId = 'weilidai') =>
      refusals(RULE_SETS.merged, { ...state, ...more }, productId).map(({ rule, details }) => [
        rule,
        details,
      ]);
    expect(found({ overdueCount: 5 })).toEqual([
      ['C25', { count: 5, waitDays: 90 }],
      ['B47', { count: 7, retryDay: '2026-11-28' }],
      ['B10', { score: 600, neededScore: 620 }],
      ['B49', { count: 2, needed: 3 }],
    ]);
    expect(refusals(RULE_SETS.merged, person({ payScore: 500 }), 'fenfu')[0]).toEqual({
      code: 'pay-score-below-floor',
      rule: 'B42',
      retryable: false,
      details: { score: 500, neededScore: 580 },
    });
    expect(refusals(rulesFor(person({}, {}, { lens: 'A' })), person({}, {}, { lens: 'A' }), 'bank')).toEqual([
      { code: 'product-not-in-lens', rule: 'X5', retryable: false, details: { lens: 'A' } },
    ]);
  });

  test.each([
    ['fenfu', 'merged', ['student-protected']],
    ['we2000', 'merged', ['student-protected']],
    ['weilidai', 'merged', []],
    ['we2000', 'B', []],
    ['fenfu', 'A', ['student-protected']],
  ] as const)('a student at %s under %s (R5, X33)', (productId, lens, expected) => {
    expect(against(person({ student: true }, {}, { lens }), productId)).toEqual(expected);
  });

  test('the business product asks for an accepted licence (B44)', () => {
    const licence = (state: 'accepted' | 'declined') =>
      person({}, { materials: { 'business-licence': { state, at: instant('2026-06-01T10:00') } } });
    expect(against(licence('accepted'), 'business')).toEqual([]);
    expect(against(licence('declined'), 'business')).toEqual(['licence-missing']);
    expect(against(person(), 'business')).toEqual(['licence-missing']);
  });

  test('an unpaid instalment, and after 30 days the functions too (A33, C24)', () => {
    expect(against(Teller.inTheStateOf('grace', '2026-11-19T12:00').state)).toEqual(['overdue-unpaid']);
    expect(against(Teller.inTheStateOf('grace', '2026-11-20T12:00').state)).toEqual([
      'functions-closed',
      'overdue-unpaid',
    ]);
  });
});

test('the looks that a person begins with lie a week apart, the latest a week ago', () => {
  const { now, inquiries } = person({ inquiriesIn3Months: 3 });
  expect(inquiries.map(({ at, kind }) => [(now - at) / DAY, kind])).toEqual([
    [7, 'approval'],
    [14, 'approval'],
    [21, 'approval'],
  ]);
});
