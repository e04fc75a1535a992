import type { BankState } from '@/services/bank/core/state';
import { approvalInquiries, inquiriesRetryDay, refusals } from '@/services/bank/credit/refusals';
import { limitView } from '@/services/bank/views/limit';
import { RULE_SETS } from '@/services/rules/rule-sets';
import { addDays, dayAt, instant } from '@/units/day';
import { person } from '../teller';

const { merged } = RULE_SETS;

/** Looks by lenders on these days, seen from another. */
const looked = (days: readonly string[], now: string): BankState => ({
  ...person(),
  inquiries: days.map((day) => ({ at: instant(`${day}T15:30`), kind: 'approval' })),
  now: instant(`${now}T09:00`),
});

const NINE = [
  ...['2026-08-03', '2026-08-20', '2026-09-02', '2026-09-14', '2026-09-21'],
  ...['2026-10-01', '2026-10-05', '2026-10-09', '2026-10-12'],
];

const tooMany = (state: BankState) =>
  refusals(merged, state, 'weilidai').find(({ code }) => code === 'too-many-inquiries')?.details;

describe('too many looks into the report (B47, S24)', () => {
  test.each([
    ['2026-10-16', 9],
    ['2026-11-02', 9],
    ['2026-11-03', 8],
    ['2026-12-01', 7],
  ])('nine of them, on %s: %d count, and the day is that on which the third oldest ends', (now, count) => {
    expect(tooMany(looked(NINE, now))).toEqual({ count, retryDay: '2026-12-02' });
  });

  test('on the day that was said it is over', () => {
    expect(tooMany(looked(NINE, '2026-12-02'))).toBeUndefined();
    expect(approvalInquiries(merged, looked(NINE, '2026-12-02'))).toBe(6);
  });

  test('the order in which they are listed does not matter', () => {
    expect(inquiriesRetryDay(merged, looked([...NINE].reverse(), '2026-10-16'))).toBe('2026-12-02');
  });

  test('six are allowed, seven are not', () => {
    expect(inquiriesRetryDay(merged, looked(NINE.slice(3), '2026-10-16'))).toBeNull();
    expect(inquiriesRetryDay(merged, looked(NINE.slice(2), '2026-10-16'))).toBe('2026-12-02');
  });

  test('three months from a day that the month has not: its last, and the day that is said is the day it ends', () => {
    const days = ['2026-11-30', ...Array.from({ length: 6 }, () => '2026-12-20')];
    expect(tooMany(looked(days, '2027-02-27'))).toEqual({ count: 7, retryDay: '2027-02-28' });
    expect(tooMany(looked(days, '2027-02-28'))).toBeUndefined();
  });

  test('the person’s own and those of a running loan do not count (X30)', () => {
    const state = looked(NINE, '2026-10-16');
    const others = state.inquiries.map(({ at }, index) => ({
      at,
      kind: index % 2 ? ('own' as const) : ('post-loan' as const),
    }));
    expect(inquiriesRetryDay(merged, { ...state, inquiries: others })).toBeNull();
  });

  test('the tip to wait says the days that are left, and goes with the reason for it', () => {
    const tip = (now: string) =>
      limitView(merged, looked(NINE, now), 'weilidai').tips.find(({ id }) => id === 'inquiry-wait')?.waitDays;
    expect([tip('2026-10-16'), tip('2026-12-01'), tip('2026-12-02')]).toEqual([47, 1, undefined]);
  });

  // A relative of it: a wait that began on a day.
  test.each([
    [0, 91],
    [60, 31],
    [90, 1],
    [91, undefined],
  ])('a money fund held for %d days has %p days left to wait (C34)', (days, left) => {
    const state = person();
    const sinceDay = addDays(dayAt(state.now), -days);
    const holdings = [{ kind: 'money-fund' as const, amountFen: merged.fundHolding.least, sinceDay }];
    const { tips } = limitView(merged, { ...state, holdings }, 'weilidai');
    expect(tips.find(({ id }) => id === 'fund-holding')?.waitDays ?? undefined).toBe(left);
  });
});
