import { apply } from '@/services/bank/apply';
import { approvalInquiries } from '@/services/bank/credit/refusals';
import { passTime } from '@/services/bank/time';
import { EDITIONS } from '@/services/rules/editions';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { day, formatInstant, instant } from '@/units/day';
import { yuan } from '@/units/fen';
import { openingOf, person, Teller } from '../teller';

/** 甲 on 16 October 2026, who owes nothing. */
let teller: Teller;
beforeEach(() => {
  teller = new Teller({ ...openingOf('prime'), at: instant('2026-10-16T09:41') });
});

describe('the first of a month (A26, X8)', () => {
  test('takes the scores anew, at midnight in Shanghai', () => {
    teller.send({ type: 'change-device' });
    teller.at('2026-10-31T23:59:59.999');
    expect(teller.state.reviewed).toEqual({ day: '2026-10-16', scores: teller.state.customer.scores });
    teller.at('2026-11-01T00:00');
    expect(teller.state.reviewed).toMatchObject({ day: '2026-11-01', scores: { device: 70 } });
    teller.at('2027-01-15T00:00');
    expect(teller.state.reviewed.day).toBe('2027-01-01');
  });

  test('looks into the report of who owes, where that is allowed (B31, X30)', () => {
    const looks = () =>
      teller.state.inquiries
        .filter(({ kind }) => kind === 'post-loan')
        .map(({ at }) => formatInstant(at).slice(0, 10));
    teller.at('2026-11-02T09:00');
    expect(looks()).toEqual([]);
    teller.borrow({ principalFen: yuan(3_000), periods: 3 });
    teller.at('2027-01-02T09:00');
    expect(looks()).toEqual(['2026-12-01', '2027-01-01']);
    // The one look of before, of 9 October.
    expect(approvalInquiries(rulesFor(teller.state), teller.state)).toBe(1);
    teller.send({ type: 'withdraw-authorisation', authorisationId: 'credit-report' });
    teller.at('2027-02-01T09:00');
    expect(looks()).toHaveLength(2);
  });

  test('reminds of one’s own report four times a year (C50)', () => {
    teller.at('2027-10-31T00:00');
    const reminders = teller.state.messages.filter(({ kind }) => kind === 'report-reminder');
    expect(reminders.map(({ at }) => formatInstant(at).slice(0, 10))).toEqual([
      '2027-01-01',
      '2027-04-01',
      '2027-07-01',
      '2027-10-01',
    ]);
  });
});

describe('a service notice tells how a review has ended (A24)', () => {
  const told = (review: 'approve' | 'decline', sets = RULE_SETS) => {
    const applied = Teller.inTheStateOf('reviewing');
    applied.send({ type: 'change-settings', review });
    const { awaitedAt, id } = applied.loan();
    if (awaitedAt === null) throw new Error('it is under review');
    const { state } = passTime(rulesFor(applied.state, sets), applied.state, awaitedAt);
    return state.messages.filter(({ loanId }) => loanId === id).map(({ kind }) => kind);
  };

  test.each([
    ['approve', ['application-approved']],
    ['decline', ['application-declined']],
  ] as const)('%s: %j', (review, kinds) => {
    expect(told(review)).toEqual(kinds);
  });

  test('that it ended well was not told in the first two editions', () => {
    expect(told('approve', EDITIONS[2])).toEqual([]);
  });
});

describe('the history of the limits (C3)', () => {
  test('begins with the opening and gets a point where something changed them', () => {
    teller.send({ type: 'change-device' });
    teller.at('2026-12-31T00:00');
    const points = teller.state.limitHistory.map(
      ({ at, totalFen, cause }) => `${formatInstant(at).slice(0, 10)} ${totalFen / 100} ${cause}`,
    );
    // 20 points of 5 ÷ 300: a third of a point less gives 57,800 and 9,900. On 15 November it froze.
    expect(points).toEqual([
      '2026-10-16 70600 opening',
      '2026-11-01 67700 month-reviewed',
      '2026-11-15 0 limit-idle-frozen',
    ]);
  });

  test.each([
    ['a raise', { type: 'raise-decided', percent: 5, granted: true }, 'raise-decided', 74_100],
    [
      'a raise for a while',
      { type: 'temporary-raise-decided', raise: { id: 'rating', percent: 30, untilDay: day('2026-11-15') } },
      'temporary-raise-decided',
      91_600,
    ],
    [
      'a paper',
      { type: 'material-decided', materialId: 'property', accepted: true },
      'material-decided',
      128_400,
    ],
    [
      'another product',
      { type: 'product-opened', productId: 'we2000', channelId: 'wallet' },
      'product-opened',
      null,
    ],
  ] as const)('%s moves them', (_, event, cause, total) => {
    const { limitHistory } = apply(rulesFor(teller.state), teller.state, { ...event, at: teller.state.now });
    expect(limitHistory).toHaveLength(2);
    expect(limitHistory[1]?.cause).toBe(cause);
    if (total !== null) expect(limitHistory[1]?.totalFen).toBe(yuan(total));
  });

  test.each([
    ['a raise that was not granted', { type: 'raise-decided', percent: 5, granted: false }],
    ['a paper that was declined', { type: 'material-decided', materialId: 'property', accepted: false }],
    ['what moves no limit', { type: 'customer-seen' }],
  ] as const)('%s leaves them', (_, event) => {
    expect(
      apply(rulesFor(teller.state), teller.state, { ...event, at: teller.state.now }).limitHistory,
    ).toHaveLength(1);
  });
});

test('a decided raise counts only where it was granted, and the count of months begins anew either way', () => {
  const decided = (granted: boolean) =>
    apply(
      RULE_SETS.merged,
      { ...person(), raise: { percent: 5, granted: 1, lastDay: null, reviewDue: true } },
      { type: 'raise-decided', at: teller.state.now, percent: 5, granted },
    ).raise;
  expect([decided(true), decided(false)]).toEqual([
    { percent: 10, granted: 2, lastDay: '2026-10-16', reviewDue: false },
    { percent: 5, granted: 1, lastDay: '2026-10-16', reviewDue: false },
  ]);
});

test('an event of a loan that is none is a mistake of ours', () => {
  const event = { type: 'application-declined', at: teller.state.now, loanId: 'DEMO-0' } as const;
  expect(() => apply(rulesFor(teller.state), teller.state, event)).toThrow(
    'assertion failed: DEMO-0 is a loan',
  );
});

test('three missed due dates are counted for ever, and the report is told from the eighth day', () => {
  teller.borrow({ principalFen: yuan(3_000), periods: 3 });
  const seen = ['2026-11-17', '2026-11-23', '2026-11-24', '2026-12-17', '2027-01-17'].map((date) => {
    teller.at(`${date}T00:00`);
    return [teller.state.overdueCount, teller.state.reportedToBureau];
  });
  expect(seen).toEqual([
    [1, false],
    [1, false],
    [1, true],
    [2, true],
    [3, true],
  ]);
  const kinds = teller.state.messages.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'due-missed')).toHaveLength(2);
  expect(kinds.filter((kind) => kind === 'limit-frozen')).toHaveLength(1);
});
