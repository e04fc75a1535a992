import { addDays, dayAt, HOUR, type Instant, instantOf } from '@/units/day';
import { CHANNELS } from '../rules/channels';
import { productOf } from '../rules/products';
import { apply } from './apply';
import { draw } from './chance';
import type { BankEvent } from './event';
import { freshLines } from './loan-change';
import { nextStage } from './overdue';
import { schedule } from './schedule';
import type { BankState, Loan } from './state';
import { workingDayAfter } from './workday';

/** Everything that happens by itself from the state's own moment up to `to`, in order, and then that time has passed. */
export function passTime(state: BankState, to: Instant): { state: BankState; events: BankEvent[] } {
  const events: BankEvent[] = [];
  let current = state;
  for (let next = nextEvent(current); next && next.at <= to; next = nextEvent(current)) {
    events.push(next);
    current = apply(current, next);
  }
  if (to > current.now) {
    const passed: BankEvent = { type: 'time-passed', at: to };
    events.push(passed);
    current = apply(current, passed);
  }
  return { state: current, events };
}

/** The next thing that happens by itself; null where nothing is awaited. Ties go to the older loan. */
export function nextEvent(state: BankState): BankEvent | null {
  let next: BankEvent | null = null;
  const offer = (event: BankEvent | null): void => {
    if (event && (!next || event.at < next.at)) next = event;
  };
  for (const event of decisions(state)) offer(event);
  for (const loan of state.loans) offer(nextOfLoan(loan));
  return next;
}

/** Activations whose decision is due (B18–B20, B52). */
function decisions(state: BankState): BankEvent[] {
  return Object.entries(state.accounts).flatMap(([id, account]): BankEvent[] => {
    if (account.state !== 'deciding') return [];
    const productId = id as keyof BankState['accounts'];
    const at = account.decideAt;
    const channel = CHANNELS.find((candidate) => candidate.id === account.channelId);
    const passes = draw(state.seed, `activation/${productId}/${at}`) * 100 < (channel?.passPercent ?? 0);
    if (passes) return [{ type: 'product-opened', at, productId }];
    return [
      {
        type: 'activation-declined',
        at,
        productId,
        channelId: account.channelId,
        retryDay: addDays(dayAt(at), 90),
      },
    ];
  });
}

function nextOfLoan(loan: Loan): BankEvent | null {
  if (loan.awaitedAt !== null)
    return loan.status === 'under-review' ? approval(loan, loan.awaitedAt) : payout(loan, loan.awaitedAt);
  if (loan.status !== 'active') return null;
  let next: BankEvent | null = null;
  for (const line of loan.plan) {
    const stage = nextStage(line);
    if (!stage) continue;
    const at = instantOf(stage.day);
    if (!next || at < next.at)
      next = {
        type: 'stage-reached',
        at,
        loanId: loan.id,
        period: line.period,
        stage: stage.stage,
      };
    if (line.stage === 'scheduled') break;
  }
  return next;
}

/** A review that ends well pays out at ten o'clock on the working day after (A24). */
function approval(loan: Loan, at: Instant): BankEvent {
  const { payout: terms } = productOf(loan.productId);
  const workingDays = terms.kind === 'after-review' ? terms.workingDays : 0;
  return {
    type: 'application-approved',
    at,
    loanId: loan.id,
    payoutAt: instantOf(workingDayAfter(dayAt(at), workingDays), 10 * HOUR),
  };
}

/** The money arrives, and the plan begins on that day. */
function payout(loan: Loan, at: Instant): BankEvent {
  const startDay = dayAt(at);
  const rows =
    loan.periods === null
      ? []
      : schedule({
          method: loan.method,
          principalFen: loan.principalFen,
          annualRate: loan.annualRate,
          dayCount: loan.dayCount,
          rounding: 'half-up',
          startDay,
          length: { periods: loan.periods },
        });
  return { type: 'loan-disbursed', at, loanId: loan.id, startDay, plan: freshLines(rows) };
}
