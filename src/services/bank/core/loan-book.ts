import { type Day, daysBetween, type Instant } from '@/units/day';
import { type AccountName, balance, balancesOf } from './ledger';
import type { Loan, PlanLine } from './state';

/**
 * What a person's loans come to, kept beside their list instead of asked of each loan every time: those that something
 * can still happen to, and the sums of those at rest. It is nothing but the list read once, so it is no part of the
 * state; the book of a list in which one loan changed is made of the book before it.
 */
export interface LoanBook {
  /** Loans that owe, wait or have an unpaid instalment, in the order of the list. */
  readonly running: readonly Loan[];
  readonly resting: Resting;
  /** Loans at rest that have instalments, by the last due day of each. */
  readonly withPlan: readonly Ended[];
}

/** Sums of loans that nothing happens to any more. */
interface Resting {
  /** What they have left on each account. */
  readonly sums: ReadonlyMap<AccountName, number>;
  readonly lastClosedAt: Instant | null;
  /** Whether any of them was paid out and not cancelled. */
  readonly lent: boolean;
  /** Instalments that bore a penalty. */
  readonly penalised: number;
  /** Of instalments that fell due, the longest until they were paid. */
  readonly longestDays: number;
  readonly missed: { readonly count: number; readonly amountFen: number; readonly days: number };
}

interface Ended {
  readonly loan: Loan;
  readonly lastDueDay: Day;
}

const EMPTY: LoanBook = {
  running: [],
  resting: {
    sums: new Map(),
    lastClosedAt: null,
    lent: false,
    penalised: 0,
    longestDays: 0,
    missed: { count: 0, amountFen: 0, days: 0 },
  },
  withPlan: [],
};

const books = new WeakMap<readonly Loan[], LoanBook>();

/** The book of a list of loans: known where the list was made by what stands below, else read from it. */
export function bookOf(loans: readonly Loan[]): LoanBook {
  const book = books.get(loans) ?? loans.reduce(entered, EMPTY);
  books.set(loans, book);
  return book;
}

/** The list with one loan more. */
export function withNewLoan(loans: readonly Loan[], loan: Loan): readonly Loan[] {
  const next = [...loans, loan];
  books.set(next, entered(bookOf(loans), loan));
  return next;
}

/** The list with one loan as it is now, in the place of what it was. */
export function withLoan(loans: readonly Loan[], place: number, loan: Loan): readonly Loan[] {
  const { running, ...rest } = bookOf(loans);
  const before = loans[place];
  const next = loans.slice();
  next[place] = loan;
  // What is at rest stays so; were it changed all the same, the list is read anew.
  if (!running.some((one) => one === before)) return next;
  const book = isAtRest(loan)
    ? entered({ ...rest, running: running.filter((one) => one !== before) }, loan)
    : { ...rest, running: running.map((one) => (one === before ? loan : one)) };
  books.set(next, book);
  return next;
}

/** Where a loan stands in the list, from 0; -1 where it is none of it. Its id ends in its number. */
export function placeOf(loans: readonly Loan[], loanId: string): number {
  const place = Number(/\d+$/.exec(loanId)?.[0]) - 1;
  return loans[place]?.id === loanId ? place : loans.findIndex(({ id }) => id === loanId);
}

export const loanOf = (loans: readonly Loan[], loanId: string): Loan | undefined =>
  loans[placeOf(loans, loanId)];

/** The instalments that fall due after a day, or all of them, of one loan after another in the order of the list. */
export function linesAfter(loans: readonly Loan[], since: Day | null): PlanLine[] {
  const { running, withPlan } = bookOf(loans);
  const first = since === null ? 0 : firstAfter(withPlan, since);
  return [...withPlan.slice(first).map(({ loan }) => loan), ...running]
    .map((loan) => ({ place: placeOf(loans, loan.id), loan }))
    .sort((one, other) => one.place - other.place)
    .flatMap(({ loan }) => loan.plan)
    .filter(({ dueDay }) => since === null || dueDay > since);
}

/** Nothing is owed, awaited or to be paid. */
const isAtRest = ({ status, awaitedAt, plan, journal }: Loan): boolean =>
  status !== 'active' &&
  status !== 'under-review' &&
  status !== 'awaiting-payout' &&
  awaitedAt === null &&
  plan.every(({ settledDay }) => settledDay !== null) &&
  balance(journal, 'principal-receivable') === 0;

function entered({ running, resting, withPlan }: LoanBook, loan: Loan): LoanBook {
  if (!isAtRest(loan)) return { running: [...running, loan], resting, withPlan };
  const lastDueDay = loan.plan.at(-1)?.dueDay;
  return {
    running,
    resting: summed(resting, loan),
    withPlan: lastDueDay === undefined ? withPlan : placed(withPlan, { loan, lastDueDay }),
  };
}

function summed(before: Resting, { journal, closedAt, disbursedAt, status, plan }: Loan): Resting {
  const sums = new Map(before.sums);
  for (const [account, sum] of balancesOf(journal)) sums.set(account, (sums.get(account) ?? 0) + sum);
  let { penalised, longestDays } = before;
  let { count, amountFen, days } = before.missed;
  for (const { stage, dueDay, settledDay, paymentFen } of plan) {
    if (stage === 'scheduled' || settledDay === null) continue;
    const late = daysBetween(dueDay, settledDay);
    longestDays = Math.max(longestDays, late);
    if (stage === 'due') continue;
    if (stage !== 'missed') penalised += 1;
    count += 1;
    amountFen += paymentFen;
    days += late;
  }
  const closed = before.lastClosedAt;
  return {
    sums,
    lastClosedAt: closedAt !== null && (closed === null || closedAt > closed) ? closedAt : closed,
    lent: before.lent || (disbursedAt !== null && status !== 'cancelled'),
    penalised,
    longestDays,
    missed: { count, amountFen, days },
  };
}

const placed = (list: readonly Ended[], one: Ended): readonly Ended[] => {
  const at = firstAfter(list, one.lastDueDay);
  return [...list.slice(0, at), one, ...list.slice(at)];
};

/** The place of the first that ends after a day. */
function firstAfter(list: readonly Ended[], day: Day): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = list[middle];
    if (found && found.lastDueDay <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
