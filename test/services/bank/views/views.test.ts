import type { BankState, Customer } from '@/services/bank/core/state';
import { channelFailure } from '@/services/bank/credit/gates';
import { limitView } from '@/services/bank/views/limit';
import { loanView, nextDue, repaymentRecords } from '@/services/bank/views/loan';
import { loanHome } from '@/services/bank/views/loan-home';
import { meView } from '@/services/bank/views/me';
import { faceView, quoteOptions, repayView, standing, walletView } from '@/services/bank/views/wallet';
import { play } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { day, HOUR, instant, MINUTE, plus } from '@/units/day';
import { fen, yuan } from '@/units/fen';
import { rate } from '@/units/rate';
import { person, Teller } from '../teller';

function tellerOf(state: BankState = person()): Teller {
  const teller = new Teller();
  teller.state = state;
  return teller;
}

describe('where a product stands', () => {
  const ACCOUNT = { channelId: 'wallet' as const };
  const at = (account: BankState['accounts']['fenfu'], more: Partial<BankState> = {}) => {
    const state = person();
    return standing(
      RULE_SETS.merged,
      { ...state, accounts: { ...state.accounts, fenfu: account }, ...more },
      'fenfu',
    );
  };

  test('inactive, being decided, declined, open', () => {
    const until = instant('2026-10-16T09:50');
    expect(at({ state: 'inactive' })).toMatchObject({
      status: 'inactive',
      reason: { code: 'not-activated' },
    });
    expect(at({ state: 'deciding', ...ACCOUNT, decideAt: until, declines: [] })).toMatchObject({
      status: 'under-review',
      reason: { code: 'under-review', rule: null, details: { until } },
    });
    const declined = {
      state: 'declined',
      declines: [{ ...ACCOUNT, retryDay: day('2027-01-14') }],
    } as const;
    expect(at(declined)).toMatchObject({
      status: 'inactive',
      reason: { code: 'channel-declined', rule: 'B52', details: { retryDay: '2027-01-14' } },
    });
    // From its day on it is a product that is not open yet.
    expect(at(declined, { now: instant('2027-01-14T00:00') })).toMatchObject({
      status: 'inactive',
      reason: { code: 'not-activated' },
    });
    expect(at({ state: 'open', openedAt: until, channelId: null })).toEqual({
      status: 'available',
      reason: null,
    });
  });

  test.each<[string, Partial<Customer>, Partial<BankState>, string]>([
    ['not invited', { invited: false }, {}, 'not-invited'],
    ['thrice late', {}, { overdueCount: 3 }, 'frozen'],
    ['long away', {}, { idleFrozen: true }, 'frozen'],
    ['not active', { paymentsPerWeek: 0 }, {}, 'ineligible'],
  ])('%s: %j %j is %s', (_, customer, more, status) => {
    expect(standing(RULE_SETS.merged, { ...person(customer), ...more }, 'weilidai').status).toBe(status);
  });

  test('over thirty days late its functions are closed', () => {
    expect(
      standing(RULE_SETS.merged, Teller.inTheStateOf('grace', '2026-11-20T09:00').state, 'weilidai'),
    ).toMatchObject({
      status: 'frozen',
      reason: { code: 'functions-closed' },
    });
  });

  test('while a loan of it is looked at, it is under review, to the moment', () => {
    const teller = Teller.inTheStateOf('reviewing');
    const until = teller.loan().awaitedAt;
    expect(standing(rulesFor(teller.state), teller.state, 'partner')).toMatchObject({
      status: 'under-review',
      reason: { code: 'under-review', rule: 'A24', details: { until } },
    });
    expect(standing(rulesFor(teller.state), teller.state, 'fenfu').status).toBe('available');
    // Its money on the way is no review any more.
    teller.at(until ?? teller.state.now);
    expect(standing(rulesFor(teller.state), teller.state, 'partner').status).toBe('available');
  });

  test('what the quote page says stands against a loan: not a review, but what is not open', () => {
    const against = (state: BankState, productId: 'partner' | 'weilidai') => {
      const options = quoteOptions(rulesFor(state), state, productId);
      return options.ok ? options.value.refusals.map(({ code }) => code) : null;
    };
    expect(against(Teller.inTheStateOf('reviewing').state, 'partner')).toEqual([]);
    expect(against(person(), 'partner')).toEqual(['not-activated']);
    expect(against(person({ invited: false, paymentsPerWeek: 0 }), 'weilidai')).toEqual([
      'not-invited',
      'low-activity',
    ]);
  });

  test('a channel that is not for this person (A4)', () => {
    expect(channelFailure(RULE_SETS.merged, person({ paymentsPerWeek: 2 }), 'scene')).toMatchObject({
      code: 'channel-not-offered',
      rule: 'A4',
    });
    expect(channelFailure(RULE_SETS.merged, person({ paymentsPerWeek: 3 }), 'scene')).toBeNull();
  });
});

describe('the wallet', () => {
  test('limits, what is used and what may be borrowed, over all that is open', () => {
    // 60,300 and 10,300; 14,000 and 1,280 of them are lent.
    expect(walletView(RULE_SETS.merged, Teller.inTheStateOf('prime').state)).toMatchObject({
      today: '2026-10-16',
      totalLimitFen: yuan(70_600),
      usedFen: yuan(15_280),
      availableFen: yuan(55_320),
      loanCount: 3,
      // From the partner bank's 6.9% to the ceiling of 24%.
      rateRange: { min: rate('0.069'), max: rate('0.24') },
    });
  });

  test('what a product refuses is not available', () => {
    const { products, availableFen } = walletView(RULE_SETS.merged, person({ invited: false }));
    expect(products.find(({ id }) => id === 'weilidai')).toMatchObject({ status: 'not-invited' });
    expect(availableFen).toBe(yuan(10_300));
  });

  test('the twenty latest messages, the newest first', () => {
    const teller = tellerOf();
    for (let times = 0; times < 25; times++)
      teller.send({ type: 'file-complaint', topic: 'service', text: `第 ${times} 次` });
    teller.at('2026-10-18T09:41');
    const { messages } = walletView(rulesFor(teller.state), teller.state);
    expect([messages.length, messages[0]?.id, messages.at(-1)?.id]).toEqual([20, 'M25', 'M6']);
  });
});

describe('the face check', () => {
  const fail = (teller: Teller) => {
    teller.send({ type: 'start-face-check' });
    const { challengeId } = faceView(rulesFor(teller.state), teller.state);
    teller.send({ type: 'answer-face-check', challengeId, outcome: 'fail' });
  };

  test('three attempts; none while it is locked, three again afterwards (S15)', () => {
    const teller = tellerOf();
    const left = () => faceView(rulesFor(teller.state), teller.state).attemptsLeft;
    const seen = [left()];
    for (const _ of [1, 2, 3]) {
      fail(teller);
      seen.push(left());
    }
    expect(seen).toEqual([3, 2, 1, 0]);
    const until = plus(teller.state.now, 10 * MINUTE);
    expect(faceView(rulesFor(teller.state), teller.state).lockedUntil).toBe(until);
    teller.at(until);
    expect(faceView(rulesFor(teller.state), teller.state)).toMatchObject({
      attemptsLeft: 3,
      lockedUntil: null,
    });
    // And so also once the next check has begun.
    fail(teller);
    expect(left()).toBe(2);
  });

  test('step by step to a token of five minutes (S14)', () => {
    const teller = tellerOf();
    teller.send({ type: 'start-face-check' });
    const { challengeId, steps } = faceView(rulesFor(teller.state), teller.state);
    expect(steps).toEqual(['blink', 'open-mouth', 'turn-head']);
    const seen = steps.map(() => {
      teller.send({ type: 'answer-face-check', challengeId, outcome: 'pass' });
      return faceView(rulesFor(teller.state), teller.state).passed;
    });
    expect(seen).toEqual([1, 2, 3]);
    expect(faceView(rulesFor(teller.state), teller.state)).toMatchObject({
      challengeId: null,
      token: { id: teller.state.face.token?.id, validUntil: plus(teller.state.now, 5 * MINUTE) },
      device: { bound: true },
    });
  });

  test('one that passed takes earlier failures away; a new one takes the token away', () => {
    const teller = tellerOf();
    fail(teller);
    teller.passFace();
    expect(faceView(rulesFor(teller.state), teller.state).attemptsLeft).toBe(3);
    teller.send({ type: 'start-face-check' });
    expect(faceView(rulesFor(teller.state), teller.state)).toMatchObject({ token: null, passed: 0 });
  });
});

describe('repayments', () => {
  test('loans that run, wait or are looked at; then those that are over', () => {
    const teller = Teller.inTheStateOf('prime');
    teller.send(teller.borrowCommand({ principalFen: yuan(1_000) }));
    const [first] = teller.state.loans;
    teller.repay({ loanId: first?.id ?? '', kind: 'all' });
    const { loans, closedLoans, outstandingFen, bufferPercent } = repayView(
      rulesFor(teller.state),
      teller.state,
    );
    expect(loans.map(({ status }) => status)).toEqual(['active', 'active', 'awaiting-payout']);
    expect(closedLoans.map(({ id, status }) => [id, status])).toEqual([[first?.id, 'settled']]);
    expect([outstandingFen, bufferPercent]).toEqual([yuan(6_280), 20]);
    expect(
      repayView(RULE_SETS.merged, Teller.inTheStateOf('reviewing').state).loans.map(({ status }) => status),
    ).toEqual(['under-review']);
  });

  test('what is told of a loan that is over is what its own view tells of it', () => {
    let over = 0;
    for (const { after } of SCENARIOS.flatMap((scenario) => play(scenario).steps)) {
      const rules = rulesFor(after);
      for (const closed of repayView(rules, after).closedLoans) {
        over += 1;
        const loan = after.loans.find(({ id }) => id === closed.id);
        if (!loan) throw new Error(`${closed.id} is a loan`);
        expect(loanView(rules, after, loan)).toMatchObject(closed);
      }
    }
    expect(over).toBeGreaterThan(20);
  });

  test('what is due next is the earliest of all loans, of one day the older loan’s', () => {
    // 1,081.00 on 20 October; on 28 October 5,000 × 10.8% × 30 ÷ 360.
    const teller = Teller.inTheStateOf('prime');
    expect(nextDue(rulesFor(teller.state), teller.state)).toMatchObject({
      dueDay: '2026-10-20',
      daysAway: 4,
      amountFen: 1_081_00,
      period: 4,
      periods: 12,
      overdue: null,
    });
    teller.repay({ loanId: teller.loan(0).id, kind: 'due' });
    expect(nextDue(rulesFor(teller.state), teller.state)).toMatchObject({
      dueDay: '2026-10-28',
      amountFen: 45_00,
      period: 2,
      periods: 6,
    });
    const twice = tellerOf();
    for (const principalFen of [yuan(3_000), yuan(6_000)]) twice.borrow({ principalFen });
    expect(nextDue(rulesFor(twice.state), twice.state)?.loanId).toBe(twice.loan(0).id);
    expect(nextDue(RULE_SETS.merged, person())).toBeNull();
  });

  test('a loan that is over asks for nothing', () => {
    const teller = tellerOf();
    teller.borrow();
    teller.repay({ kind: 'all' });
    expect(teller.view()).toMatchObject({ due: null, next: null, outstandingFen: 0, interestTodayFen: 0 });
  });

  test('the latest first, with its parts and its card', () => {
    const [latest, ...others] = repaymentRecords(RULE_SETS.merged, Teller.inTheStateOf('prime').state);
    // 5,000 × 10.8% × 31 ÷ 360 on 28 September.
    expect(latest).toMatchObject({
      productName: '微粒贷',
      totalFen: 46_50,
      interestFen: 46_50,
      principalFen: 0,
      penaltyFen: 0,
      cardLast4: '6210',
    });
    expect(others.map(({ totalFen }) => totalFen)).toEqual([1_093_00, 1_102_30, 1_108_00].map(fen));
  });
});

test('a complaint is due after 48 hours, and shows its answer from then on (A39)', () => {
  const teller = tellerOf();
  const { now } = teller.state;
  teller.send({ type: 'file-complaint', topic: 'repayment', text: '请核对' });
  const complaint = () => meView(rulesFor(teller.state), teller.state).complaints[0];
  expect(complaint()).toEqual({
    id: 'C1',
    at: now,
    topic: 'repayment',
    text: '请核对',
    dueAt: plus(now, 48 * HOUR),
    answer: null,
  });
  teller.at(plus(now, 48 * HOUR));
  expect(complaint()?.answer?.at).toBe(teller.state.complaints[0]?.answerAt);
  expect(complaint()?.answer?.text).toMatch(/^我们逐笔核对了你的账/);
});

test('one loan with its agreement, its cards and how many records it has', () => {
  const teller = Teller.inTheStateOf('prime');
  const reply = loanHome(rulesFor(teller.state), teller.state, teller.loan(1).id);
  if (!reply.ok) throw new Error(reply.failure.code);
  const { agreement, cards, recordCount, loan } = reply.value;
  expect(loan.id).toBe(teller.loan(1).id);
  // Asked for, lent, and one instalment of interest paid.
  expect(recordCount).toBe(3);
  expect(cards.map(({ id }) => id)).toEqual(['card-6210', 'card-0000']);
  expect(agreement).toMatchObject({
    signedAt: teller.loan(1).submittedAt,
    purpose: { id: 'renovation', name: '家庭装修' },
    card: { id: 'card-6210' },
    quote: {
      request: { productId: 'weilidai', principalFen: yuan(5_000), periods: 6, method: 'interest-only' },
      // 5,000 at 1.50 a day from 28 August to 28 February, 184 days.
      totalInterestFen: 276_00,
      startDay: '2026-08-28',
    },
  });
});

describe('the limit explained', () => {
  const tipsOf = (customer: Partial<Customer>) =>
    limitView(RULE_SETS.merged, person(customer), 'weilidai').tips;
  const shown = (customer: Partial<Customer>, id: string) => tipsOf(customer).some((tip) => tip.id === id);

  test.each<[string, Partial<Customer>, Partial<Customer>]>([
    ['inquiry-wait', { inquiriesIn3Months: 7 }, { inquiriesIn3Months: 6 }],
    ['pay-score', { payScore: 619 }, { payScore: 620 }],
    ['weekly-payments', { paymentsPerWeek: 2 }, { paymentsPerWeek: 3 }],
  ])('the tip %s is for %j, not for %j', (id, who, notWho) => {
    expect([shown(who, id), shown(notWho, id)]).toEqual([true, false]);
  });

  test('those that bring the most first, none more than the caps let it', () => {
    // 82%, 58% and 45% of 60,300, and twice 5%
    const gains = tipsOf({}).flatMap(({ gainFen }) => (gainFen === null ? [] : [gainFen]));
    expect(gains).toEqual([49_400, 34_900, 27_100, 3_000, 3_000].map(yuan));
    const known = tipsOf({}).map(({ gainFen }) => gainFen !== null);
    expect(known).toEqual([...known].sort((a, b) => Number(b) - Number(a)));
    const capped = tipsOf({ newUser: true }).flatMap(({ gainFen }) => (gainFen === null ? [] : [gainFen]));
    expect(capped).toEqual([0, 0, 0, 0, 0]);
  });

  test('how far a habit has come, up to what it takes', () => {
    const { tips } = limitView(RULE_SETS.merged, Teller.inTheStateOf('prime').state, 'weilidai');
    const progress = (id: string) => tips.find((tip) => tip.id === id)?.progress;
    expect([progress('on-time-6'), progress('on-time-3'), progress('utilities')]).toEqual([
      { done: 3, of: 6 },
      { done: 3, of: 3 },
      null,
    ]);
    expect(tipsOf({ paymentsPerWeek: 2 }).find(({ id }) => id === 'weekly-payments')?.progress).toEqual({
      done: 2,
      of: 3,
    });
  });

  test('a raise can be asked for from three on time on, and not with a C rating', () => {
    const teller = tellerOf();
    teller.borrow({ periods: 6 });
    const open = () => limitView(rulesFor(teller.state), teller.state, 'weilidai').raise.open;
    const seen = ['2026-11-16', '2026-12-16', '2027-01-16'].map((date) => {
      teller.at(`${date}T09:00`).repay({ kind: 'due' });
      return open();
    });
    expect(seen).toEqual([false, false, true]);
    teller.state = { ...teller.state, overdueCount: 3 };
    expect(open()).toBe(false);
  });

  test('raises for a while: those that are open, and the last day of the one that runs', () => {
    const teller = tellerOf(person({ paymentsPerWeek: 7, memberLevel: 3 }));
    const raises = () =>
      limitView(rulesFor(teller.state), teller.state, 'weilidai').temporaryRaises.map(
        ({ id, open, untilDay }) => `${id} ${open} ${untilDay}`,
      );
    expect(raises()).toEqual([
      'rating false null',
      'activity true null',
      'festival false null',
      'double false null',
    ]);
    teller.state = { ...teller.state, overdueCount: 3 };
    expect(raises()[1]).toBe('activity false null');
    teller.state = {
      ...teller.state,
      overdueCount: 0,
      temporaryRaise: { id: 'rating', percent: 30, untilDay: day('2026-11-15') },
    };
    expect(raises().slice(0, 2)).toEqual(['rating false 2026-11-15', 'activity false null']);
  });

  test('what was handed in, and when its answer comes', () => {
    const teller = tellerOf();
    const material = () =>
      limitView(rulesFor(teller.state), teller.state, 'weilidai').materials.find(
        ({ id }) => id === 'property',
      );
    expect(material()).toMatchObject({ state: 'none', decideAt: null });
    teller.send({ type: 'hand-in-material', materialId: 'property' });
    expect(material()).toMatchObject({ state: 'reviewing', decideAt: instant('2026-10-23T10:00') });
    teller.at('2026-10-23T10:00');
    expect(material()?.decideAt).toBeNull();
  });

  test('whether that day may still be moved by a notice', () => {
    const teller = tellerOf();
    const material = () =>
      limitView(rulesFor(teller.state), teller.state, 'weilidai').materials.find(
        ({ id }) => id === 'property',
      );
    expect(material()?.provisional).toBe(false);
    teller.at('2026-12-29T10:00');
    teller.send({ type: 'hand-in-material', materialId: 'property' });
    expect(material()).toMatchObject({ decideAt: instant('2027-01-06T10:00'), provisional: true });
  });

  test('what it leaves: nothing where something stands against borrowing, or it is not open', () => {
    const left = (state: BankState, id: 'weilidai' | 'partner' = 'weilidai') =>
      limitView(rulesFor(state), state, id).availableFen;
    expect(left(Teller.inTheStateOf('prime').state)).toBe(yuan(46_300));
    expect([left(person(), 'partner'), left(person({ paymentsPerWeek: 2 }))]).toEqual([0, 0]);
    expect(left({ ...Teller.inTheStateOf('prime').state, idleFrozen: true })).toBe(0);
  });
});
