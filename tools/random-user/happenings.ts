import type { BankState, Loan, PlanLine } from '@/services/bank/core/state';
import type { BankEvent, EventOf } from '@/services/bank/event';
import { addDays, dayAt, HOUR, instantOf } from '@/units/day';
import type { Check } from './check';
import { checkInterest } from './interest';

/** What the documents say of time and order, in figures of our own: nothing here is read from the rules' tables. */
const GRACE_DAYS = 7;
const CUT_AFTER_DAYS = 30;
const COOLING_OFF_HOURS = 24;
const AUTOPAY_HOUR = 8;
const IDLE_MS = 30 * 24 * HOUR;
/** 0.05% a day. */
const PENALTY = { of: 5, by: 10_000 } as const;

/** Days after its due day on which a line that is not paid comes to a stage. */
const STAGE_AFTER = {
  scheduled: Number.NaN,
  due: 0,
  missed: 1,
  penalty: GRACE_DAYS + 1,
  cut: CUT_AFTER_DAYS + 1,
} as const;

const place = (loan: Loan, line: PlanLine): string => `${loan.id}/${line.period}/${line.dueDay}`;

/** What must hold of one event, between the state before it and the state after. */
export function checkEvent(check: Check, before: BankState, event: BankEvent, after: BankState): void {
  check.hold('time never goes back', event.at >= before.now && after.now === event.at);
  if (event.type === 'limit-idle-frozen')
    check.hold(
      'a limit freezes after thirty days without a sign',
      event.at ===
        Math.max(before.lastSeenAt, ...before.loans.map(({ closedAt }) => closedAt ?? 0)) + IDLE_MS,
    );
  if (!('loanId' in event) || event.type === 'autopay-failed') return;
  const loan = before.loans.find(({ id }) => id === event.loanId);
  const changed = after.loans.find(({ id }) => id === event.loanId);
  check.hold(`${event.type} is of a loan`, loan !== undefined && changed !== undefined);
  if (!loan || !changed) return;
  checkInterest(check, loan, event, changed);
  if (event.type === 'stage-reached') checkStage(check, loan, event, changed);
  if (event.type === 'repayment-made') checkRepayment(check, loan, event, changed);
  if (event.type === 'loan-disbursed')
    check.hold(
      `${loan.id}: money comes once, and to whom it is on its way`,
      loan.status === 'awaiting-payout' && loan.disbursedAt === null && loan.journal.length === 0,
    );
}

function checkStage(check: Check, loan: Loan, event: EventOf<'stage-reached'>, after: Loan): void {
  const { id } = loan;
  const line = check.found(
    `${id}: a stage is of a line`,
    loan.plan.find(({ period }) => period === event.period),
  );
  check.hold(
    `${id}: period ${line.period} is ${event.stage} on its day`,
    event.at === instantOf(addDays(line.dueDay, STAGE_AFTER[event.stage])),
  );
  check.hold(`${id}: what is paid is never late`, line.settledDay === null);
  check.hold(`${id}: who pays what is shown is never late`, !check.paidLines.has(place(loan, line)));
  if (event.stage === 'penalty')
    check.hold(
      `${id}: a penalty begins after the grace of seven days`,
      after.plan.find(({ period }) => period === line.period)?.penaltyFromDay ===
        addDays(line.dueDay, GRACE_DAYS + 1),
    );
}

function checkRepayment(
  check: Check,
  loan: Loan,
  { at, kind, paid, submission, cardId }: EventOf<'repayment-made'>,
  after: Loan,
): void {
  const { id } = loan;
  const today = dayAt(at);
  if (kind === 'cancel')
    check.hold(
      `${id}: cancelled within 24 hours of its disbursement`,
      loan.disbursedAt !== null && at < loan.disbursedAt + COOLING_OFF_HOURS * HOUR,
    );
  if (submission === null)
    check.hold(`${id}: paid by itself at eight`, at === instantOf(today, AUTOPAY_HOUR * HOUR));
  const charge = after.journal.at(-1)?.postings.find(({ account }) => account === `customer-cash:${cardId}`);
  check.hold(
    `${id}: what is charged is penalty, interest and principal, and no fee`,
    charge?.amountFen === paid.penaltyFen + paid.interestFen + paid.principalFen && charge.amountFen > 0,
  );
  let whole = true;
  const due = loan.plan.filter((line) => line.settledDay === null && line.stage !== 'scheduled');
  for (const [index, part] of paid.lines.entries()) {
    const line = check.found(
      `${id}: what is paid is a line`,
      loan.plan.find(({ period }) => period === part.period),
    );
    check.hold(`${id}: the oldest is paid first`, whole && (due.length === 0 || due[index] === line));
    const penalty = line.chargedPenaltyFen - line.paidPenaltyFen + penaltySince(line, at);
    const interest = line.interestFen - line.paidInterestFen;
    const principal = line.principalFen - line.paidPrincipalFen;
    check.hold(`${id}: the penalty is that of its days`, part.penaltyChargedFen === penaltySince(line, at));
    check.hold(
      `${id}: penalty, then interest, then principal`,
      part.penaltyFen <= penalty &&
        (part.interestFen === 0 || part.penaltyFen === penalty) &&
        (part.principalFen === 0 || (part.penaltyFen === penalty && part.interestFen === interest)),
    );
    whole = part.penaltyFen === penalty && part.interestFen === interest && part.principalFen === principal;
    if (whole) check.paidLines.add(place(loan, line));
  }
  if (paid.early)
    check.hold(
      `${id}: nothing is paid early before all that is due`,
      whole && paid.lines.length === due.length,
    );
}

/** The penalty of a line's days that was not charged before: on its unpaid principal, rounded once. */
function penaltySince(line: PlanLine, at: number): number {
  if (line.penaltyFromDay === null) return 0;
  const days = Math.floor((at - instantOf(line.penaltyFromDay)) / (24 * HOUR)) + 1;
  const sum = BigInt((line.principalFen - line.paidPrincipalFen) * PENALTY.of) * BigInt(days);
  return Number((2n * sum + BigInt(PENALTY.by)) / BigInt(2 * PENALTY.by));
}
