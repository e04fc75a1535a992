import { type Day, dayAt, daysBetween, type Instant } from '@/units/day';
import { ascending } from '@/units/order';
import { firstPlace } from '@/units/search';
import type { AccountName } from './ledger';
import type { Loan } from './state';

/**
 * What a person's loans come to, kept beside their list instead of asked of each loan every time: those that something
 * can still happen to, and the sums of those at rest. It is nothing but the list read once, so it is no part of the
 * state; the book of a list in which one loan changed is made of the book before it.
 */
export interface LoanBook {
  /** Loans that owe, wait or have an unpaid instalment, in the order of the list. */
  readonly running: readonly Loan[];
  readonly resting: Resting;
  /** Loans at rest of which something fell due or was paid, by the last day of each. */
  readonly ended: readonly Ended[];
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
  /** Instalments that were paid after their due day, in the order in which they were paid. */
  readonly late: readonly LateLine[];
  readonly missed: { readonly count: number; readonly amountFen: number; readonly days: number };
}

/** An instalment that was paid late: by so many days, and when. */
export interface LateLine {
  readonly days: number;
  readonly settledDay: Day;
}

interface Ended {
  readonly loan: Loan;
  readonly lastDay: Day;
}

const NOTHING: Resting = {
  sums: new Map(),
  lastClosedAt: null,
  lent: false,
  penalised: 0,
  late: [],
  missed: { count: 0, amountFen: 0, days: 0 },
};

const books = new WeakMap<readonly Loan[], LoanBook>();

/** The book of a list of loans: known where the list was made by what stands below, else read from it. */
export function bookOf(loans: readonly Loan[]): LoanBook {
  const known = books.get(loans);
  if (known) return known;
  const atRest = loans.filter(isAtRest);
  const book = {
    running: loans.filter((loan) => !isAtRest(loan)),
    resting: summed(NOTHING, atRest),
    ended: atRest.flatMap(endOf).sort((one, other) => ascending(one.lastDay, other.lastDay)),
  };
  books.set(loans, book);
  return book;
}

/** The list with one loan more. */
export function withNewLoan(loans: readonly Loan[], loan: Loan): readonly Loan[] {
  const next = loans.concat(loan);
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

/** The loans that run, and those at rest that had something on a later day: all of them where none is given. */
export function loansAfter(loans: readonly Loan[], since: Day | null): readonly Loan[] {
  const { running, ended } = bookOf(loans);
  const first = since === null ? 0 : firstAfter(ended, since);
  return [...ended.slice(first).map(({ loan }) => loan), ...running];
}

/** Something is owed or awaited. */
export const isOpen = ({ status }: Pick<Loan, 'status'>): boolean =>
  status === 'active' || status === 'under-review' || status === 'awaiting-payout';

/** Nothing is owed, awaited or to be paid. */
const isAtRest = (loan: Loan): boolean =>
  !isOpen(loan) && loan.plan.every(({ settledDay }) => settledDay !== null);

const entered = ({ running, resting, ended }: LoanBook, loan: Loan): LoanBook =>
  isAtRest(loan)
    ? { running, resting: summed(resting, [loan]), ended: endOf(loan).reduce(placed, ended) }
    : { running: running.concat(loan), resting, ended };

/** A revolving loan has no plan: its days are those of its payments. */
const endOf = (loan: Loan): readonly Ended[] => {
  const paid = loan.repayments.at(-1);
  const lastDay = loan.plan.at(-1)?.dueDay ?? (paid && dayAt(paid.at));
  return lastDay === undefined ? [] : [{ loan, lastDay }];
};

function summed(before: Resting, loans: readonly Loan[]): Resting {
  const sums = new Map(before.sums);
  let { lastClosedAt, lent, penalised } = before;
  const late: LateLine[] = [];
  let { count, amountFen, days } = before.missed;
  for (const { journal, closedAt, disbursedAt, status, plan } of loans) {
    for (const { postings } of journal)
      for (const posting of postings)
        sums.set(posting.account, (sums.get(posting.account) ?? 0) + posting.amountFen);
    if (closedAt !== null && (lastClosedAt === null || closedAt > lastClosedAt)) lastClosedAt = closedAt;
    lent ||= disbursedAt !== null && status !== 'cancelled';
    for (const { stage, dueDay, settledDay, paymentFen } of plan) {
      if (stage === 'scheduled' || settledDay === null) continue;
      if (settledDay > dueDay) late.push({ days: daysBetween(dueDay, settledDay), settledDay });
      if (stage === 'due') continue;
      if (stage !== 'missed') penalised += 1;
      count += 1;
      amountFen += paymentFen;
      days += daysBetween(dueDay, settledDay);
    }
  }
  return {
    sums,
    lastClosedAt,
    lent,
    penalised,
    late: joined(before.late, late),
    missed: { count, amountFen, days },
  };
}

/** Most loans are never late: then the list stays the one that it was. */
const joined = (before: readonly LateLine[], more: readonly LateLine[]): readonly LateLine[] =>
  more.length === 0
    ? before
    : [...before, ...more].sort(
        (one, other) => ascending(one.settledDay, other.settledDay) || one.days - other.days,
      );

const placed = (list: readonly Ended[], one: Ended): readonly Ended[] => {
  const at = firstAfter(list, one.lastDay);
  return [...list.slice(0, at), one, ...list.slice(at)];
};

/** The place of the first that ends after a day. */
const firstAfter = (list: readonly Ended[], day: Day): number =>
  firstPlace(list, ({ lastDay }) => lastDay > day);
