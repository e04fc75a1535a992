import fc from 'fast-check';
import { cardBalance } from '@/services/bank/person/debit';
import { addDays, dayAt, instantOf } from '@/units/day';
import { fen, formatYuan, yuan } from '@/units/fen';
import { draws } from '../../../support/draws';
import { expectSound, openingOf, Teller } from '../teller';

/** 甲 on 16 October 2026: ¥12,000 of June with 9,000 left, ¥5,000 of August, 分付 1,280 of October. */
let teller: Teller;
beforeEach(() => {
  teller = Teller.inTheStateOf('prime');
});

const shown = (request: Parameters<Teller['trial']>[0]) => {
  const { shown: trial } = teller.trial({ loanId: teller.loan(0).id, ...request });
  if (!trial.ok) return trial.failure.code;
  const { totalFen, penaltyFen, interestFen, principalFen } = trial.value;
  return [totalFen, penaltyFen, interestFen, principalFen].map(formatYuan).join(' ');
};

describe('a trial: total, penalty, interest, principal', () => {
  test.each([
    [
      'the next instalment, before its day, as planned',
      { kind: 'due' as const },
      '1081.00 0.00 81.00 1000.00',
    ],
    ['everything, with interest for 26 days', { kind: 'all' as const }, '9070.20 0.00 70.20 9000.00'],
    [
      'a part: interest first',
      { kind: 'part' as const, amountFen: yuan(2_500) },
      '2500.00 0.00 70.20 2429.80',
    ],
    [
      'a part that only pays interest',
      { kind: 'part' as const, amountFen: fen(70_20) },
      'repayment-below-interest',
    ],
    [
      'a part as large as everything',
      { kind: 'part' as const, amountFen: fen(9_070_20) },
      'repayment-over-payoff',
    ],
    ['a part of nothing', { kind: 'part' as const, amountFen: fen(0) }, 'amount-missing'],
  ])('%s', (_, request, expected) => {
    expect(shown(request)).toBe(expected);
  });

  test('fewer periods: no payment is higher than before, and the loan ends earlier', () => {
    const { shown: trial } = teller.trial({
      loanId: teller.loan(0).id,
      kind: 'part',
      amountFen: yuan(2_500),
      partPlan: 'fewer-periods',
    });
    if (!trial.ok) throw new Error(trial.failure.code);
    expect(trial.value.planAfter.length).toBe(7);
    expect(Math.max(...trial.value.planAfter.map((row) => row.paymentFen))).toBeLessThanOrEqual(1_081_00);
  });

  test('lower payments: the same months, the due dates stay', () => {
    const { shown: trial } = teller.trial({
      loanId: teller.loan(0).id,
      kind: 'part',
      amountFen: yuan(2_500),
      partPlan: 'lower-payments',
    });
    if (!trial.ok) throw new Error(trial.failure.code);
    expect(trial.value.planAfter.map((row) => row.dueDay)).toEqual(
      teller
        .loan(0)
        .plan.slice(3)
        .map((row) => row.dueDay),
    );
    expect([trial.value.planAfter[0]?.days, trial.value.interestAfterFen]).toEqual([4, 317_90]);
  });
});

test('what is charged is what the trial said, from the card that was chosen', () => {
  const before = cardBalance(teller.state, 'card-6210');
  expect(teller.repay({ loanId: teller.loan(0).id, kind: 'all' })).toBe('accepted');
  expect(before - cardBalance(teller.state, 'card-6210')).toBe(9_070_20);
  expect([teller.loan(0).status, teller.view(0).outstandingFen]).toEqual(['settled', 0]);
  expectSound(teller.state);
});

test('one instalment ahead and no more (S17); then the interest is paid to its day', () => {
  const loanId = teller.loan(0).id;
  expect(teller.repay({ loanId, kind: 'due' })).toBe('accepted');
  expect(teller.repay({ loanId, kind: 'due' })).toBe('nothing-due');
  expect(shown({ kind: 'all' })).toBe('8000.00 0.00 0.00 8000.00');
  teller.at('2026-10-25T09:00');
  expect(shown({ kind: 'all' })).toBe('8012.00 0.00 12.00 8000.00');
});

test('paid early twice in one day, the second part pays no interest for the same days', () => {
  const loanId = teller.loan(0).id;
  expect(teller.repay({ loanId, kind: 'part', amountFen: yuan(1_000) })).toBe('accepted');
  expect(shown({ kind: 'part', amountFen: yuan(1_000) })).toBe('1000.00 0.00 0.00 1000.00');
  expectSound(teller.state);
});

describe('a revolving loan: any amount on any day (A36)', () => {
  const loanOf = () => teller.loan(2).id;

  test('1,280 for 15 days at 0.04% a day is 7.68', () => {
    expect(shown({ loanId: loanOf(), kind: 'all' })).toBe('1287.68 0.00 7.68 1280.00');
  });

  test('an amount below the interest pays interest only, and the rest of it stays owed', () => {
    expect(teller.repay({ loanId: loanOf(), kind: 'part', amountFen: fen(5_00) })).toBe('accepted');
    expect(shown({ loanId: loanOf(), kind: 'all' })).toBe('1282.68 0.00 2.68 1280.00');
    expectSound(teller.state);
  });

  test('nothing is due on any day', () => {
    expect(shown({ loanId: loanOf(), kind: 'due' })).toBe('nothing-due');
  });
});

describe('within 24 hours (A41)', () => {
  const cancel = (totalFen: number) =>
    teller.try({
      type: 'cancel-loan',
      submissionId: teller.submissionId(),
      loanId: teller.loan().id,
      totalFen,
    });

  test('a loan of today is cancelled for one day of interest', () => {
    teller.borrow({ principalFen: yuan(12_000) });
    expect(teller.view().coolingOff?.totalFen).toBe(12_003_60);
    expect(cancel(12_003_60)).toBe('accepted');
    expect([teller.loan().status, teller.view().coolingOff]).toEqual(['cancelled', null]);
    expectSound(teller.state);
  });

  test('another amount is refused, and a day later it is over', () => {
    const loan = teller.borrow({ principalFen: yuan(12_000) });
    expect(cancel(12_000_00)).toBe('trial-changed');
    teller.at(((loan.disbursedAt ?? 0) + 24 * 3_600_000) as never);
    expect(cancel(12_003_60)).toBe('cooling-off-over');
  });
});

describe('a charge that fails leaves everything as it was', () => {
  test.each([
    ['card-0000', 'card-debit-failed'],
    ['card-9999', 'card-unknown'],
  ])('%s: %s', (cardId, code) => {
    const before = teller.state;
    expect(teller.repay({ loanId: teller.loan(0).id, kind: 'due' }, cardId)).toBe(code);
    expect(teller.state).toBe(before);
  });

  test('more than the card holds', () => {
    const opening = openingOf('prime');
    const poor = new Teller({
      ...opening,
      cards: opening.cards.map((card) => ({ ...card, balanceFen: fen(0) })),
    });
    poor.borrow({ principalFen: yuan(12_000) });
    // 12,000 came, one day of interest is more than that.
    expect(poor.repay({ kind: 'all' })).toBe('card-balance-short');
    expect(poor.repay({ kind: 'part', amountFen: yuan(12_000) })).toBe('accepted');
  });

  test('a loan that is not there, and one that is settled', () => {
    expect(teller.repay({ loanId: 'DEMO-0', kind: 'all' })).toBe('loan-unknown');
    teller.repay({ loanId: teller.loan(0).id, kind: 'all' });
    expect(teller.repay({ loanId: teller.loan(0).id, kind: 'all' })).toBe('loan-not-active');
  });
});

test('whatever is repaid, whenever: the charge is the trial, and the ledger is sound', () => {
  const step = fc.record({
    days: fc.integer({ min: 0, max: 45 }),
    loan: fc.integer({ min: 0, max: 2 }),
    kind: fc.constantFrom('due' as const, 'part' as const, 'part' as const, 'all' as const),
    amountFen: fc.integer({ min: 0, max: 400_000 }).map(fen),
    partPlan: fc.constantFrom('fewer-periods' as const, 'lower-payments' as const),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const person = Teller.inTheStateOf('prime');
      for (const { days, loan, kind, amountFen, partPlan } of steps) {
        person.at(instantOf(addDays(dayAt(person.state.now), days), 86_000_000));
        const part = kind === 'part';
        const request = {
          loanId: person.loan(loan).id,
          kind,
          amountFen: part ? amountFen : null,
          partPlan: part ? partPlan : null,
        };
        const { shown: trial } = person.trial(request);
        const before = cardBalance(person.state, 'card-6210');
        const outcome = person.repay(request);
        if (outcome === 'accepted' && trial.ok) {
          expect(before - cardBalance(person.state, 'card-6210')).toBe(trial.value.totalFen);
          if (part) expect(trial.value.totalFen).toBe(amountFen);
        }
        expectSound(person.state);
      }
    }),
    { seed: 11, numRuns: draws(150) },
  );
});
