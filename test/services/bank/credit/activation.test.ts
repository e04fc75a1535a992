import type { BankState, Customer } from '@/services/bank/core/state';
import { activationView } from '@/services/bank/credit/gates';
import { passOdds } from '@/services/bank/credit/odds';
import type { ChannelId, ProductId } from '@/services/contract/terms';
import { CHANNELS } from '@/services/rules/channels';
import { RULE_SETS } from '@/services/rules/rule-sets';
import { day, formatInstant, HOUR, instant, MINUTE, plus } from '@/units/day';
import { yuan } from '@/units/fen';
import { person, Teller } from '../teller';

/** At the counter on 16 October 2026 at 09:41, a Friday, with nothing opened. */
function tellerOf(more: Partial<BankState> = {}, customer: Partial<Customer> = {}): Teller {
  const teller = new Teller();
  teller.state = { ...person(customer, { openProducts: [] }), ...more };
  return teller;
}
const SEEDS = Array.from({ length: 60 }, (_, index) => `seed ${index}`);
const activate = (
  channelId: ChannelId = 'wallet',
  productId: ProductId = 'fenfu',
  creditReportConsent = true,
) => ({
  type: 'activate',
  productId,
  channelId,
  creditReportConsent,
});
const refusal = (teller: Teller, command: object) => {
  const done = teller.send(command);
  return done.ok ? null : done.failure;
};
const declined = (channelId: ChannelId) => ({
  state: 'declined' as const,
  declines: [{ channelId, retryDay: day('2027-01-14') }],
});

describe('an application through a channel (B18–B20)', () => {
  test.each([
    ['wallet', 3, 15],
    ['mini-program', 1, 5],
    ['scene', 0, 0],
  ] as const)('%s: decided after %d to %d minutes', (channelId, least, most) => {
    const minutes = SEEDS.map((seed) => {
      const teller = tellerOf({ seed });
      teller.send(activate(channelId));
      const account = teller.state.accounts.fenfu;
      // What needs no time is decided at once.
      return account.state === 'deciding' ? (account.decideAt - teller.state.now) / MINUTE : 0;
    });
    expect([Math.min(...minutes), Math.max(...minutes)]).toEqual([least, most]);
    expect(minutes.every(Number.isInteger)).toBe(true);
  });

  test.each([
    // A pay score below 650 leaves a channel its own rate.
    ['wallet', 640, 68],
    ['mini-program', 640, 73],
    ['scene', 640, 82],
    ['wallet', 750, 95],
  ] as const)(
    '%s with a pay score of %d is open about %d times in a hundred',
    (channelId, payScore, percent) => {
      let opened = 0;
      for (const seed of SEEDS) {
        const teller = tellerOf({ seed }, { payScore });
        teller.send(activate(channelId));
        teller.at('2026-10-16T10:00');
        const account = teller.state.accounts.fenfu;
        if (account.state === 'open') opened += 1;
        else expect(account).toEqual(declined(channelId));
        expect(teller.state.messages.length).toBe(account.state === 'open' ? 1 : 0);
      }
      expect(Math.abs((opened * 100) / SEEDS.length - percent)).toBeLessThan(13);
    },
  );

  test('is a look into the credit report, needs consent, and is made once', () => {
    const teller = tellerOf();
    expect(refusal(teller, activate('wallet', 'fenfu', false))).toEqual({
      code: 'consent-missing',
      rule: 'B8',
      retryable: true,
      details: {},
    });
    expect(teller.try(activate())).toBe('accepted');
    expect(teller.state.inquiries.at(-1)).toEqual({ at: teller.state.now, kind: 'approval' });
    const account = teller.state.accounts.fenfu;
    expect(refusal(teller, activate())).toEqual({
      code: 'under-review',
      rule: null,
      retryable: true,
      details: { until: account.state === 'deciding' ? account.decideAt : null },
    });
  });

  test('what is open cannot be opened again', () => {
    const teller = tellerOf({ accounts: person().accounts });
    expect(refusal(teller, activate())).toMatchObject({ code: 'already-activated', rule: null });
  });

  test.each([
    [2, 'low-activity'],
    [3, 'accepted'],
  ])('%d payments a week: %s', (paymentsPerWeek, code) => {
    expect(tellerOf({}, { paymentsPerWeek }).try(activate('scene'))).toBe(code);
  });

  test('who pays less than three times a week is not offered the shops’ entry (A4, S40)', () => {
    const offered = (paymentsPerWeek: number) =>
      activationView(RULE_SETS.merged, person({ paymentsPerWeek }), 'fenfu').channels.map(
        (channel) => channel.offered,
      );
    expect([offered(2), offered(3)]).toEqual([
      [true, true, false],
      [true, true, true],
    ]);
  });

  test('a product that asks for a card does not open without one (C7)', () => {
    expect(refusal(tellerOf({ cards: [] }), activate('wallet', 'we2000'))).toMatchObject({
      code: 'card-unknown',
      rule: 'C7',
    });
    expect(tellerOf().try(activate('wallet', 'we2000'))).toBe('accepted');
    expect(tellerOf({ cards: [] }).try(activate())).toBe('accepted');
  });
});

describe('what each product asks for', () => {
  const gates = (productId: ProductId, more: Partial<BankState> = {}, customer: Partial<Customer> = {}) =>
    activationView(RULE_SETS.merged, tellerOf(more, customer).state, productId).gates.map(
      ({ id, done }) => `${id} ${done}`,
    );

  test.each<[ProductId, string[]]>([
    ['fenfu', ['real-name', 'credit-report']],
    ['xiaoe', ['real-name', 'id-card', 'phone', 'credit-report']],
    ['we2000', ['real-name', 'id-card', 'bank-card', 'credit-report']],
  ])('%s', (productId, ids) => {
    expect(gates(productId)).toEqual(ids.map((id) => `${id} true`));
  });

  test('of a student it is checked that they are one, of nobody else (B43)', () => {
    const asked = (student: boolean) =>
      activationView(RULE_SETS.B, person({ student }), 'bank').gates.filter(
        ({ id }) => id === 'student-status',
      );
    expect(asked(true)).toEqual([{ id: 'student-status', done: true, source: 'B43' }]);
    expect(asked(false)).toEqual([]);
  });

  test('and what of it is missing', () => {
    expect(gates('fenfu', { authorised: [] }, { accountNormal: false })).toEqual([
      'real-name false',
      'credit-report false',
    ]);
    expect(gates('we2000', { cards: [] })).toContain('bank-card false');
    const accepted = { state: 'accepted' as const, at: instant('2026-06-01T10:00') };
    expect(gates('business')).toContain('licence false');
    expect(gates('business', { materials: { 'business-licence': accepted } })).toContain('licence true');
  });

  test('the estimate is the limit give or take the 8% of the way in that only looks (B19)', () => {
    // 60,300 × 92% = 55,476 and × 108% = 65,124
    expect(activationView(RULE_SETS.merged, person(), 'weilidai').estimate).toEqual({
      fromFen: yuan(55_400),
      toFen: yuan(65_100),
      percent: 8,
    });
  });
});

describe('the odds, step by step (B9, B50, B51, S38)', () => {
  const [wallet] = CHANNELS;
  const odds = (payScore: number, more: Partial<BankState> = {}, paymentsPerWeek = 3) => {
    if (!wallet) throw new Error('channels');
    const { percent, steps } = passOdds(RULE_SETS.merged, person({ payScore, paymentsPerWeek }, {}), wallet);
    const after = passOdds(RULE_SETS.merged, { ...person({ payScore, paymentsPerWeek }), ...more }, wallet);
    return {
      before: [percent, steps.length],
      after: [after.percent, after.steps.map(({ source }) => source)],
    };
  };
  const refusedBefore = (more: Partial<BankState> = {}) => ({
    accounts: { ...person().accounts, partner: declined('wallet') },
    ...more,
  });
  const materials = { property: { state: 'accepted' as const, at: instant('2026-09-01T10:00') } };

  test('a refusal, then better payments and another paper', () => {
    // 68 × 1.27 = 86.36; × 1.39 = 120.04, at most 95
    expect(odds(640, refusedBefore())).toEqual({ before: [68, 1], after: [86.36, ['B18', 'B50']] });
    expect(odds(640, refusedBefore(), 2).after).toEqual([68, ['B18']]);
    expect(odds(640, refusedBefore({ materials })).after).toEqual([95, ['B18', 'B50', 'B51']]);
    // 68 × 1.39
    expect(odds(640, refusedBefore({ materials }), 2).after).toEqual([94.52, ['B18', 'B51']]);
  });

  test('papers help only after a refusal, and only accepted ones', () => {
    expect(odds(640, { materials }).after).toEqual([68, ['B18']]);
    const reviewing = { property: { state: 'reviewing' as const, decideAt: instant('2026-10-23T10:00') } };
    expect(odds(640, refusedBefore({ materials: reviewing }), 2).after).toEqual([68, ['B18']]);
  });
});

describe('the money (A22–A24, S16)', () => {
  const LOAN = {
    productId: 'partner',
    principalFen: yuan(8_000),
    periods: 6,
    method: 'equal-installment',
  } as const;
  const asking = (seed: string, review: BankState['settings']['review'] = 'approve'): Teller => {
    const teller = new Teller();
    teller.state = person({}, { seed, openProducts: ['weilidai', 'partner'] }, { review });
    return teller;
  };

  test('微粒贷 comes after one to five minutes, whole ones', () => {
    const minutes = SEEDS.map((seed) => {
      const teller = asking(seed);
      teller.send(teller.borrowCommand());
      return ((teller.loan().awaitedAt ?? 0) - teller.loan().submittedAt) / MINUTE;
    });
    expect([...new Set(minutes)].sort()).toEqual([1, 2, 3, 4, 5]);
  });

  test('a partner looks one to three days, to the hour of the application, and pays at ten on the working day after', () => {
    const found = new Set<string>();
    for (const seed of SEEDS) {
      const teller = asking(seed);
      teller.send(teller.borrowCommand(LOAN));
      const ends = teller.loan().awaitedAt ?? teller.state.now;
      teller.at(ends);
      expect(teller.loan()).toMatchObject({ status: 'awaiting-payout', disbursedAt: null });
      found.add(
        `${formatInstant(ends).slice(5, 16)} ${formatInstant(teller.loan().awaitedAt ?? ends).slice(5, 16)}`,
      );
    }
    // A Saturday, a Sunday, a Monday; then Monday, Monday, Tuesday.
    expect([...found].sort()).toEqual([
      '10-17T09:41 10-19T10:00',
      '10-18T09:41 10-19T10:00',
      '10-19T09:41 10-20T10:00',
    ]);
  });

  test('a review that is declined says so, and nothing is owed', () => {
    const teller = asking('prime', 'decline');
    teller.send(teller.borrowCommand(LOAN));
    const ends = teller.loan().awaitedAt ?? teller.state.now;
    teller.at(ends);
    expect(teller.loan()).toMatchObject({ status: 'declined', awaitedAt: null, closedAt: ends, plan: [] });
    expect(teller.state.messages.at(-1)).toMatchObject({
      kind: 'application-declined',
      loanId: teller.loan().id,
    });
  });

  test('left to the seed, about half of them end well', () => {
    const approved = SEEDS.filter((seed) => {
      const teller = asking(seed, 'by-seed');
      teller.send(teller.borrowCommand(LOAN));
      teller.at(teller.loan().awaitedAt ?? teller.state.now);
      return teller.loan().status === 'awaiting-payout';
    });
    expect(Math.abs(approved.length / SEEDS.length - 0.5)).toBeLessThan(0.15);
  });

  test('an application is taken back before the money comes, and no later', () => {
    const teller = asking('prime');
    teller.send(teller.borrowCommand(LOAN));
    const { id } = teller.loan();
    const withdraw = (submissionId: string, loanId = id) => ({
      type: 'withdraw-application',
      submissionId,
      loanId,
    });
    expect(teller.try(withdraw('W1', 'DEMO-0'))).toBe('loan-unknown');
    expect(teller.try(withdraw('W1'))).toBe('accepted');
    expect(teller.loan()).toMatchObject({ status: 'withdrawn', awaitedAt: null, closedAt: teller.state.now });
    const after = teller.state;
    expect(teller.try(withdraw('W1'))).toBe('accepted');
    expect(teller.state).toEqual(after);
    expect(teller.try(withdraw('W2'))).toBe('loan-not-active');
    expect(teller.try(withdraw('W1', 'DEMO-0'))).toBe('submission-reused');
    teller.at(plus(teller.state.now, 100 * HOUR));
    expect(teller.loan().plan).toEqual([]);
  });
});
