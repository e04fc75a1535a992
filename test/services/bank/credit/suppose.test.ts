import type { BankState } from '@/services/bank/core/state';
import { fundDays } from '@/services/bank/credit/limit';
import { ACTUAL, movesScore, suppose } from '@/services/bank/credit/suppose';
import { open } from '@/services/bank/opening';
import type { Supposition } from '@/services/contract/what-if';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { instant } from '@/units/day';
import { openingOf } from '../teller';

const prime = (): BankState =>
  open(RULE_SETS.merged, { ...openingOf('prime'), at: instant('2026-10-16T09:41') });

const supposed = (
  state: BankState,
  habits: Supposition['habits'],
  materials: Supposition['materials'] = [],
) => suppose(rulesFor(state), state, { habits, materials });

const FUND = {
  kind: 'money-fund',
  amountFen: 3_000_000,
  sinceDay: '2026-10-01',
} as BankState['holdings'][number];
const BOND = { kind: 'bond', amountFen: 500_000, sinceDay: '2026-01-01' } as unknown as typeof FUND;

describe('what a supposition makes of the state', () => {
  test('支付分, payments a week and the phone: that figure and no other', () => {
    const state = prime();
    const otherwise = supposed(state, { 'pay-score': 640, 'weekly-payments': 2 });
    expect(otherwise).toEqual({
      ...state,
      customer: { ...state.customer, payScore: 640, paymentsPerWeek: 2 },
    });
    const phone = supposed(state, { 'device-changes': 2 });
    expect(phone.device).toEqual({ ...state.device, changes: 2 });
  });

  test.each([
    ['above', 5_000, 850],
    ['below', -5, 500],
    ['between', 640.4, 640],
    ['half', 640.5, 641],
  ])('a value %s the ends counts as an end or as a whole one', (_where, asked, payScore) => {
    expect(supposed(prime(), { 'pay-score': asked }).customer.payScore).toBe(payScore);
  });

  test('what the bank would have to see is seen: once', () => {
    const closed = { ...prime(), authorised: [] };
    expect(supposed(closed, { bills: 6 })).toMatchObject({
      authorised: ['bills'],
      customer: { billMonths: 6 },
    });
    expect(supposed(closed, { payment: 90 })).toMatchObject({
      authorised: ['payment'],
      customer: { scores: { payment: 90 } },
    });
    const seen: BankState = { ...prime(), authorised: ['credit-report', 'bills', 'payment'] };
    expect(supposed(seen, { bills: 6, payment: 90 }).authorised).toEqual(seen.authorised);
    expect(supposed({ ...prime(), authorised: ['credit-report'] }, { bills: 6 }).authorised).toEqual([
      'credit-report',
      'bills',
    ]);
  });

  test('a fund replaces the one there is, keeps its amount and leaves the rest', () => {
    const state = { ...prime(), holdings: [FUND, BOND] };
    expect(supposed(state, { fund: 91 }).holdings).toEqual([
      BOND,
      { kind: 'money-fund', amountFen: 3_000_000, sinceDay: '2026-07-17' },
    ]);
    expect(supposed(state, { fund: 0 }).holdings).toEqual([BOND]);
  });

  test('who holds none, or a small one, holds the ¥10,000 that count (C34)', () => {
    const one = (holdings: BankState['holdings']) =>
      supposed({ ...prime(), holdings }, { fund: 1 }).holdings.map(({ amountFen }) => amountFen);
    expect(one([])).toEqual([1_000_000]);
    expect(one([{ ...FUND, amountFen: 5 as typeof FUND.amountFen }])).toEqual([1_000_000]);
    expect(one([BOND])).toEqual([500_000, 1_000_000]);
  });

  test('inquiries: those of approvals are as many as supposed, the others stay', () => {
    const other = { at: 0, kind: 'self' } as unknown as BankState['inquiries'][number];
    const before = { ...other, kind: 'approval' } as typeof other;
    const state = { ...prime(), inquiries: [other, before] };
    const approval = { at: state.now, kind: 'approval' };
    expect(supposed(state, { inquiries: 2 }).inquiries).toEqual([other, approval, approval]);
    expect(supposed(state, { inquiries: 0 }).inquiries).toEqual([other]);
  });

  test('late by no day: no loan more', () => {
    const state = prime();
    expect(supposed(state, { late: 0 })).toMatchObject({
      loans: state.loans,
      overdueCount: state.overdueCount,
    });
  });

  test.each([
    [7, 'missed'],
    [8, 'penalty'],
    [30, 'penalty'],
    [31, 'cut'],
  ])(
    'late by %d days: a loan of one instalment, paid today, that came as far as “%s” (C24)',
    (late, stage) => {
      const state = prime();
      const { loans, overdueCount } = supposed(state, { late });
      expect(overdueCount).toBe(state.overdueCount + 1);
      expect(loans).toHaveLength(state.loans.length + 1);
      const loan = loans.at(-1);
      expect(loan).toMatchObject({ status: 'settled', productId: 'weilidai', principalFen: 100_000 });
      expect(loan?.plan).toMatchObject([
        { stage, settledDay: '2026-10-16', paidPrincipalFen: 100_000, balanceFen: 0, interestFen: 0 },
      ]);
      const due = new Date(`${loan?.plan[0]?.dueDay}T00:00Z`);
      expect((Date.UTC(2026, 9, 16) - due.getTime()) / 86_400_000).toBe(late);
    },
  );

  test('materials are accepted now, those there were stay', () => {
    const kept = { state: 'accepted', at: instant('2026-09-01T09:00') } as const;
    const state: BankState = { ...prime(), materials: { 'business-licence': kept } };
    expect(supposed(state, {}, ['property']).materials).toEqual({
      'business-licence': kept,
      property: { state: 'accepted', at: state.now },
    });
  });

  test.each([
    ['payment', true],
    ['late', true],
    ['device-changes', true],
    ['pay-score', false],
    ['fund', false],
  ] as const)('%s: %s that the scores are those of a review held today (X8)', (habit, moves) => {
    const state: BankState = { ...prime(), reviewed: { ...prime().reviewed, day: '2026-10-01' as never } };
    expect(movesScore({ habits: { [habit]: 1 }, materials: [] })).toBe(moves);
    expect(supposed(state, { [habit]: 1 }).reviewed.day).toBe(moves ? '2026-10-16' : '2026-10-01');
  });
});

describe('how a habit stands', () => {
  test('bills that the bank does not see are none; more than count are as many as count', () => {
    const seen = (billMonths: number, authorised: BankState['authorised']) =>
      ACTUAL.bills(RULE_SETS.merged, {
        ...prime(),
        authorised,
        customer: { ...prime().customer, billMonths },
      });
    expect([seen(5, []), seen(5, ['bills']), seen(500, ['bills'])]).toEqual([0, 5, 12]);
  });

  test('a payment score that the bank does not see is the middle (A17)', () => {
    expect(ACTUAL.payment(RULE_SETS.merged, { ...prime(), authorised: [] })).toBe(60);
    expect(ACTUAL.payment(RULE_SETS.merged, prime())).toBe(76);
  });

  test('a fund counts from the day it was bought', () => {
    expect(ACTUAL.fund(RULE_SETS.merged, { ...prime(), holdings: [FUND] })).toBe(
      fundDays(RULE_SETS.merged, { ...prime(), holdings: [FUND] }),
    );
    expect(ACTUAL.fund(RULE_SETS.merged, { ...prime(), holdings: [FUND] })).toBe(15);
  });

  test('changed phones are counted', () => {
    expect(
      ACTUAL['device-changes'](RULE_SETS.merged, { ...prime(), device: { ...prime().device, changes: 2 } }),
    ).toBe(2);
  });
});
