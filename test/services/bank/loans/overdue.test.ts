import { cutPercent } from '@/services/bank/credit/base-limit';
import { limitOf } from '@/services/bank/credit/limit';
import { owed } from '@/services/bank/loans/owed';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { addDays } from '@/units/day';
import { fen, formatYuan, yuan } from '@/units/fen';
import { expectSound, Teller } from '../teller';

/** 己 borrowed ¥12,000 on 20 June and paid until September; 1,081.00 was due on 20 October 2026. */
let teller: Teller;
beforeEach(() => {
  teller = Teller.inTheStateOf('grace').at('2026-10-23T10:00');
});

const asked = (): string => {
  const { due } = teller.view(0);
  return due
    ? [due.penaltyFen, due.interestFen, due.principalFen, due.totalFen].map(formatYuan).join(' ')
    : 'nothing';
};
const messages = () =>
  teller.state.messages.map(({ kind }) => kind).filter((kind) => kind !== 'report-reminder');

test.each([
  ['2026-10-21T00:00', 'grace', 1, '0.30 81.00 1000.00 1081.30'],
  ['2026-10-27T23:59', 'grace', 7, '2.10 81.00 1000.00 1083.10'],
  ['2026-10-28T00:00', 'penalty', 8, '2.60 81.00 1000.00 1083.60'],
  ['2026-11-06T12:00', 'penalty', 17, '7.10 81.00 1000.00 1088.10'],
])('at %s: %s, day %d, and %s is asked for', (moment, stage, days, expected) => {
  teller = Teller.inTheStateOf('grace', moment);
  expect([teller.view(0).overdue?.stage, teller.view(0).overdue?.days]).toEqual([stage, days]);
  expect(asked()).toBe(expected);
});

test('the grace ends with its seventh day; the penalty is from the eighth, the cut from the thirty-first (X9)', () => {
  expect(teller.view(0).overdue).toMatchObject({
    graceEndsDay: '2026-10-27',
    penaltyFromDay: '2026-10-28',
    cutOnDay: '2026-11-20',
  });
});

test('a first short overdue only sends a message (C27)', () => {
  expect(messages()).toEqual(['disbursed', 'due-missed']);
  expect(teller.state.reportedToBureau).toBe(false);
  expect(teller.repay({ loanId: teller.loan(0).id })).toBe('accepted');
  expect([asked(), teller.view(0).overdue, teller.state.overdueCount]).toEqual(['nothing', null, 1]);
});

test('from the eighth day it is reported (A33)', () => {
  teller.at('2026-10-28T00:00');
  expect(teller.state.reportedToBureau).toBe(true);
  expect(messages()).toContain('reported-to-bureau');
});

test('a part pays what lateness costs, then interest, then principal; the rest bears its own penalty', () => {
  teller.at('2026-11-06T12:00');
  expect(teller.repay({ loanId: teller.loan(0).id, kind: 'part', amountFen: fen(588_10) })).toBe('accepted');
  expect(asked()).toBe('0.00 0.00 500.00 500.00');
  teller.at('2026-11-07T12:00');
  expect(asked()).toBe('0.25 0.00 500.00 500.25');
  expectSound(teller.state);
});

test('a part that does not even cover the penalty leaves the rest of it owed', () => {
  teller.at('2026-11-06T12:00');
  teller.repay({ loanId: teller.loan(0).id, kind: 'part', amountFen: yuan(2) });
  expect(asked()).toBe('5.10 81.00 1000.00 1086.10');
  expectSound(teller.state);
});

test('what is late is not in the interest of what is to come, and later instalments do not change (S11)', () => {
  const later = teller
    .loan(0)
    .plan.slice(4)
    .map((line) => line.paymentFen);
  teller.at('2026-11-19T09:00');
  expect(
    teller
      .loan(0)
      .plan.slice(4)
      .map((line) => line.paymentFen),
  ).toEqual(later);
  // Payoff: 1,000 overdue with its penalty and interest, 8,000 not due with 30 days of interest.
  const { shown } = teller.trial({ loanId: teller.loan(0).id, kind: 'all' });
  expect(shown.ok && formatYuan(shown.value.totalFen)).toBe('9166.60');
});

test.each([
  [30, 0],
  [31, 20],
  [33, 21],
  [60, 34],
  [90, 50],
  [400, 50],
])('%d days overdue cut the limit by %d%% (C24, S20)', (days, percent) => {
  expect(cutPercent(RULE_SETS.merged, days)).toBe(percent);
});

test('after 30 days the limit is cut and borrowing is closed; paid, it opens again, the cut stays', () => {
  expect(formatYuan(limitOf(rulesFor(teller.state), teller.state, 'weilidai'))).toBe('60300.00');
  teller.at('2026-11-20T09:00');
  // The review of 1 November took ten points off the credit record: 64.83 gives 36,600; a fifth of it goes.
  expect(formatYuan(limitOf(rulesFor(teller.state), teller.state, 'weilidai'))).toBe('29200.00');
  expect(messages()).toContain('limit-cut');
  expect(() => teller.borrowCommand()).toThrow('functions-closed');
  while (teller.view(0).due) expect(teller.repay({ loanId: teller.loan(0).id })).toBe('accepted');
  expect(teller.borrowCommand({ principalFen: yuan(1_000) }).type).toBe('borrow');
});

test('the third missed due date freezes the limit (C25)', () => {
  teller.at('2026-12-21T09:00');
  expect(teller.state.overdueCount).toBe(3);
  expect(messages()).toContain('limit-frozen');
  expect(formatYuan(limitOf(rulesFor(teller.state), teller.state, 'weilidai'))).toBe('0.00');
  while (teller.view(0).due) expect(teller.repay({ loanId: teller.loan(0).id })).toBe('accepted');
  expect(() => teller.borrowCommand()).toThrow('limit-frozen');
});

test('what is owed of two loans stands in the order of its days, the longest late first', () => {
  teller.at('2026-11-22T12:00');
  const late = teller.loan(0);
  const other = {
    ...late,
    id: 'DEMO-0002',
    plan: late.plan.map((line) => ({ ...line, dueDay: addDays(line.dueDay, -10) })),
  };
  const state = { ...teller.state, loans: [late, other] };
  expect(owed(rulesFor(state), state)?.lines.map(({ loanId, days }) => [loanId, days])).toEqual([
    [other.id, 43],
    [late.id, 33],
    [other.id, 12],
    [late.id, 2],
  ]);
});

describe('two missed, each with days of its own', () => {
  test.each([
    // The first of October costs 0.30 a day for a week and 0.50 from 28 October, the second a month later.
    ['2026-11-20T12:00', 'cut', 31, '14.10', '0.50'],
    ['2026-11-27T12:00', 'cut', 38, '19.70', '0.50'],
    ['2026-11-28T12:00', 'cut', 39, '20.70', '1.00'],
  ])('at %s: %s, day %d, %s of penalty, %s a day', (moment, stage, days, penalty, perDay) => {
    const { overdue } = Teller.inTheStateOf('grace', moment).view(0);
    expect([overdue?.stage, overdue?.days]).toEqual([stage, days]);
    expect(
      [overdue?.penaltyFen, overdue?.penaltyPerDayFen].map((amount) => formatYuan(amount ?? fen(0))),
    ).toEqual([penalty, perDay]);
  });

  test('what is asked for is the sum, under the oldest; a payment settles the oldest first', () => {
    teller.at('2026-11-28T12:00');
    // Interest of the second: 8,000 × 10.8% × 31 ÷ 360.
    expect([teller.view(0).due?.period, asked()]).toEqual([4, '20.70 155.40 2000.00 2176.10']);
    expect(teller.repay({ loanId: teller.loan(0).id, kind: 'part', amountFen: fen(1_099_10) })).toBe(
      'accepted',
    );
    expect(teller.loan(0).plan.map(({ settledDay }) => settledDay !== null)).toEqual([
      ...[true, true, true, true],
      ...Array(8).fill(false),
    ]);
    expect([teller.view(0).due?.period, asked()]).toEqual([5, '2.60 74.40 1000.00 1077.00']);
  });

  test('before a penalty begins, what the oldest will bear is said', () => {
    expect(teller.view(0).overdue).toMatchObject({ stage: 'grace', penaltyFen: 90, penaltyPerDayFen: 50 });
  });
});

test('it is told once at each stage, with what was unpaid then', () => {
  teller.repay({ loanId: teller.loan(0).id, kind: 'part', amountFen: yuan(181) });
  teller.at('2026-11-20T12:00');
  expect(teller.state.messages.slice(1).map(({ kind, amountFen }) => `${kind} ${amountFen}`)).toEqual([
    'report-reminder null',
    'report-reminder null',
    'due-missed 108100',
    'reported-to-bureau 90090',
    'limit-cut null',
  ]);
});
