import { coolingOffEnds, inCoolingOff } from '@/services/bank/loans/repaying';
import type { FailureCode } from '@/services/contract/reply';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { HOUR, instant, plus } from '@/units/day';
import { fen, yuan } from '@/units/fen';
import { openingOf, Teller } from '../teller';

/** Lent on 16 October 2026: 微粒贷, 12,000 in twelve parts at 10.8%; 1,111.60 is due on 16 November. */
let teller: Teller;
beforeEach(() => {
  teller = new Teller({ ...openingOf('prime'), at: instant('2026-10-16T09:41') });
  teller.borrow();
});

const refusal = (command: object) => {
  const done = teller.send(command);
  return done.ok ? null : done.failure;
};
const charge = (totalFen: number, given: object = {}) => ({
  type: 'repay',
  submissionId: 'S1',
  trial: { loanId: teller.loan().id, kind: 'due', amountFen: null, partPlan: null },
  totalFen,
  cardId: 'card-6210',
  ...given,
});
const cancel = (totalFen: number, given: object = {}) => ({
  type: 'cancel-loan',
  submissionId: 'S1',
  loanId: teller.loan().id,
  totalFen,
  ...given,
});

describe('a charge', () => {
  test('is what the trial said, or another trial is asked for', () => {
    expect(refusal(charge(1_111_61))).toEqual({
      code: 'trial-changed',
      rule: null,
      retryable: true,
      details: { totalFen: 1_111_60 },
    });
    expect(refusal(cancel(12_003_59))).toMatchObject({
      code: 'trial-changed',
      retryable: true,
      details: { totalFen: 12_003_60 },
    });
  });

  test.each([
    ['repay', () => charge(1_111_60), { cardId: 'card-0000' }],
    ['cancel', () => cancel(12_003_60), { totalFen: 12_003_61 }],
  ])('%s: once is once, and an id belongs to one request', (_, command, other) => {
    expect(teller.try(command())).toBe('accepted');
    const after = teller.state;
    expect(teller.try(command())).toBe('accepted');
    expect(teller.state).toEqual(after);
    expect(teller.try({ ...command(), ...other })).toBe('submission-reused');
  });

  test('of an id that a loan was asked for with is refused', () => {
    expect(teller.try(charge(1_111_60, { submissionId: 'submission-1' }))).toBe('submission-reused');
  });

  test.each<[string, object, FailureCode]>([
    ['of a loan that is none', { loanId: 'DEMO-0' }, 'loan-unknown'],
    ['of a loan that is settled', {}, 'loan-not-active'],
  ])('%s', (_, given, code) => {
    teller.repay({ kind: 'all' });
    const { trial } = charge(1_111_60);
    expect(teller.try(charge(1_111_60, { trial: { ...trial, ...given } }))).toBe(code);
  });

  test.each<[string, object, FailureCode]>([
    ['of a loan that is none', { loanId: 'DEMO-0' }, 'loan-unknown'],
    ['of a loan that is settled', {}, 'loan-not-active'],
  ])('a cancellation %s', (_, given, code) => {
    teller.repay({ kind: 'all' });
    expect(teller.try(cancel(12_003_60, given))).toBe(code);
  });
});

describe('a debit that is refused says which card', () => {
  test('the demo’s card that always fails, and any while the switch says so', () => {
    expect(refusal(charge(1_111_60, { cardId: 'card-0000' }))).toMatchObject({
      code: 'card-debit-failed',
      details: { last4: '0000' },
    });
    teller.send({ type: 'change-settings', debit: 'fails' });
    expect(refusal(charge(1_111_60))).toMatchObject({
      code: 'card-debit-failed',
      details: { last4: '6210' },
    });
    expect(refusal(cancel(12_003_60))).toMatchObject({
      code: 'card-debit-failed',
      details: { last4: '6210' },
    });
    teller.send({ type: 'change-settings', debit: 'usual' });
    expect(refusal(charge(1_111_60))).toBeNull();
  });

  test('one fen too little on it is too little', () => {
    teller.send({ type: 'bind-card', last4: '1234' });
    teller.send({ type: 'deposit', cardId: 'card-1234', amountFen: 1_111_59 });
    expect(refusal(charge(1_111_60, { cardId: 'card-1234' }))).toEqual({
      code: 'card-balance-short',
      rule: null,
      retryable: false,
      details: { balanceFen: 1_111_59, amountFen: 1_111_60, last4: '1234' },
    });
    teller.send({ type: 'deposit', cardId: 'card-1234', amountFen: 1 });
    expect(refusal(charge(1_111_60, { cardId: 'card-1234' }))).toBeNull();
  });
});

describe('24 hours to cancel (A41)', () => {
  test('begin with the money, and end to the millisecond', () => {
    const loan = teller.loan();
    const ends = plus(loan.disbursedAt ?? teller.state.now, 24 * HOUR);
    expect(coolingOffEnds(RULE_SETS.merged, loan)).toBe(ends);
    teller.at(plus(ends, -1));
    expect(inCoolingOff(rulesFor(teller.state), teller.state, loan)).toBe(true);
    // The next day: still one day of interest.
    expect(teller.view().coolingOff).toEqual({ until: ends, interestFen: 3_60, totalFen: 12_003_60 });
    teller.at(ends);
    expect(inCoolingOff(rulesFor(teller.state), teller.state, loan)).toBe(false);
    expect(refusal(cancel(12_003_60))).toMatchObject({ code: 'cooling-off-over', rule: 'A41' });
  });

  test('are not yet where no money has come, and no more where it went back', () => {
    teller.send(teller.borrowCommand({ principalFen: yuan(1_000) }));
    expect([
      coolingOffEnds(RULE_SETS.merged, teller.loan()),
      inCoolingOff(rulesFor(teller.state), teller.state, teller.loan()),
    ]).toEqual([null, false]);
    teller.at(teller.loan().awaitedAt ?? teller.state.now).repay({ kind: 'all' });
    expect([teller.loan().status, inCoolingOff(rulesFor(teller.state), teller.state, teller.loan())]).toEqual(
      ['settled', false],
    );
  });
});

describe('autopay (C28, S37)', () => {
  const due = () => teller.loan().plan[0];
  const autopayFrom = (cardId: string | null) => teller.send({ type: 'set-autopay', cardId });

  test('pays what is due at eight in the morning of its day, by itself', () => {
    autopayFrom('card-6210');
    teller.at('2026-11-16T07:59:59');
    expect(due()?.settledDay).toBeNull();
    teller.at('2026-11-16T08:00');
    expect(due()?.settledDay).toBe('2026-11-16');
    const { id } = teller.loan();
    expect(teller.loan().repayments).toEqual([
      {
        id: `autopay-${id}-1`,
        at: instant('2026-11-16T08:00'),
        kind: 'due',
        cardId: 'card-6210',
        byItself: true,
        penaltyFen: 0,
        interestFen: 111_60,
        principalFen: 1_000_00,
      },
    ]);
    expect(teller.state.messages.at(-1)).toMatchObject({
      kind: 'autopay-paid',
      loanId: id,
      amountFen: 1_111_60,
    });
  });

  test('its last debit settles the loan, and that is what is told', () => {
    teller = new Teller({ ...openingOf('prime'), at: instant('2026-10-16T09:41') });
    teller.borrow({ principalFen: yuan(900), periods: 3 });
    autopayFrom('card-6210');
    teller.at('2027-01-16T09:00');
    expect(
      teller.state.messages.map(({ kind }) => kind).filter((kind) => kind !== 'report-reminder'),
    ).toEqual(['disbursed', 'autopay-paid', 'autopay-paid', 'loan-settled']);
  });

  test('tries once: a card that is short on that morning is not asked again', () => {
    teller.send({ type: 'bind-card', last4: '1234' });
    autopayFrom('card-1234');
    teller.at('2026-11-16T08:00');
    expect([due()?.autopayTried, due()?.settledDay]).toEqual([true, null]);
    expect(teller.state.messages.at(-1)).toMatchObject({ kind: 'autopay-failed', loanId: teller.loan().id });
    teller.send({ type: 'deposit', cardId: 'card-1234', amountFen: 5_000_00 });
    teller.at('2026-11-20T09:00');
    expect(due()?.settledDay).toBeNull();
    // The next one has a try of its own, and pays what is overdue with it: 1,111.60, 2.10 for the grace, 11.50 of penalty, 1,099.
    teller.at('2026-12-16T08:00');
    expect(
      teller
        .loan()
        .repayments.map(({ penaltyFen, interestFen, principalFen }) => [
          penaltyFen,
          interestFen,
          principalFen,
        ]),
    ).toEqual([[13_60, 210_60, 2_000_00]]);
  });

  test('set after that hour it waits for the next due day', () => {
    teller.at('2026-11-16T08:00:01');
    autopayFrom('card-6210');
    teller.at('2026-11-17T09:00');
    expect([due()?.settledDay, due()?.autopayTried]).toEqual([null, false]);
  });

  test('off it pays nothing', () => {
    autopayFrom('card-6210');
    autopayFrom(null);
    teller.at('2026-11-16T12:00');
    expect(teller.loan().repayments).toEqual([]);
  });

  test('every loan of the day is paid, the older one first', () => {
    teller.borrow({ principalFen: yuan(3_000), periods: 3 });
    autopayFrom('card-6210');
    teller.at('2026-11-16T08:00');
    expect(
      teller.state.loans.map(({ repayments }) => repayments.map(({ principalFen }) => principalFen)),
    ).toEqual([[fen(1_000_00)], [fen(1_000_00)]]);
  });
});
