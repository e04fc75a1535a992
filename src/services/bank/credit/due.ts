import { addDays, addMonths, DAY, dayAt, firstOfMonth, type Instant, instantOf, plus } from '@/units/day';
import { entriesOf } from '@/units/records';
import type { RuleSet } from '../../rules/rule-set';
import { type BankState, bookOf, draw } from '../core';
import type { CreditEvent, EventOf } from './events';
import { cutEndsDay } from './lateness';
import { passOdds } from './odds';

/** The first of the month after the last review (A26, X8). */
export function monthReview(state: BankState): EventOf<'month-reviewed'> {
  const day = addMonths(firstOfMonth(state.reviewed.day), 1);
  return { type: 'month-reviewed', at: instantOf(day), day };
}

/** Activations and materials whose answer is due (B18–B20, B27–B29). */
export function decisions(rules: RuleSet, state: BankState): CreditEvent[] {
  const events: CreditEvent[] = [];
  for (const [productId, account] of entriesOf(state.accounts)) {
    if (account.state !== 'deciding') continue;
    const { channelId, decideAt: at } = account;
    const channel = rules.channels.find((candidate) => candidate.id === channelId);
    const passes =
      channel &&
      draw(state.seed, `activation/${productId}/${at}`) * 100 < passOdds(rules, state, channel).percent;
    const retryDay = addDays(dayAt(at), rules.odds.coolingDays.days);
    events.push(
      passes
        ? { type: 'product-opened', at, productId, channelId }
        : { type: 'activation-declined', at, productId, channelId, retryDay },
    );
  }
  for (const { id, chancePercent } of rules.materials) {
    const handedIn = state.materials[id];
    if (handedIn?.state !== 'reviewing') continue;
    const accepted = draw(state.seed, `material/${id}/${handedIn.decideAt}`) * 100 < chancePercent;
    events.push({ type: 'material-decided', at: handedIn.decideAt, materialId: id, accepted });
  }
  return events;
}

/** What runs out: a temporary raise, a cut, and a limit nobody has used for long (C37, S51, B32, S33). */
export function ends(rules: RuleSet, state: BankState): CreditEvent[] {
  const events: CreditEvent[] = [];
  if (state.temporaryRaise)
    events.push({ type: 'temporary-raise-ended', at: instantOf(addDays(state.temporaryRaise.untilDay, 1)) });
  const cutEnds = cutEndsDay(rules, state);
  if (cutEnds) events.push({ type: 'cut-ended', at: instantOf(cutEnds) });
  const open = Object.values(state.accounts).some((account) => account.state === 'open');
  const owing = bookOf(state.loans).running.some(
    (loan) => loan.status === 'active' || loan.awaitedAt !== null,
  );
  if (open && !owing && !state.idleFrozen) {
    const at = plus(lastActivity(state), rules.idle.days * DAY);
    events.push({ type: 'limit-idle-frozen', at });
  }
  return events;
}

/** The last sign of the customer, or of a loan that was being repaid until then. */
const lastActivity = ({ loans, lastSeenAt }: BankState): Instant => {
  const { lastClosedAt } = bookOf(loans).resting;
  return lastClosedAt !== null && lastClosedAt > lastSeenAt ? lastClosedAt : lastSeenAt;
};
