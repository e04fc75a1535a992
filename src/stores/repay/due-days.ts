import type { LoanView } from '@/services/contract/loan';
import type { RepayView } from '@/services/contract/repay';
import { addDays, type Day } from '@/units/day';
import { type Fen, fen, sumFen } from '@/units/fen';
import { ascending } from '@/units/order';

/** One instalment, as a calendar needs it. */
export interface DueItem {
  readonly loan: Pick<LoanView, 'id' | 'productName'>;
  readonly period: number;
  readonly periods: number;
  /** What is still to be paid of it, or what was paid. */
  readonly amountFen: Fen;
}

/** A day on which something is due, was due or was paid. */
export interface DueDay {
  readonly day: Day;
  readonly kind: 'overdue' | 'next' | 'later' | 'paid';
  readonly amountFen: Fen;
  readonly items: readonly DueItem[];
}

/** Every day on which an instalment stands, in order. What is settled stands on its due date still. */
export function dueDays({ loans, closedLoans, today, nextDue }: RepayView): DueDay[] {
  const open = new Map<Day, DueItem[]>();
  const paid = new Map<Day, DueItem[]>();
  const put = (into: Map<Day, DueItem[]>, day: Day, item: DueItem) =>
    into.set(day, [...(into.get(day) ?? []), item]);
  for (const loan of [...loans, ...closedLoans.map((closed) => ({ ...closed, due: null }))]) {
    const periods = loan.plan.at(-1)?.period ?? 0;
    for (const { period, dueDay, paymentFen, paidFen, settledDay } of loan.plan) {
      const item = { loan, period, periods };
      if (settledDay !== null) put(paid, dueDay, { ...item, amountFen: paidFen });
      else if (loan.status === 'active')
        put(open, dueDay, { ...item, amountFen: fen(paymentFen - paidFen + penaltyOf(loan, dueDay)) });
    }
  }
  const next = nextDue?.overdue ? null : nextDue?.dueDay;
  const kindOf = (day: Day): DueDay['kind'] => (day < today ? 'overdue' : day === next ? 'next' : 'later');
  const days: DueDay[] = [...open].map(([day, items]) => ({ day, kind: kindOf(day), ...together(items) }));
  for (const [day, items] of paid) if (!open.has(day)) days.push({ day, kind: 'paid', ...together(items) });
  return days.sort((a, b) => ascending(a.day, b.day));
}

const together = (items: readonly DueItem[]) => ({
  items,
  amountFen: sumFen(items.map(({ amountFen }) => amountFen)),
});

/** The penalty of everything due stands with its oldest instalment. */
const penaltyOf = ({ due }: Pick<LoanView, 'due'>, dueDay: Day): number =>
  due?.dueDay === dueDay ? due.penaltyFen : 0;

/** The days of grace of every loan that is in it: from the day after the due date to the last. */
export function graceDays({ loans }: RepayView): Day[] {
  return loans.flatMap(({ due, overdue }) =>
    due && overdue?.stage === 'grace'
      ? Array.from({ length: overdue.graceDays }, (_, index) => addDays(due.dueDay, index + 1))
      : [],
  );
}

/** Still to be paid in the month that begins on a day. */
export const openInMonth = (days: readonly DueDay[], first: Day): Fen =>
  sumFen(
    days
      .filter(({ day, kind }) => kind !== 'paid' && day.slice(0, 7) === first.slice(0, 7))
      .map(({ amountFen }) => amountFen),
  );
