import { assert } from '@/units/assert';
import { MINUTE, plus } from '@/units/day';
import type { Failure } from '../../contract/reply';
import type { ProductId } from '../../contract/terms';
import type { RuleSet } from '../../rules/rule-set';
import { type BankState, drawBetween, refuse, standingDeclines } from '../core';
import type { CommandOf } from './commands';
import type { Decided } from './events';
import { activationView, channelFailure } from './gates';
import { refusals } from './refusals';

/** Asks for a product through a channel; the channel decides how long it takes and how often it succeeds (B18–B20). */
export function activate(rules: RuleSet, state: BankState, command: CommandOf<'activate'>): Decided {
  const { productId, channelId } = command;
  const account = state.accounts[productId];
  if (account.state === 'open') return refuse('already-activated');
  if (account.state === 'deciding') return refuse('under-review', null, { until: account.decideAt }, true);
  const declined = standingDeclines(state, productId).find((one) => one.channelId === channelId);
  if (declined)
    return refuse('channel-declined', rules.odds.coolingDays.source, { retryDay: declined.retryDay });
  const reason =
    refusals(rules, state, productId)[0] ??
    channelFailure(rules, state, channelId) ??
    missingCard(rules, state, productId);
  if (reason) return reason;
  if (!command.creditReportConsent) return refuse('consent-missing', 'B8', {}, true);
  const channel = rules.channels.find((candidate) => candidate.id === channelId);
  assert(channel !== undefined, `${channelId} is a channel`);
  const minutes = drawBetween(
    state.seed,
    `decision/${productId}/${channelId}/${state.now}`,
    ...channel.minutes,
  );
  const decideAt = plus(state.now, minutes * MINUTE);
  return [{ type: 'activation-requested', at: state.now, productId, channelId, decideAt }];
}

/** A product that asks for a card opens with one (C7). */
const missingCard = (rules: RuleSet, state: BankState, productId: ProductId): Failure | null =>
  activationView(rules, state, productId).gates.some(({ id, done }) => id === 'bank-card' && !done)
    ? refuse('card-unknown', 'C7')
    : null;
