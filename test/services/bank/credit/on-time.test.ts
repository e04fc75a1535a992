import type { BankState, Loan, PlanLine } from '@/services/bank/core/state';
import { monthsOnTime } from '@/services/bank/credit/raising';
import { DAY, day, dayAt, instant, plus } from '@/units/day';
import { fen } from '@/units/fen';
import { Teller } from '../teller';

/** What was due on a day, and when it was paid: null where it was not. */
type Due = readonly [due: string, paid: string | null];

const { state: PRIME } = Teller.inTheStateOf('prime');
const [LOAN] = PRIME.loans as readonly [Loan];
const [LINE] = LOAN.plan as readonly [PlanLine];

const lineOf = ([due, paid]: Due): PlanLine => ({
  ...LINE,
  dueDay: day(due),
  settledDay: paid === null ? null : day(paid),
  stage: paid === null ? 'scheduled' : 'due',
});

const owing = (now: string, ...loans: readonly (readonly Due[])[]): BankState => ({
  ...PRIME,
  now: instant(`${now}T12:00`),
  loans: loans.map((plan, place) => ({ ...LOAN, id: `DEMO-${place + 1}`, plan: plan.map(lineOf) })),
});

const JANUARY = ['2026-01-15', '2026-01-15'] as const;
const FEBRUARY = ['2026-02-15', '2026-02-10'] as const;
const APRIL = ['2026-04-15', '2026-04-15'] as const;

describe('months on time in a row (A30, B53)', () => {
  test.each<[string, string, readonly (readonly Due[])[], number]>([
    ['January and February, nothing due in March, April', '2026-04-20', [[JANUARY, FEBRUARY, APRIL]], 3],
    [
      'several loans of one month are one month',
      '2026-02-20',
      [[JANUARY, FEBRUARY], [JANUARY], [FEBRUARY]],
      2,
    ],
    [
      'an instalment of another loan that was late breaks the month',
      '2026-02-20',
      [[JANUARY, FEBRUARY], [['2026-02-03', '2026-02-04']]],
      0,
    ],
    ['and those before it', '2026-04-20', [[JANUARY, ['2026-02-15', '2026-02-16'], APRIL]], 1],
    [
      'six paid ahead on one day are the one month that has come',
      '2026-01-10',
      [[1, 2, 3, 4, 5, 6].map((month): Due => [`2026-0${month}-15`, '2026-01-10'])],
      1,
    ],
    [
      'what is still to come in this month leaves it open',
      '2026-02-12',
      [[JANUARY, FEBRUARY], [['2026-02-28', null]]],
      1,
    ],
    ['nothing was ever due', '2026-02-12', [], 0],
  ])('%s', (_, now, loans, expected) => {
    expect(monthsOnTime(owing(now, ...loans), null)).toBe(expected);
  });

  test('an unpaid instalment past its day breaks the row', () => {
    const state = owing('2026-04-20', [JANUARY, FEBRUARY, APRIL]);
    const [loan] = state.loans as readonly [Loan];
    const missed = loan.plan.map(
      (line): PlanLine =>
        line.dueDay === '2026-04-15' ? { ...line, settledDay: null, stage: 'missed' } : line,
    );
    expect(monthsOnTime({ ...state, loans: [{ ...loan, plan: missed }] }, null)).toBe(0);
  });

  test('a revolving loan’s month counts by its interest', () => {
    const repayment = {
      ...(LOAN.repayments[0] as Loan['repayments'][number]),
      at: instant('2026-03-20T09:00'),
    };
    const revolving = (interestFen: number): BankState => {
      const state = owing('2026-04-20', [JANUARY, FEBRUARY], []);
      const [loan, draw] = state.loans as readonly [Loan, Loan];
      const repayments = [{ ...repayment, interestFen: fen(interestFen) }];
      return { ...state, loans: [loan, { ...draw, method: 'revolving', periods: null, repayments }] };
    };
    expect(monthsOnTime(revolving(300), null)).toBe(3);
    expect(monthsOnTime(revolving(0), null)).toBe(2);
  });

  test.each([
    [null, 3],
    ['2026-01-01', 3],
    ['2026-01-02', 2],
    ['2026-04-15', 0],
  ])('after an answer on %s: %d', (since, expected) => {
    const state = owing('2026-04-20', [JANUARY, FEBRUARY, APRIL]);
    expect(monthsOnTime(state, since === null ? null : day(since))).toBe(expected);
  });

  test.each([
    ['prime', 3],
    ['grace', 0],
    ['grey-list', 0],
  ])('%s: %d', (personaId, expected) => {
    expect(monthsOnTime(Teller.inTheStateOf(personaId).state, null)).toBe(expected);
  });

  test('one that is late begins the count anew, one not yet due does not count', () => {
    const teller = Teller.inTheStateOf('grace', '2026-10-20T12:00');
    expect(monthsOnTime(teller.state, null)).toBe(3);
    teller.at('2026-10-21T12:00');
    expect(monthsOnTime(teller.state, null)).toBe(0);
    teller.repay({ loanId: teller.loan(0).id });
    expect(monthsOnTime(teller.state, null)).toBe(0);
    teller.at('2026-11-20T12:00').repay({ loanId: teller.loan(0).id });
    expect(monthsOnTime(teller.state, null)).toBe(1);
  });

  test('the answer is of the loans and the day as they are, not as they were when it was last asked for', () => {
    const { state } = Teller.inTheStateOf('prime');
    expect(monthsOnTime(state, null)).toBe(3);
    expect(monthsOnTime(state, dayAt(state.now))).toBe(0);
    expect(monthsOnTime({ ...state, now: plus(state.now, -60 * DAY) }, null)).toBe(2);
    expect(monthsOnTime({ ...state, loans: [] }, null)).toBe(0);
  });
});
