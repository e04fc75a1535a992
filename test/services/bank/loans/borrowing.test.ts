import { compare, quote } from '@/services/bank/loans/quote';
import { cardBalance } from '@/services/bank/person/debit';
import { quoteOptions, walletView } from '@/services/bank/views/wallet';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { instant, MINUTE, plus } from '@/units/day';
import { fen, formatYuan, yuan } from '@/units/fen';
import { rate } from '@/units/rate';
import { expectSound, openingOf, Teller } from '../teller';

let teller: Teller;
beforeEach(() => {
  teller = new Teller({ ...openingOf('prime'), at: instant('2026-10-16T09:41') });
});

test('微粒贷: the money is on the card within five minutes, and the plan begins that day (A22)', () => {
  const before = cardBalance(teller.state, 'card-6210');
  teller.send(teller.borrowCommand());
  const { submittedAt, awaitedAt, status } = teller.loan();
  expect(status).toBe('awaiting-payout');
  expect((awaitedAt ?? 0) - submittedAt).toBeGreaterThan(0);
  expect((awaitedAt ?? 0) - submittedAt).toBeLessThanOrEqual(5 * MINUTE);
  teller.at(plus(submittedAt, 5 * MINUTE));
  expect([teller.loan().status, teller.loan().startDay, teller.loan().plan.length]).toEqual([
    'active',
    '2026-10-16',
    12,
  ]);
  expect(cardBalance(teller.state, 'card-6210') - before).toBe(yuan(12_000));
  expectSound(teller.state);
});

test('分付: the money is there at once, and nothing falls due (A23, A36)', () => {
  teller.send(
    teller.borrowCommand({
      productId: 'fenfu',
      method: 'revolving',
      periods: null,
      principalFen: yuan(1_280),
    }),
  );
  expect([teller.loan().status, teller.loan().plan]).toEqual(['active', []]);
});

test('a new user’s first loan is a fifth cheaper, the second is not (B39)', () => {
  const newcomer = new Teller(openingOf('new')).at('2026-10-16T09:41');
  const first = newcomer.borrow({ principalFen: yuan(2_000) });
  newcomer.at('2026-10-18T09:00');
  const second = newcomer.borrow({ principalFen: yuan(2_000) });
  expect([first.annualRate / 1e7, second.annualRate / 1e7]).toEqual([8.12, 10.15]);
});

test('a first loan that is cancelled, or whose money has not come, leaves the next one the first (B39)', () => {
  const newcomer = new Teller(openingOf('new')).at('2026-10-16T09:41');
  const rateOf = (loan: { annualRate: number }) => loan.annualRate / 1e7;
  newcomer.send(newcomer.borrowCommand({ principalFen: yuan(2_000) }));
  newcomer.send(newcomer.borrowCommand({ principalFen: yuan(2_000) }));
  expect([newcomer.loan(0), newcomer.loan(1)].map(rateOf)).toEqual([8.12, 8.12]);
  newcomer.at(plus(newcomer.state.now, 5 * MINUTE));
  for (const { id } of newcomer.state.loans)
    newcomer.send({
      type: 'cancel-loan',
      submissionId: newcomer.submissionId(),
      loanId: id,
      totalFen: 2_000_45,
    });
  expect(newcomer.state.loans.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
  expect(rateOf(newcomer.borrow({ principalFen: yuan(2_000) }))).toBe(8.12);
});

test('a new user’s limit ends at ¥20,000 (A29)', () => {
  const newcomer = new Teller(openingOf('new')).at('2026-10-16T09:41');
  expect(() => newcomer.borrowCommand({ principalFen: yuan(20_100) })).toThrow('amount-over-limit');
  expect(newcomer.borrow({ principalFen: yuan(20_000) }).status).toBe('active');
});

describe('once is once', () => {
  test('the same submission again is the same loan, and nothing else happens', () => {
    const command = teller.borrowCommand();
    teller.send(command);
    const after = teller.state;
    expect(teller.try(command)).toBe('accepted');
    expect(teller.state).toEqual(after);
    expect(teller.state.loans).toHaveLength(1);
  });

  test('the same id for something else is refused', () => {
    const command = teller.borrowCommand();
    teller.send(command);
    expect(teller.try({ ...command, cardId: 'card-0000' })).toBe('submission-reused');
  });

  test('a face token opens one loan', () => {
    const command = teller.borrowCommand();
    teller.send(command);
    expect(teller.try({ ...command, submissionId: 'another' })).toBe('face-token-used');
  });
});

describe('what does not get through, one by one', () => {
  test.each([
    ['cost-sheet-not-confirmed', { costSheetConfirmed: false }],
    ['contract-not-read', { contractRead: false }],
    ['consent-missing', { creditReportConsent: false }],
    ['large-transfer-not-confirmed', { largeTransferConfirmed: false }],
    ['purpose-forbidden', { purposeId: 'house' }],
    ['purpose-forbidden', { purposeId: 'securities' }],
    ['card-unknown', { cardId: 'card-9999' }],
    ['face-token-unknown', { faceTokenId: 'T-made-up' }],
    ['face-token-foreign', { deviceId: 'another-phone' }],
  ])('%s', (code, given) => {
    const command = teller.borrowCommand({}, given);
    const before = teller.state;
    expect(teller.try(command)).toBe(code);
    expect(teller.state).toBe(before);
  });

  test('¥5,000 in one transfer needs no second word, ¥5,100 does (A31)', () => {
    const small = teller.borrowCommand({ principalFen: yuan(5_000) }, { largeTransferConfirmed: false });
    expect(teller.try(small)).toBe('accepted');
    const large = teller.borrowCommand({ principalFen: yuan(5_100) }, { largeTransferConfirmed: false });
    expect(teller.try(large)).toBe('large-transfer-not-confirmed');
  });

  test('a quote stands for ten minutes, a face token for five (S14)', () => {
    const command = teller.borrowCommand();
    const { now } = teller.state;
    teller.at(plus(now, 5 * MINUTE - 1));
    expect(teller.try({ ...command, faceTokenId: teller.state.face.token?.id ?? '' })).toBe('accepted');
    const late = teller.borrowCommand();
    teller.at(plus(teller.state.now, 5 * MINUTE));
    expect(teller.try(late)).toBe('face-token-expired');
    teller.at(plus(teller.state.now, 5 * MINUTE));
    expect(teller.try(late)).toBe('quote-expired');
  });

  test('a quote cannot be changed and kept', () => {
    const command = teller.borrowCommand();
    const { quote } = command;
    const cheaper = { ...quote, request: { ...quote.request, principalFen: yuan(12_100) } };
    expect(teller.try({ ...command, quote: cheaper })).toBe('quote-changed');
    expect(teller.try({ ...command, quote: { ...quote, quotedAt: plus(quote.quotedAt, 1) } })).toBe(
      'quote-changed',
    );
  });

  test('what another loan has taken cannot be borrowed again', () => {
    const first = teller.borrowCommand({ principalFen: yuan(60_000) });
    const second = { ...teller.borrowCommand({ principalFen: yuan(60_000) }) };
    expect(teller.try({ ...first, faceTokenId: second.faceTokenId })).toBe('accepted');
    expect(teller.try({ ...second, faceTokenId: teller.passFace() })).toBe('amount-over-limit');
  });
});

test('a refusal names its rule, and what it is about', () => {
  const refused = (given: object) => {
    const done = teller.send(teller.borrowCommand({}, given));
    return done.ok ? null : [done.failure.rule, done.failure.details];
  };
  expect(refused({ costSheetConfirmed: false })).toEqual(['R2', {}]);
  expect(refused({ creditReportConsent: false })).toEqual(['B8', {}]);
  expect(refused({ largeTransferConfirmed: false })).toEqual(['A31', { aboveFen: yuan(5_000) }]);
  expect(refused({ purposeId: 'securities' })).toEqual(['A31', {}]);
  expect(refused({ faceTokenId: 'T-made-up' })).toEqual(['A28', {}]);
});

describe('an amount', () => {
  test.each([
    [0, 'amount-below-minimum'],
    [499_00, 'amount-below-minimum'],
    [500_00, null],
    [550_00, 'amount-not-a-multiple'],
    [60_300_00, null],
    [60_400_00, 'amount-over-limit'],
  ])('of %d fen: %s', (amount, code) => {
    const ask = () => teller.borrowCommand({ principalFen: fen(amount) });
    if (code) expect(ask).toThrow(code);
    else expect(formatYuan(ask().quote.request.principalFen)).toBe(formatYuan(fen(amount)));
  });

  test.each([
    [{ periods: 24 }, 'term-not-offered'],
    [{ periods: null }, 'term-not-offered'],
    [{ method: 'equal-installment' as const }, 'method-not-offered'],
    [{ productId: 'partner' as const, method: 'bullet' as const }, 'not-activated'],
  ])('%j: %s', (request, code) => {
    expect(() => teller.borrowCommand(request)).toThrow(code);
  });
});

describe('the face check', () => {
  const answer = (outcome: string) =>
    teller.try({
      type: 'answer-face-check',
      challengeId: teller.state.face.challenge?.id ?? 'none',
      outcome,
    });

  test('three failures lock it for ten minutes, and then it begins anew (S15)', () => {
    for (const outcome of ['fail', 'time-out', 'fail']) {
      expect(teller.try({ type: 'start-face-check' })).toBe('accepted');
      answer(outcome);
    }
    expect(teller.try({ type: 'start-face-check' })).toBe('face-locked');
    teller.at(plus(teller.state.now, 10 * MINUTE));
    expect(teller.passFace()).not.toBe('');
  });

  const refusalOf = (command: object) => {
    const done = teller.send(command);
    return done.ok ? null : done.failure;
  };

  test('a locked one says until when, also to who answers the one before (S15)', () => {
    for (const outcome of ['fail', 'fail', 'fail']) {
      teller.send({ type: 'start-face-check' });
      answer(outcome);
    }
    const locked = {
      code: 'face-locked',
      rule: 'S15',
      retryable: false,
      details: { until: plus(teller.state.now, 10 * MINUTE) },
    };
    expect(refusalOf({ type: 'start-face-check' })).toEqual(locked);
    expect(refusalOf({ type: 'answer-face-check', challengeId: 'F', outcome: 'pass' })).toEqual(locked);
    teller.at(plus(teller.state.now, 10 * MINUTE - 1));
    expect(teller.try({ type: 'start-face-check' })).toBe('face-locked');
  });

  test('a cancelled one is over: its challenge is not answered any more', () => {
    teller.send({ type: 'start-face-check' });
    const challengeId = teller.state.face.challenge?.id;
    answer('cancel');
    expect(refusalOf({ type: 'answer-face-check', challengeId, outcome: 'pass' })).toEqual({
      code: 'face-challenge-unknown',
      rule: null,
      retryable: true,
      details: {},
    });
  });

  test('a token is bound to the phone that passed and to the one that is bound, and each says why not (A28, S14)', () => {
    const command = teller.borrowCommand();
    const phone = teller.state.device.id;
    teller.send({ type: 'change-device' });
    const other = teller.state.device.id;
    // Another phone, not bound; then bound, but the token is the first one's.
    expect(refusalOf({ ...command, deviceId: other })).toMatchObject({
      code: 'face-token-foreign',
      rule: 'A28',
    });
    const own = teller.passFace();
    expect(refusalOf({ ...command, faceTokenId: own, deviceId: other })).toMatchObject({
      code: 'device-not-bound',
      rule: 'A28',
    });
    expect(teller.try({ type: 'bind-device', faceTokenId: own })).toBe('accepted');
    const first = { ...command, faceTokenId: teller.passFace() };
    expect(refusalOf({ ...first, deviceId: phone })).toMatchObject({
      code: 'face-token-foreign',
      rule: 'A28',
    });
    teller.at(plus(teller.state.now, 5 * MINUTE));
    const fresh = { ...teller.borrowCommand(), faceTokenId: teller.passFace() };
    teller.at(plus(teller.state.now, 5 * MINUTE));
    expect(refusalOf({ ...fresh, deviceId: other })).toMatchObject({
      code: 'face-token-expired',
      rule: 'S14',
      details: { minutes: 5 },
    });
    const used = teller.borrowCommand();
    teller.send(used);
    expect(refusalOf({ ...used, submissionId: 'again' })).toMatchObject({
      code: 'face-token-used',
      rule: 'A28',
    });
  });

  test('a cancelled check costs no attempt and gives no token', () => {
    teller.send({ type: 'start-face-check' });
    expect(answer('cancel')).toBe('accepted');
    expect([teller.state.face.failures, teller.state.face.token]).toEqual([0, null]);
  });

  test('an old challenge is not answered', () => {
    teller.send({ type: 'start-face-check' });
    const old = teller.state.face.challenge?.id;
    teller.send({ type: 'start-face-check' });
    expect(teller.try({ type: 'answer-face-check', challengeId: old, outcome: 'pass' })).toBe(
      'face-challenge-unknown',
    );
  });

  test('an unbound device is refused until it is bound (A28)', () => {
    const stranger = new Teller({
      ...openingOf('prime'),
      device: { id: 'new-phone', name: '演示手机', bound: false },
    });
    expect(stranger.try(stranger.borrowCommand())).toBe('device-not-bound');
    stranger.send({ type: 'bind-device', faceTokenId: stranger.passFace() });
    expect(stranger.try(stranger.borrowCommand())).toBe('accepted');
  });
});

test('a person who may not borrow is told every reason, gravest first', () => {
  expect(() => new Teller(openingOf('refused')).borrowCommand()).toThrow('too-many-inquiries');
  expect(() => new Teller(openingOf('not-invited')).borrowCommand()).toThrow('not-invited');
});

describe('a partner’s price above the cap (A9, A15, X6)', () => {
  const REQUEST = {
    productId: 'partner',
    principalFen: yuan(5_000),
    periods: 12,
    method: 'equal-installment',
  } as const;

  test('is refused under 24%, said in the wallet, and the quote shows how far above it lies', () => {
    const { state } = Teller.inTheStateOf('dear-offer');
    expect(quote(rulesFor(state), state, REQUEST)).toMatchObject({
      ok: false,
      failure: { code: 'rate-above-cap', rule: 'R3', details: { rate: rate('0.3'), cap: rate('0.24') } },
    });
    const card = walletView(rulesFor(state), state).products.find(({ id }) => id === 'partner');
    expect(card).toMatchObject({ status: 'ineligible', reason: { code: 'rate-above-cap' } });
    expect(quoteOptions(rulesFor(state), state, 'partner')).toMatchObject({ value: { refusals: [] } });
    expect(
      compare(rulesFor(state), state, REQUEST).find(({ productId }) => productId === 'partner'),
    ).toMatchObject({
      failure: { code: 'rate-above-cap' },
    });
  });

  // By hand: 5,000 at 2.5% a month over twelve: 5,000 × 0.025 / (1 − 1.025^−12) = 487.44.
  test('under 36% it is had, with a warning, at its own price', () => {
    const teller = Teller.inTheStateOf('dear-offer');
    expect(teller.try({ type: 'change-settings', rateCap: 'article' })).toBe('accepted');
    const quoted = quote(rulesFor(teller.state), teller.state, REQUEST);
    if (!quoted.ok) throw new Error(quoted.failure.code);
    expect(quoted.value.aboveJointCap).toBe(rate('0.24'));
    expect(formatYuan(quoted.value.schedule[0]?.paymentFen ?? yuan(0))).toBe('487.44');
  });

  test('an ordinary price has no such warning', () => {
    const quoted = quote(RULE_SETS.merged, Teller.inTheStateOf('prime').state, {
      ...REQUEST,
      productId: 'weilidai',
      method: 'equal-principal',
    });
    expect(quoted.ok && quoted.value.aboveJointCap).toBeNull();
  });
});
