import { balance, entry } from '@/services/bank/core/ledger';
import type { Loan } from '@/services/bank/core/state';
import { advanced } from '@/services/bank/loans/change';
import { cardBalance } from '@/services/bank/person/debit';
import { RULE_SETS } from '@/services/rules/rule-sets';
import { formatInstant, instant } from '@/units/day';
import { fen, formatYuan, yuan } from '@/units/fen';
import { openingOf, Teller } from '../teller';

const AT = instant('2026-10-16T09:41');

test('an entry balances, or it is a mistake of ours; what is nothing is left out', () => {
  expect(
    entry(AT, 'deposit', { 'bank-cash': 5_00, 'customer-cash:card-6210': -5_00, 'penalty-income': 0 }),
  ).toEqual({
    at: AT,
    memo: 'deposit',
    postings: [
      { account: 'bank-cash', amountFen: 5_00 },
      { account: 'customer-cash:card-6210', amountFen: -5_00 },
    ],
  });
  expect(() => entry(AT, 'deposit', { 'bank-cash': 5_00, 'interest-income': -4_99 })).toThrow(
    'assertion failed: deposit: 500 + -499 = 0',
  );
});

test('a balance is the sum of an account’s own postings', () => {
  const journal = [
    entry(AT, 'deposit', { 'bank-cash': 5_00, 'customer-cash:card-6210': -5_00 }),
    entry(AT, 'repayment', { 'customer-cash:card-6210': 2_00, 'interest-income': -2_00 }),
  ];
  expect(balance(journal, 'customer-cash:card-6210')).toBe(-3_00);
  expect(balance(journal, 'customer-cash:card-621')).toBe(0);
});

/** Lent on 16 October 2026: 微粒贷, 12,000 in twelve parts at 10.8%. */
let teller: Teller;
beforeEach(() => {
  teller = new Teller({ ...openingOf('prime'), at: AT });
  teller.borrow();
});

/** Every entry: its day, what for, and what goes where. */
const printed = ({ journal }: Loan): string[] =>
  journal.map(({ at, memo, postings }) =>
    [
      formatInstant(at).slice(5, 10),
      memo,
      ...postings.map(({ account, amountFen }) => `${account} ${formatYuan(amountFen)}`),
    ].join(' | '),
  );
const LENT = '10-16 | disbursement | principal-receivable 12000.00 | customer-cash:card-6210 -12000.00';
const DUE = '11-16 | interest-due | interest-receivable 111.60 | interest-income -111.60';

describe('the books of a loan', () => {
  test('as planned: interest is earned on the day it falls due, and paid', () => {
    teller.at('2026-11-16T09:00').repay({ kind: 'due' });
    expect(printed(teller.loan())).toEqual([
      LENT,
      DUE,
      '11-16 | repayment | customer-cash:card-6210 1111.60 | interest-receivable -111.60 | principal-receivable -1000.00',
    ]);
  });

  test('an instalment ahead earns its interest when it is paid, and nothing on its day', () => {
    teller.at('2026-11-01T09:00').repay({ kind: 'due' });
    teller.at('2026-11-17T09:00');
    expect(printed(teller.loan())).toEqual([
      LENT,
      '11-01 | repayment | customer-cash:card-6210 1111.60 | interest-income -111.60 | principal-receivable -1000.00',
    ]);
    expect([teller.loan().plan[0]?.settledDay, teller.loan().accruedFromDay]).toEqual([
      '2026-11-01',
      '2026-11-16',
    ]);
  });

  test('a part in between earns the interest to that day', () => {
    teller.at('2026-11-06T09:00').repay({ kind: 'part', amountFen: fen(3_075_60) });
    expect(printed(teller.loan()).at(-1)).toBe(
      '11-06 | repayment | customer-cash:card-6210 3075.60 | interest-income -75.60 | principal-receivable -3000.00',
    );
    expect(teller.loan().accruedFromDay).toBe('2026-11-06');
  });

  test('a penalty is earned when it is paid; what a part does not cover stays receivable', () => {
    // On 26 November seven days of 0.30 and three of 0.50.
    teller.at('2026-11-26T09:00').repay({ kind: 'part', amountFen: fen(1_00) });
    teller.at('2026-11-27T09:00').repay({ kind: 'due' });
    expect(printed(teller.loan()).slice(1)).toEqual([
      DUE,
      '11-26 | repayment | customer-cash:card-6210 1.00 | penalty-receivable 2.60 | penalty-income -3.60',
      '11-27 | repayment | customer-cash:card-6210 1114.70 | penalty-receivable -2.60 | penalty-income -0.50 | interest-receivable -111.60 | principal-receivable -1000.00',
    ]);
    expect(teller.loan().plan[0]).toMatchObject({
      chargedPenaltyFen: 4_10,
      paidPenaltyFen: 4_10,
      penaltyFromDay: '2026-11-28',
      settledDay: '2026-11-27',
    });
  });

  test('within the seven days of grace a part pays their interest, and the next days count from tomorrow (A32, S55)', () => {
    teller.at('2026-11-20T09:00').repay({ kind: 'part', amountFen: fen(112_80) });
    expect(teller.loan().plan[0]).toMatchObject({
      stage: 'missed',
      chargedPenaltyFen: 1_20,
      paidInterestFen: 111_60,
      penaltyFromDay: '2026-11-21',
      settledDay: null,
    });
    teller.at('2026-11-24T00:00');
    expect(teller.loan().plan[0]).toMatchObject({ stage: 'penalty', penaltyFromDay: '2026-11-21' });
  });

  test('a line is settled by its last fen', () => {
    teller.at('2026-11-16T09:00').repay({ kind: 'part', amountFen: fen(1_111_59) });
    expect(teller.loan().plan[0]?.settledDay).toBeNull();
    teller.repay({ kind: 'part', amountFen: fen(1) });
    expect(teller.loan().plan[0]?.settledDay).toBe('2026-11-16');
  });

  test('of one that is repaid at the end, interest settles a line', () => {
    teller.borrow({ method: 'interest-only', periods: 3, principalFen: yuan(3_000) });
    // 3,000 × 10.8% × 31 ÷ 360
    teller.at('2026-11-16T09:00').repay({ kind: 'part', amountFen: fen(27_89) });
    expect(teller.loan().plan[0]?.settledDay).toBeNull();
    teller.repay({ kind: 'part', amountFen: fen(1) });
    expect(teller.loan().plan[0]?.settledDay).toBe('2026-11-16');
  });

  test('a part after an instalment that was paid ahead leaves that one in the plan', () => {
    teller.at('2026-11-01T09:00').repay({ kind: 'due' });
    teller.repay({ kind: 'part', amountFen: fen(3_000_00) });
    expect(
      teller
        .loan()
        .plan.map(({ period, principalFen }) => `${period} ${principalFen}`)
        .slice(0, 3),
    ).toEqual(['1 100000', '2 72727', '3 72727']);
    expect(teller.loan().plan).toHaveLength(12);
  });

  test('everything at once settles it, and each repayment is kept', () => {
    teller.at('2026-11-06T09:00').repay({ kind: 'part', amountFen: fen(3_075_60) });
    teller.repay({ kind: 'all' }, 'card-6210');
    expect(teller.loan()).toMatchObject({ status: 'settled', closedAt: teller.state.now });
    expect(teller.loan().repayments).toMatchObject([
      {
        id: 'submission-2',
        kind: 'part',
        byItself: false,
        penaltyFen: 0,
        interestFen: 75_60,
        principalFen: 3_000_00,
      },
      { id: 'submission-3', kind: 'all', cardId: 'card-6210', interestFen: 0, principalFen: 9_000_00 },
    ]);
  });

  test('a loan that is cancelled is so called, in the books too (A41)', () => {
    const loanId = teller.loan().id;
    teller.send({ type: 'cancel-loan', submissionId: 'back', loanId, totalFen: 12_003_60 });
    expect(printed(teller.loan()).at(-1)).toBe(
      '10-16 | cancellation | customer-cash:card-6210 12003.60 | interest-income -3.60 | principal-receivable -12000.00',
    );
    expect(teller.loan()).toMatchObject({ status: 'cancelled', closedAt: teller.state.now });
  });

  test('a period that is not in the plan is a mistake of ours', () => {
    const { id } = teller.loan();
    const event = { type: 'stage-reached', at: AT, loanId: id, period: 13, stage: 'due' } as const;
    expect(() => advanced(RULE_SETS.merged, teller.loan(), event)).toThrow(
      `assertion failed: ${id} has a period 13`,
    );
  });
});

test('without interest nothing falls due but principal: no entry is made of it', () => {
  const [line] = teller.loan().plan;
  if (!line) throw new Error('a plan');
  const free: Loan = { ...teller.loan(), plan: [{ ...line, interestFen: fen(0) }] };
  const event = { type: 'stage-reached', at: AT, loanId: free.id, period: 1, stage: 'due' } as const;
  expect(advanced(RULE_SETS.merged, free, event)).toMatchObject({
    journal: free.journal,
    accruedFromDay: '2026-11-16',
  });
});

test('what a card holds is what all ledgers say: 20,000, a loan that came, money put there, an instalment paid', () => {
  const held = () => formatYuan(cardBalance(teller.state, 'card-6210'));
  expect(held()).toBe('32000.00');
  teller.send({ type: 'deposit', cardId: 'card-6210', amountFen: yuan(100) });
  teller.repay({ kind: 'due' });
  expect(held()).toBe('30988.40');
  expect(Object.is(cardBalance(teller.state, 'card-none'), 0)).toBe(true);
});
