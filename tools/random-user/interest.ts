import { balance } from '@/services/bank/core/ledger';
import type { Loan, PlanLine } from '@/services/bank/core/state';
import type { BankEvent, EventOf } from '@/services/bank/event';
import { addDays, type Day, dayAt, daysBetween } from '@/units/day';
import type { Check } from './check';

/**
 * Interest once more, in another way: whole numbers without a bound, and the days counted along the loan. It asks of
 * each event which days it charged, that they follow those before, and that they cost what the rate says.
 */

/** Half away from zero; nothing here is negative. */
const rounded = (of: bigint, by: bigint): number => Number((2n * of + by) / (2n * by));

const yearOf = (loan: Loan): bigint => (loan.dayCount === 'actual/365' ? 365n : 360n);

const forDays = (loan: Loan, principalFen: number, days: number): number =>
  rounded(BigInt(principalFen) * BigInt(loan.annualRate) * BigInt(days), 1_000_000_000n * yearOf(loan));

const isOpen = (line: PlanLine): boolean => line.settledDay === null && line.stage === 'scheduled';

/** Principal that has not fallen due, along the plan; a loan without one owes it all. */
function undue(loan: Loan): number {
  if (loan.plan.length === 0) return balance(loan.journal, 'principal-receivable');
  return loan.plan.filter(isOpen).reduce((sum, line) => sum + line.principalFen - line.paidPrincipalFen, 0);
}

const income = (loan: Loan): number => -balance(loan.journal, 'interest-income');

/** The days a payment today is charged for, of those that are not yet paid. */
function daysFor(loan: Loan, today: Day): number {
  const from = loan.accruedFromDay ?? today;
  return from === today && from === loan.startDay ? 1 : Math.max(0, daysBetween(from, today));
}

/** What an event has charged a loan, and for which days. */
export function checkInterest(check: Check, before: Loan, event: BankEvent, after: Loan): void {
  if (event.type === 'loan-disbursed') begins(check, event, after);
  if (event.type === 'stage-reached') fallsDue(check, before, event, after);
  if (event.type === 'repayment-made') {
    if (event.paid.early) paysEarly(check, before, event, after);
    else paysLines(check, before, event, after);
  }
}

const charged = (before: Loan, after: Loan): number => income(after) - income(before);

function begins(check: Check, { at }: EventOf<'loan-disbursed'>, after: Loan): void {
  check.hold(`${after.id}: interest begins on the day the money comes`, after.accruedFromDay === dayAt(at));
  check.hold(`${after.id}: the money itself costs nothing`, income(after) === 0);
  contiguous(check, after);
}

function fallsDue(check: Check, before: Loan, event: EventOf<'stage-reached'>, after: Loan): void {
  const { id, accruedFromDay: from } = before;
  const line = before.plan.find(({ period }) => period === event.period);
  if (event.stage !== 'due' || !line || from === null) {
    check.hold(
      `${id}: no interest but on a due day`,
      charged(before, after) === 0 && after.accruedFromDay === from,
    );
    return;
  }
  check.hold(`${id}: a due day charges its line`, charged(before, after) === line.interestFen);
  check.hold(
    `${id}: a due line counts each of its days once`,
    line.days === daysBetween(from, line.dueDay) && after.accruedFromDay === line.dueDay,
  );
}

function paysLines(check: Check, before: Loan, { paid }: EventOf<'repayment-made'>, after: Loan): void {
  const ahead = before.plan.find(
    (line) => isOpen(line) && paid.lines.some(({ period }) => period === line.period),
  );
  check.hold(
    `${before.id}: a line paid ahead charges its interest, and others none`,
    charged(before, after) === (ahead?.interestFen ?? 0),
  );
  check.hold(
    `${before.id}: a payment of lines leaves the days as they are`,
    after.accruedFromDay === (ahead?.dueDay ?? before.accruedFromDay),
  );
}

function paysEarly(check: Check, before: Loan, { at }: EventOf<'repayment-made'>, after: Loan): void {
  const { id, accruedFromDay: from } = before;
  const days = daysFor(before, dayAt(at));
  const next = before.plan.find(isOpen);
  const exact = forDays(before, undue(before), days);
  const cost = charged(before, after);
  check.hold(
    `${id}: an early payment is charged for the days since the last, at the rate: ${cost} for ${days} days`,
    cost === (next ? Math.min(exact, next.interestFen) : exact),
  );
  check.hold(
    `${id}: each day is counted once`,
    from !== null && after.accruedFromDay === addDays(from, days),
  );
  contiguous(check, after);
}

/** The lines not yet due follow one another without a gap or an overlap, and each costs what its days cost. */
function contiguous(check: Check, loan: Loan): void {
  let [from, owed] = [loan.accruedFromDay, undue(loan)];
  for (const line of loan.plan.filter(isOpen)) {
    check.hold(
      `${loan.id}: period ${line.period} counts from the day before it ended`,
      from !== null && line.days === daysBetween(from, line.dueDay),
    );
    const months = Math.round(line.days / 30.44) * 30;
    const [least, most] = [Math.min(line.days, months), Math.max(line.days, months)];
    check.hold(
      `${loan.id}: period ${line.period} costs what its days cost`,
      line.interestFen >= forDays(loan, owed, least) && line.interestFen <= forDays(loan, owed, most),
    );
    [from, owed] = [line.dueDay, owed - line.principalFen];
  }
}
