import type { LimitCause } from '../contract/limit';
import type { RuleSet } from '../rules/rule-set';
import type { Fold, Messages, Say } from './core/capability';
import { CORE_FOLD } from './core/settings';
import type { BankState, Message } from './core/state';
import { CREDIT_MESSAGES } from './credit/credit';
import { CREDIT_FOLD } from './credit/fold';
import { totalLimit } from './credit/shelf';
import type { BankEvent } from './event';
import { LOAN_FOLD } from './loans/fold';
import { LOAN_MESSAGES } from './loans/messages';
import { PERSON_FOLD } from './person/fold';
import { PERSON_MESSAGES } from './person/person';

const FOLD: Fold<BankEvent> = { ...CORE_FOLD, ...PERSON_FOLD, ...CREDIT_FOLD, ...LOAN_FOLD };

const MESSAGES: Messages<BankEvent> = { ...PERSON_MESSAGES, ...CREDIT_MESSAGES, ...LOAN_MESSAGES };

/** The state after an event. Pure, total, and never refuses: what may happen was decided before. */
export function apply(rules: RuleSet, state: BankState, event: BankEvent): BankState {
  const fold = FOLD[event.type] as (rules: RuleSet, state: BankState, event: BankEvent) => BankState;
  const next = fold(rules, { ...state, now: event.at }, event);
  const message = messageOf(rules, next, event);
  const told = message ? { ...next, messages: [...next.messages, message] } : next;
  return movesLimits(event.type) ? recorded(rules, told, event.type) : told;
}

/** What the bank tells the customer about an event. */
function messageOf(rules: RuleSet, state: BankState, event: BankEvent): Message | null {
  const tell = MESSAGES[event.type] as
    | ((say: Say, event: BankEvent, state: BankState, rules: RuleSet) => Message | null)
    | undefined;
  if (!tell) return null;
  const say: Say = (kind, loanId = null, amountFen = null) => ({
    id: `M${state.messages.length + 1}`,
    at: event.at,
    kind,
    loanId,
    amountFen,
  });
  return tell(say, event, state, rules);
}

/** After these the limits may differ: the history gets a point (C3). */
const MOVES_LIMITS: ReadonlySet<string> = new Set<LimitCause & BankEvent['type']>([
  'month-reviewed',
  'product-opened',
  'material-decided',
  'raise-decided',
  'temporary-raise-decided',
  'temporary-raise-ended',
  'limit-idle-frozen',
  'limit-unfrozen',
  'stage-reached',
]);

const movesLimits = (type: BankEvent['type']): type is LimitCause & BankEvent['type'] =>
  MOVES_LIMITS.has(type);

function recorded(rules: RuleSet, state: BankState, cause: LimitCause): BankState {
  const totalFen = totalLimit(rules, state);
  if (state.limitHistory.at(-1)?.totalFen === totalFen) return state;
  return { ...state, limitHistory: [...state.limitHistory, { at: state.now, totalFen, cause }] };
}
