import {
  bookOf,
  type LoanBook,
  loanOf,
  loansAfter,
  placeOf,
  withLoan,
  withNewLoan,
} from '@/services/bank/core/loan-book';
import type { BankState, Loan } from '@/services/bank/core/state';
import { play } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { addDays, type Day, dayAt } from '@/units/day';

/** The book of a list that nobody knows yet. */
const readAnew = (loans: readonly Loan[]): LoanBook => bookOf([...loans]);

const plain = ({ running, resting, ended }: LoanBook): unknown => [
  running.map(({ id }) => id),
  { ...resting, sums: [...resting.sums].filter(([, sum]) => sum !== 0).sort() },
  ended.map(({ loan, lastDay }) => [loan.id, lastDay]),
];

const states = (): BankState[] =>
  SCENARIOS.flatMap((scenario) => play(scenario).steps.map(({ after }) => after));

test('at every step of every script the book of a list is what the list read anew comes to', () => {
  const all = states();
  for (const { loans } of all) expect(plain(bookOf(loans))).toEqual(plain(readAnew(loans)));
  expect(all.some(({ loans }) => bookOf(loans).ended.length > 0)).toBe(true);
  expect(all.some(({ loans }) => bookOf(loans).resting.missed.count > 0)).toBe(true);
});

test('the loans after a day are all of which something fell due or was paid later, and none that ended before', () => {
  let [several, fewer] = [0, 0];
  for (const { loans } of states()) {
    const lastDay = ({ plan, repayments }: Loan): Day | undefined => {
      const paid = repayments.at(-1);
      return plan.at(-1)?.dueDay ?? (paid && dayAt(paid.at));
    };
    const days = loans.flatMap((loan) => lastDay(loan) ?? []);
    for (const since of [null, ...days, ...days.map((day): Day => addDays(day, -1))]) {
      const found = loansAfter(loans, since);
      const { running } = bookOf(loans);
      const wanted = loans.filter((loan) => {
        const last = lastDay(loan);
        return running.includes(loan) || (last !== undefined && (since === null || last > since));
      });
      expect(new Set(found)).toEqual(new Set(wanted));
      several += found.length > 1 ? 1 : 0;
      fewer += found.length < loans.length ? 1 : 0;
    }
  }
  expect([several > 100, fewer > 10]).toEqual([true, true]);
});

describe('a list of loans', () => {
  const loans =
    states().find((state) => state.loans.length > 2 && bookOf(state.loans).running.length > 1)?.loans ?? [];
  const [first] = bookOf(loans).running;

  test('finds a loan by the number its id ends in, and any other all the same', () => {
    expect(loans.map(({ id }) => placeOf(loans, id))).toEqual(loans.map((_, place) => place));
    const odd = [
      ...loans,
      { ...(loans[0] as Loan), id: 'supposed' },
      { ...(loans[0] as Loan), id: 'DEMO-0001' },
    ];
    expect([
      placeOf(odd, 'supposed'),
      placeOf(odd, 'DEMO-0001'),
      placeOf(odd, 'DEMO-9'),
      placeOf(odd, ''),
    ]).toEqual([loans.length, loans.length + 1, -1, -1]);
    expect(loanOf(odd, 'supposed')?.id).toBe('supposed');
    expect(loanOf(odd, 'nobody')).toBeUndefined();
  });

  test('that goes on in two ways has two books, and its own stays', () => {
    const before = plain(bookOf(loans));
    const place = placeOf(loans, first?.id ?? '');
    const declined = {
      ...(first as Loan),
      status: 'declined',
      awaitedAt: null,
      plan: [],
      journal: [],
    } as const;
    const one = withLoan(loans, place, declined);
    const other = withNewLoan(loans, { ...(first as Loan), id: 'another' });
    for (const list of [one, other]) expect(plain(bookOf(list))).toEqual(plain(readAnew(list)));
    expect(plain(bookOf(loans))).toEqual(before);
    expect(bookOf(one).running).toHaveLength(bookOf(loans).running.length - 1);
    // What is at rest and becomes another all the same is read anew.
    const again = withLoan(one, place, first as Loan);
    expect(plain(bookOf(again))).toEqual(before);
  });
});
