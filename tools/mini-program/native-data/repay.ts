import { calendarDays } from '@/services/bank/arithmetic/workday';
import { trialView } from '@/services/bank/views/loan';
import { meView } from '@/services/bank/views/me';
import { repayView } from '@/services/bank/views/wallet';
import type { LoanView } from '@/services/contract/loan';
import { dueDays, openInMonth } from '@/stores/repay/due-days';
import { addDays, addMonths, dayAt, daysBetween, firstOfMonth, showWeekday } from '@/units/day';
import { fen, showFen, showYuan, yuan } from '@/units/fen';
import { cardName } from '@/words/cards';
import { words as names } from '@/words/names';
import { words } from '@/words/repay/repay';
import { words as trialWords } from '@/words/repay/trial';
import { percent, rules, state, today } from './bank';

const home = repayView(rules, state);
const first = firstOfMonth(today);
const days = daysBetween(first, addMonths(first, 1));
const due = dueDays(home);

/** What is due, the month it stands in, and every loan. */
export function repay() {
  const { nextDue, loans, outstandingFen, closedLoans, records } = home;
  const loan = loans.find(({ id }) => id === nextDue?.loanId);
  if (!nextDue || !loan?.next) throw new Error('an instalment that is due');
  return {
    due: {
      title: words.dueOn({ due: nextDue.dueDay, today, weekday: showWeekday(nextDue.dueDay) }),
      away: words.daysAway({ days: nextDue.daysAway }),
      amount: showFen(loan.next.totalFen),
      principal: showFen(loan.next.principalFen),
      interest: showFen(loan.next.interestFen),
      loan: loan.productName,
      period: loan.next.period,
      periods: loan.plan.length,
      loanId: loan.id,
    },
    year: Number(first.slice(0, 4)),
    month: Number(first.slice(5, 7)),
    days: month(),
    left: showFen(openInMonth(due, first)),
    ahead: due.filter(({ kind }) => kind === 'next' || kind === 'later').length,
    outstanding: showFen(outstandingFen),
    loans: loans.map(loanRow),
    closed: closedLoans.length,
    records: records.length,
  };
}

/** The days of the month: which of the week, whether it is today, and what is due on it. */
const month = () =>
  Array.from({ length: days }, (_, index) => addDays(first, index)).map((day) => {
    const mark = due.find((one) => one.day === day);
    return {
      day: Number(day.slice(8)),
      week: showWeekday(day),
      ...(day === today && { note: 'today' }),
      ...(mark && {
        tone: mark.kind,
        sum: showYuan(yuan(Math.round(mark.amountFen / 100))),
        due: words.marks.due({ amount: mark.amountFen }),
      }),
    };
  });

function loanRow(loan: LoanView) {
  const { id, productName, principalFen, plan, next, interestTodayFen, disbursedAt, method } = loan;
  const done = plan.filter(({ settledDay }) => settledDay !== null).length;
  const named = names.methods[method];
  return {
    id,
    name: words.loan({ product: productName, amount: principalFen }),
    amount: showFen(next?.totalFen ?? interestTodayFen),
    origin:
      next && disbursedAt !== null
        ? words.borrowedOn({ on: dayAt(disbursedAt), today, method: named })
        : words.byDay({ method: named, rate: loan }),
    ...(next && { done, periods: plan.length, share: percent(done / plan.length) }),
  };
}

/** Which days of the month are holidays, and which are worked in their stead: by their place in it. */
export function calendar() {
  const found = calendarDays(first, days);
  if (!found.ok) throw new Error('a calendar');
  return found.value.flatMap(({ kind }, index) =>
    kind === 'ordinary' ? [] : [{ index, note: kind === 'rest' ? 'rest' : 'makeUp' }],
  );
}

/** Whether the bank takes what is due by itself. */
export const autopay = () => ({ on: meView(rules, state).autopayCardId !== null });

/** What it takes to pay all of the loan that is due next, today. */
export function trial() {
  const loan = state.loans.find(({ id }) => id === home.nextDue?.loanId);
  const [card] = home.cards;
  if (!loan || !card) throw new Error('a loan and a card');
  const request = { loanId: loan.id, kind: 'all', amountFen: null, partPlan: null } as const;
  const found = trialView(rules, state, request);
  if (!found.ok || found.value.interestFrom === null) throw new Error('a trial');
  const { totalFen, principalFen, interestFen, penaltyFen, feeFen, interestFrom, interestDays } = found.value;
  const { interestPlannedFen, interestAfterFen } = found.value;
  return {
    total: showFen(totalFen),
    principal: showFen(principalFen),
    interestFor: trialWords.interestDays({ from: interestFrom, today, days: interestDays }),
    interest: showFen(interestFen),
    penalty: showFen(penaltyFen),
    fee: showFen(feeFen),
    planned: showFen(interestPlannedFen),
    after: showFen(interestAfterFen),
    afterShare: percent(interestAfterFen / interestPlannedFen),
    saved: showFen(fen(interestPlannedFen - interestAfterFen)),
    card: cardName(card),
  };
}
