import type { Failure } from '../../contract/reply';
import type { ChannelId, GateId, ProductId } from '../../contract/terms';
import type { ActivationView, ChannelView } from '../../contract/wallet';
import type { Product } from '../../rules/products';
import { productOf, type RuleSet } from '../../rules/rule-set';
import { type BankState, refuse, standingDeclines } from '../core';
import { approximate } from './base-limit';
import { limitOf } from './limit';
import { passOdds } from './odds';
import { weeklyPayments } from './score';

/** The way in that only looks (B15): its error is that of the estimate. */
const preApproval = (rules: RuleSet) => rules.channels.find(({ id }) => id === 'mini-program');

/** What each gate rests on (B4, B5, C8, B44, B8). */
const GATE_SOURCES: Readonly<Record<GateId, string>> = {
  'real-name': 'B4',
  'id-card': 'B5',
  phone: 'C8',
  'bank-card': 'C7',
  'student-status': 'B43',
  licence: 'B44',
  'credit-report': 'B8',
};

/** What a product asks for before it opens, and what of it is there. The report is agreed to with the application itself. */
export function activationView(rules: RuleSet, state: BankState, productId: ProductId): ActivationView {
  const product = productOf(rules, productId);
  const percent = preApproval(rules)?.limitErrorPercent ?? 0;
  return {
    productId,
    gates: gatesOf(state, product).map((id) => ({ id, done: passed(state, id), source: GATE_SOURCES[id] })),
    channels: rules.channels.map((channel) => ({
      id: channel.id,
      name: channel.name,
      place: channel.place,
      minutes: channel.minutes,
      passPercent: channel.passPercent,
      odds: passOdds(rules, state, channel),
      limitErrorPercent: channel.limitErrorPercent,
      outsideWallet: channel.outsideWallet,
      offered: isOffered(rules, state, channel.id),
      declined: declined(rules, state, productId, channel.id),
      sources: channel.sources,
    })),
    estimate: { ...approximate(rules, limitOf(rules, state, productId), percent), percent },
    sources: product.sources.gates,
  };
}

/** Until when a channel that said no is not asked again (B52); null where it may be asked. */
function declined(
  rules: RuleSet,
  state: BankState,
  productId: ProductId,
  channelId: ChannelId,
): ChannelView['declined'] {
  const found = standingDeclines(state, productId).find((one) => one.channelId === channelId);
  return found ? { retryDay: found.retryDay, source: rules.odds.coolingDays.source } : null;
}

/** Of a student it is checked, too, that they are one: their limit rests on it (B43). */
const gatesOf = ({ customer }: BankState, { gates }: Product): readonly GateId[] =>
  customer.student ? ['student-status', ...gates] : gates;

function passed(state: BankState, id: GateId): boolean {
  switch (id) {
    case 'real-name':
      return state.customer.accountNormal;
    case 'id-card':
    case 'phone':
      return true;
    case 'student-status':
      return state.customer.student;
    case 'bank-card':
      return state.cards.length > 0;
    case 'licence':
      return state.materials['business-licence']?.state === 'accepted';
    case 'credit-report':
      return state.authorised.includes('credit-report');
  }
}

/** People who use the wallet more see more ways in (A4, S40). */
export const isOffered = (rules: RuleSet, state: BankState, id: ChannelId): boolean =>
  rules.channels.some(
    (channel) => channel.id === id && weeklyPayments(rules, state) >= channel.paymentsPerWeek,
  );

/** Why a channel is not open to this person; null where it is. */
export const channelFailure = (rules: RuleSet, state: BankState, id: ChannelId): Failure | null =>
  isOffered(rules, state, id) ? null : refuse('channel-not-offered', 'A4');
