import { assert } from '@/units/assert';
import { addDays, addMonths, DAY, type Day, dayAt, HOUR, type Instant, instantOf, plus } from '@/units/day';
import type { Failure } from '../contract/reply';
import { productOf, type RuleSet } from '../rules/rule-set';
import { apply } from './apply';
import { schedule } from './arithmetic/schedule';
import { workingDayAfter } from './arithmetic/workday';
import { LAST_MOMENT } from './core/bounds';
import { draw } from './core/chance';
import { within } from './core/edge';
import type { BankEvent } from './core/event';
import type { BankState, Loan } from './core/state';
import { passOdds } from './credit/odds';
import { automaticReview } from './credit/raising';
import { freshLines } from './loans/change';
import { contractTerms } from './loans/contract-terms';
import { nextStage } from './loans/overdue';
import { autopay } from './loans/repaying';

interface Passed {
  readonly state: BankState;
  readonly events: BankEvent[];
  /** Why no time could pass; then the state is the one that was given. */
  readonly failure: Failure | null;
}

/**
 * Everything that happens by itself from the state's own moment up to `to`, in order, and then that time has passed;
 * beyond the last moment no time passes. Nothing is thrown.
 */
export const passTime = (rules: RuleSet, state: BankState, to: Instant): Passed =>
  within(
    'pass-time',
    () => pass(rules, state, Math.min(to, LAST_MOMENT) as Instant),
    (failure) => ({ state, events: [], failure }),
  );

/** A thousand loans have fewer on one day: more is a mistake of ours that never ends. */
const MOST_AT_ONCE = 5_000;

function pass(rules: RuleSet, state: BankState, to: Instant): Passed {
  const events: BankEvent[] = [];
  let current = state;
  let atOnce = 0;
  for (let next = nextEvent(rules, current); next && next.at <= to; next = nextEvent(rules, current)) {
    atOnce = next.at > current.now ? 1 : atOnce + 1;
    assert(atOnce <= MOST_AT_ONCE, () => `what happens at ${next.at} comes to an end`);
    events.push(next);
    current = apply(rules, current, next);
  }
  if (to > current.now) {
    const passed: BankEvent = { type: 'time-passed', at: to };
    events.push(passed);
    current = apply(rules, current, passed);
  }
  return { state: current, events, failure: null };
}

/** The next thing that happens by itself. Ties go to what stands first here, then to the older loan. */
export function nextEvent(rules: RuleSet, state: BankState): BankEvent {
  let next: BankEvent = monthReview(state);
  const offer = (event: BankEvent | null): void => {
    if (event && event.at < next.at) next = event;
  };
  const review = automaticReview(rules, state);
  if (review) return review;
  for (const event of decisions(rules, state)) offer(event);
  for (const event of ends(rules, state)) offer(event);
  for (const loan of state.loans) offer(nextOfLoan(rules, state, loan));
  return next;
}

/** The first of the month after the last review (A26, X8). */
function monthReview(state: BankState): BankEvent {
  const firstOfMonth = `${state.reviewed.day.slice(0, 8)}01` as Day;
  const day = addMonths(firstOfMonth, 1);
  return { type: 'month-reviewed', at: instantOf(day), day };
}

/** Activations, materials and complaints whose answer is due (B18–B20, B27–B29, A39). */
function decisions(rules: RuleSet, state: BankState): BankEvent[] {
  const events: BankEvent[] = [];
  for (const [id, account] of Object.entries(state.accounts)) {
    if (account.state !== 'deciding') continue;
    const { channelId, decideAt: at } = account;
    const productId = id as keyof BankState['accounts'];
    const channel = rules.channels.find((candidate) => candidate.id === channelId);
    const passes =
      channel &&
      draw(state.seed, `activation/${productId}/${at}`) * 100 < passOdds(rules, state, channel).percent;
    events.push(
      passes
        ? { type: 'product-opened', at, productId, channelId }
        : {
            type: 'activation-declined',
            at,
            productId,
            channelId,
            retryDay: addDays(dayAt(at), rules.odds.coolingDays.days),
          },
    );
  }
  for (const { id, chancePercent } of rules.materials) {
    const handedIn = state.materials[id];
    if (handedIn?.state !== 'reviewing') continue;
    const accepted = draw(state.seed, `material/${id}/${handedIn.decideAt}`) * 100 < chancePercent;
    events.push({ type: 'material-decided', at: handedIn.decideAt, materialId: id, accepted });
  }
  for (const complaint of state.complaints)
    if (!complaint.answered)
      events.push({ type: 'complaint-answered', at: complaint.answerAt, complaintId: complaint.id });
  return events;
}

/** What runs out: a temporary raise, and a limit nobody has used for long (C37, B32, S33). */
function ends(rules: RuleSet, state: BankState): BankEvent[] {
  const events: BankEvent[] = [];
  if (state.temporaryRaise)
    events.push({ type: 'temporary-raise-ended', at: instantOf(addDays(state.temporaryRaise.untilDay, 1)) });
  const open = Object.values(state.accounts).some((account) => account.state === 'open');
  const owing = state.loans.some((loan) => loan.status === 'active' || loan.awaitedAt !== null);
  if (open && !owing && !state.idleFrozen) {
    const at = plus(lastActivity(state), rules.idle.days * DAY);
    events.push({ type: 'limit-idle-frozen', at });
  }
  return events;
}

/** The last sign of the customer, or of a loan that was being repaid until then. */
const lastActivity = (state: BankState): Instant =>
  state.loans.reduce<Instant>(
    (last, loan) => (loan.closedAt !== null && loan.closedAt > last ? loan.closedAt : last),
    state.lastSeenAt,
  );

function nextOfLoan(rules: RuleSet, state: BankState, loan: Loan): BankEvent | null {
  if (loan.awaitedAt !== null)
    return loan.status === 'under-review'
      ? reviewEnds(rules, state, loan, loan.awaitedAt)
      : payout(rules, loan, loan.awaitedAt);
  if (loan.status !== 'active') return null;
  let next: BankEvent | null = null;
  for (const line of loan.plan) {
    const stage = nextStage(rules, line);
    if (!stage) continue;
    const debit = line.stage === 'due' && !line.autopayTried ? autopay(rules, state, loan, line) : null;
    if (debit && (!next || debit.at < next.at)) next = debit;
    const at = instantOf(stage.day);
    if (!next || at < next.at)
      next = { type: 'stage-reached', at, loanId: loan.id, period: line.period, stage: stage.stage };
    if (line.stage === 'scheduled') break;
  }
  return next;
}

/** A review that ends well pays out at ten o'clock on the working day after (A24). */
function reviewEnds(rules: RuleSet, state: BankState, loan: Loan, at: Instant): BankEvent {
  if (!approves(state, loan)) return { type: 'application-declined', at, loanId: loan.id };
  const { payout: terms } = productOf(rules, loan.productId);
  const workingDays = terms.kind === 'after-review' ? terms.workingDays : 0;
  const payoutAt = instantOf(workingDayAfter(dayAt(at), workingDays), 10 * HOUR);
  return { type: 'application-approved', at, loanId: loan.id, payoutAt };
}

/** No document says how often a review ends well: the seed throws a coin. */
function approves(state: BankState, loan: Loan): boolean {
  const { review } = state.settings;
  return review === 'by-seed' ? draw(state.seed, `review-outcome/${loan.id}`) < 0.5 : review === 'approve';
}

/** The money arrives, and the plan begins on that day. */
function payout(rules: RuleSet, loan: Loan, at: Instant): BankEvent {
  const startDay = dayAt(at);
  const rows = loan.periods === null ? [] : schedule(contractTerms(rules, loan, startDay));
  return { type: 'loan-disbursed', at, loanId: loan.id, startDay, plan: freshLines(rows) };
}
