import type { TrialRequest, TrialView } from '@/services/contract/repay';
import { instant } from '@/units/day';
import { type Fen, fen, formatYuan, yuan } from '@/units/fen';
import { expectSound, openingOf, Teller } from '../teller';

let teller: Teller;

/** Lent on 16 October 2026; 微粒贷, 12,000 in twelve parts at 10.8%: 3.60 a day on all of it, due for the first time on 16 November. */
function lend(request: Parameters<Teller['borrow']>[0] = {}): void {
  teller = new Teller({
    ...openingOf('prime'),
    at: instant('2026-10-16T09:41'),
    openProducts: ['weilidai', 'fenfu', 'partner'],
  });
  teller.borrow(request);
}
beforeEach(() => lend());

function trial(request: Partial<TrialRequest>): TrialView {
  const { shown } = teller.trial(request);
  if (!shown.ok) throw new Error(shown.failure.code);
  return shown.value;
}
const refusal = (request: Partial<TrialRequest>) => {
  const { shown } = teller.trial(request);
  return shown.ok ? null : shown.failure;
};
const all = () => formatYuan(trial({ kind: 'all' }).totalFen);
const part = (amountFen: number, partPlan: TrialRequest['partPlan'] = 'lower-payments') =>
  ({ kind: 'part', amountFen: fen(amountFen), partPlan }) as const;
/** Due date, days, payment, principal, interest of every part that is left. */
const printed = ({ planAfter }: TrialView): string[] =>
  planAfter.map((row) =>
    [
      row.period,
      row.dueDay,
      row.days,
      ...[row.paymentFen, row.principalFen, row.interestFen].map(formatYuan),
    ].join(' '),
  );

describe('everything, on a day', () => {
  test.each([
    ['2026-10-16T23:59', '12003.60', '2026-10-16', 1],
    ['2026-10-17T09:00', '12003.60', '2026-10-16', 1],
    ['2026-10-18T09:00', '12007.20', '2026-10-16', 2],
    ['2026-11-15T23:59', '12108.00', '2026-10-16', 30],
    // Due on this day: 1,000 and 31 days of interest, and 11,000 without any.
    ['2026-11-16T09:00', '12111.60', '2026-11-16', 0],
    // 11,000 × 10.8% ÷ 360 is 3.30, and 0.30 for the 1,000 that are a day late.
    ['2026-11-17T09:00', '12115.20', '2026-11-16', 1],
  ])('%s: %s, interest from %s for %d days', (moment, total, from, days) => {
    teller.at(instant(moment));
    const { interestFrom, interestDays, feeFen, planAfter } = trial({ kind: 'all' });
    expect([all(), interestFrom, interestDays, feeFen, planAfter]).toEqual([total, from, days, 0, []]);
  });

  test.each([
    ['2027-10-14', 359, '13292.40'],
    ['2027-10-15', 360, '13296.00'],
    ['2027-10-18', 363, '13296.00'],
  ])(
    'a year of 30/360 at 10.8%% asks for 1,296.00 and no more: on %s after %d days %s',
    (day, days, total) => {
      lend({ productId: 'partner', method: 'bullet' });
      teller.at(instant(`${day}T12:00`));
      expect([teller.loan().startDay, teller.loan().plan[0]?.dueDay]).toEqual(['2026-10-20', '2027-10-20']);
      expect([trial({ kind: 'all' }).interestDays, all()]).toEqual([days, total]);
    },
  );
});

test('where only the last instalment is left, everything is that and no interest beyond', () => {
  lend({ periods: 3, principalFen: yuan(3_000) });
  for (const month of ['11', '12']) teller.at(instant(`2026-${month}-16T09:00`)).repay({ kind: 'due' });
  teller.at(instant('2027-01-16T09:00'));
  // 1,000 × 10.8% × 31 ÷ 360
  expect(trial({ kind: 'all' })).toMatchObject({ totalFen: 1_009_30, interestFrom: null, interestDays: 0 });
});

describe('a part', () => {
  test('of the first day pays one day of interest, and the next part of that day none', () => {
    expect(teller.repay(part(3_003_60))).toBe('accepted');
    expect(teller.view().outstandingFen).toBe(9_000_00);
    expect(trial(part(1_000_00))).toMatchObject({ interestFen: 0, interestDays: 0, principalFen: 1_000_00 });
    // Its interest is paid up to tomorrow: an instalment ahead would be of days to come.
    expect(refusal({ kind: 'due' })?.code).toBe('nothing-due');
    teller.at(instant('2026-10-17T09:00'));
    // 9,000 over twelve, and 30 days at 2.70.
    expect(trial({ kind: 'due' })).toMatchObject({
      totalFen: 831_00,
      principalFen: 750_00,
      interestFen: 81_00,
    });
    expectSound(teller.state);
  });

  test('lower payments: as many parts on the same days, the first for the days that are left', () => {
    teller.at(instant('2026-11-06T09:00'));
    // 21 days: 75.60. 9,000 are left: 750 each; ten days at 2.70, then 8,250 × 10.8% × 30 ÷ 360.
    const { totalFen, interestFen, ...rest } = trial(part(3_075_60));
    expect([totalFen, interestFen]).toEqual([3_075_60, 75_60]);
    expect(printed({ totalFen, interestFen, ...rest }).slice(0, 2)).toEqual([
      '1 2026-11-16 10 777.00 750.00 27.00',
      '2 2026-12-16 30 824.25 750.00 74.25',
    ]);
    expect(rest.planAfter).toHaveLength(12);
  });

  test('fewer periods: the contract’s principal a period stays, and the last takes what is left', () => {
    teller.at(instant('2026-11-16T09:00')).repay({ kind: 'due' });
    const rows = printed(trial(part(3_000_00, 'fewer-periods')));
    expect(rows[0]).toBe('2 2026-12-16 30 1072.00 1000.00 72.00');
    expect(rows.at(-1)).toBe('9 2027-07-16 30 1009.00 1000.00 9.00');
    expect(printed(trial(part(3_000_00, 'lower-payments')))).toHaveLength(11);
    // 8,201.49 are left: eight of 1,000, and 201.49 with 31 days of interest.
    expect(printed(trial(part(2_798_51, 'fewer-periods'))).slice(-2)).toEqual([
      '9 2027-07-16 30 1010.81 1000.00 10.81',
      '10 2027-08-16 31 203.36 201.49 1.87',
    ]);
  });

  test('paid on a due day, the next month of 30/360 is a whole one; on any other it has its days', () => {
    lend({ productId: 'partner', method: 'equal-installment', principalFen: yuan(12_000) });
    for (const moment of ['2026-11-20T09:00', '2026-12-20T09:00'])
      teller.at(instant(moment)).repay({ kind: 'due' });
    const left = teller.view().outstandingFen;
    const next = () => trial(part(1_000_00)).planAfter[0];
    // To 20 January are 31 days: a twelfth of 10.8% on what is left of it.
    expect([next()?.days, next()?.interestFen]).toEqual([31, Math.round((left - 1_000_00) * 0.009)]);
    teller.at(instant('2026-12-30T09:00'));
    const interest = Math.round(left * 0.0003 * 10);
    expect([next()?.days, next()?.interestFen]).toEqual([
      21,
      Math.round((left - 1_000_00 + interest) * 0.0003 * 21),
    ]);
  });

  test('of no plan named means lower payments', () => {
    expect(trial({ kind: 'part', amountFen: yuan(3_000), partPlan: null }).planAfter).toHaveLength(12);
  });

  test('of a loan that is repaid at the end leaves its months as they are', () => {
    lend({ method: 'interest-only', periods: 3 });
    const { planAfter } = trial(part(6_003_60, 'fewer-periods'));
    expect(planAfter.map(({ principalFen }) => principalFen)).toEqual([0, 0, 6_000_00]);
  });

  test('first pays what is due; exactly that leaves the rest of the plan alone', () => {
    teller.at(instant('2026-11-16T09:00'));
    const exact = trial(part(1_111_60));
    expect(exact).toMatchObject({
      interestFrom: null,
      interestDays: 0,
      principalFen: 1_000_00,
      interestFen: 111_60,
    });
    expect(printed(exact)[0]).toBe('2 2026-12-16 30 1099.00 1000.00 99.00');
    expect(exact.planAfter).toHaveLength(11);
    expect(trial(part(1_111_61))).toMatchObject({ interestFrom: '2026-11-16', principalFen: 1_000_01 });
  });

  test('must be more than the interest, and less than everything', () => {
    teller.at(instant('2026-11-17T09:00'));
    expect(refusal(part(0))?.code).toBe('amount-missing');
    expect(refusal({ kind: 'part', amountFen: null })?.code).toBe('amount-missing');
    // 1,111.60 are due and 0.30 late, 3.30 have run up since.
    expect(refusal(part(1_115_20))).toMatchObject({
      code: 'repayment-below-interest',
      details: { interestFen: 1_115_20 },
    });
    expect(trial(part(1_115_21)).principalFen).toBe(1_000_01);
    expect(refusal(part(12_115_20))).toMatchObject({
      code: 'repayment-over-payoff',
      details: { payoffFen: 12_115_20 },
    });
    expect(trial(part(12_115_19)).principalFen).toBe(11_999_99);
  });
});

describe('interest still to come', () => {
  test('as planned 711.60; with 3,000 paid on the first day 531.02, and the 3.60 of that day', () => {
    // 9,000, 8,250 … 750 at 0.03% a day for 30, 30, 31, 31, 28, 31, 30, 31, 30, 31, 31 and 30 days:
    // 81.00 74.25 69.75 62.78 50.40 48.83 40.50 34.88 27.00 20.93 13.95 6.75
    expect(trial(part(3_003_60))).toMatchObject({
      interestPlannedFen: 711_60,
      interestAfterFen: 3_60 + 531_02,
    });
  });

  test('what was paid of overdue interest is no longer to come', () => {
    teller.at(instant('2026-11-17T09:00')).repay(part(11_90));
    // 100.00 of the first instalment, 3.30 of the day since.
    expect(trial({ kind: 'all' })).toMatchObject({ interestPlannedFen: 700_00, interestAfterFen: 103_30 });
  });

  test('paid as planned it stays what it is, paid at once it is what that costs', () => {
    teller.at(instant('2026-11-17T09:00'));
    expect(trial({ kind: 'due' })).toMatchObject({ interestPlannedFen: 711_60, interestAfterFen: 711_60 });
    expect(trial({ kind: 'all' })).toMatchObject({ interestPlannedFen: 711_60, interestAfterFen: 114_90 });
    teller.repay({ kind: 'due' });
    expect(trial({ kind: 'all' })).toMatchObject({ interestPlannedFen: 600_00, interestAfterFen: 3_30 });
  });
});

describe('随借随还', () => {
  const left = (): [Fen, string] => [teller.view().outstandingFen, all()];

  test('1,280 at 0.04% a day: what a part does not pay of the interest stays owed', () => {
    lend({ productId: 'fenfu', method: 'revolving', periods: null, principalFen: yuan(1_280) });
    teller.at(instant('2026-10-26T12:00'));
    // Ten days: 5.12.
    expect(teller.repay(part(2_00))).toBe('accepted');
    expect(left()).toEqual([1_280_00, '1283.12']);
    teller.at(instant('2026-10-27T12:00'));
    expect(left()).toEqual([1_280_00, '1283.63']);
    // 3.12 and 0.51 of interest, the rest is principal.
    expect(teller.repay(part(103_63))).toBe('accepted');
    expect(left()).toEqual([1_180_00, '1180.00']);
    expect(trial({ kind: 'all' })).toMatchObject({
      interestPlannedFen: 0,
      interestAfterFen: 0,
      planAfter: [],
    });
    expectSound(teller.state);
  });

  test('all of it settles the loan, the interest carried along too', () => {
    lend({ productId: 'fenfu', method: 'revolving', periods: null, principalFen: yuan(1_280) });
    teller.at(instant('2026-10-26T12:00'));
    teller.repay(part(2_00));
    expect(teller.repay({ kind: 'all' })).toBe('accepted');
    expect([teller.loan().status, teller.view().interestTodayFen]).toEqual(['settled', 0]);
  });
});
