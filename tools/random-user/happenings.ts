import type { BankState, Loan, PlanLine } from '@/services/bank/core/state';
import type { BankEvent, EventOf } from '@/services/bank/event';
import type { Lens } from '@/services/contract/terms';
import { addDays, type Day, dayAt, HOUR, instantOf } from '@/units/day';
import type { Check } from './check';
import { checkInterest } from './interest';

/** What the documents say of time and order, in figures of our own: nothing here is read from the rules' tables. */
const GRACE_DAYS = 7;
const CUT_AFTER_DAYS = 30;
const COOLING_OFF_HOURS = 24;
const AUTOPAY_HOUR = 8;
const IDLE_MS = 30 * 24 * HOUR;
/** 0.05% a day, and rates are billionths a year. */
const PENALTY = { of: 5, by: 10_000 } as const;
const BILLION = 1_000_000_000;

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
  if (event.type === 'stage-reached') checkStage(check, before.settings.lens, loan, event, changed);
  if (event.type === 'repayment-made') checkRepayment(check, before.settings.lens, loan, event, changed);
  if (event.type === 'loan-disbursed')
    check.hold(
      `${loan.id}: money comes once, and to whom it is on its way`,
      loan.status === 'awaiting-payout' && loan.disbursedAt === null && loan.journal.length === 0,
    );
}

function checkStage(
  check: Check,
  lens: Lens,
  loan: Loan,
  event: EventOf<'stage-reached'>,
  after: Loan,
): void {
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
      `${id}: late days that cost are counted once a penalty begins`,
      after.plan.find(({ period }) => period === line.period)?.penaltyFromDay ===
        (line.penaltyFromDay ?? costsFrom(lens, line)),
    );
}

function checkRepayment(
  check: Check,
  lens: Lens,
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
    const accrued = lateCostSince(lens, loan, line, at);
    const penalty = line.chargedPenaltyFen - line.paidPenaltyFen + accrued;
    const interest = line.interestFen - line.paidInterestFen;
    const principal = line.principalFen - line.paidPrincipalFen;
    check.hold(`${id}: the penalty is that of its days`, part.penaltyChargedFen === accrued);
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

/** The first late day that costs: where the contract's interest goes on the first of all, else the first after the grace. */
const costsFrom = (lens: Lens, { dueDay }: PlanLine): Day =>
  addDays(dueDay, lens === 'merged' ? 1 : GRACE_DAYS + 1);

/**
 * What a line's late days cost that was not charged before, on its unpaid principal: the merged lens asks for the
 * contract's interest within the grace, and after it for the penalty or the contract's interest, whichever is more. The
 * documents ask for their penalty alone. Days are counted one by one, and each of the two parts is rounded once.
 */
function lateCostSince(lens: Lens, { annualRate, dayCount }: Loan, line: PlanLine, at: number): number {
  const principal = BigInt(line.principalFen - line.paidPrincipalFen);
  const year = dayCount === 'actual/365' ? 365n : 360n;
  const contract = lens === 'merged' ? BigInt(annualRate) : 0n;
  const documents = (year * BigInt(PENALTY.of * BILLION)) / BigInt(PENALTY.by);
  const sums = { grace: 0n, penalty: 0n };
  for (let day = line.penaltyFromDay ?? costsFrom(lens, line); instantOf(day) <= at; day = addDays(day, 1)) {
    if (day <= addDays(line.dueDay, GRACE_DAYS)) sums.grace += principal * contract;
    else sums.penalty += principal * (documents > contract ? documents : contract);
  }
  const rounded = (sum: bigint): number => {
    const by = BigInt(BILLION) * year;
    return Number((2n * sum + by) / (2n * by));
  };
  return rounded(sums.grace) + rounded(sums.penalty);
}
