import type { LimitCause } from '../contract/limit';
import type { RuleSet } from '../rules/rule-set';
import { type BankState, CORE_FOLD, type Fold, type Message, type Messages, type Say } from './core';
import { CREDIT_FOLD, CREDIT_MESSAGES, totalLimit } from './credit';
import type { BankEvent } from './event';
import { LOAN_FOLD, LOAN_MESSAGES } from './loans';
import { PERSON_FOLD, PERSON_MESSAGES } from './person';

const FOLD: Fold<BankEvent> = { ...CORE_FOLD, ...PERSON_FOLD, ...CREDIT_FOLD, ...LOAN_FOLD };

const MESSAGES: Messages<BankEvent> = { ...PERSON_MESSAGES, ...CREDIT_MESSAGES, ...LOAN_MESSAGES };

/** The state after an event. Pure, total, and never refuses: what may happen was decided before. */
export function apply(rules: RuleSet, state: BankState, event: BankEvent): BankState {
  const fold = FOLD[event.type] as (rules: RuleSet, state: BankState, event: BankEvent) => BankState;
  const next = fold(rules, { ...state, now: event.at }, event);
  const message = messageOf(rules, next, event);
  const told = message ? { ...next, messages: next.messages.concat(message) } : next;
  return movesLimits(rules, event.type) ? recorded(rules, told, event.type) : told;
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
  'first-limit-ended',
  'product-opened',
  'material-decided',
  'raise-decided',
  'temporary-raise-decided',
  'temporary-raise-ended',
  'limit-idle-frozen',
  'limit-unfrozen',
  'cut-ended',
  'stage-reached',
]);

/** A consent moves them, too; the history has not always said so. */
const MOVES_LIMITS_SINCE: ReadonlySet<string> = new Set<LimitCause & BankEvent['type']>([
  'authorised',
  'authorisation-withdrawn',
]);

const movesLimits = (
  { limitHistory }: RuleSet,
  type: BankEvent['type'],
): type is LimitCause & BankEvent['type'] =>
  MOVES_LIMITS.has(type) || (limitHistory.tellsConsents && MOVES_LIMITS_SINCE.has(type));

function recorded(rules: RuleSet, state: BankState, cause: LimitCause): BankState {
  const totalFen = totalLimit(rules, state);
  if (state.limitHistory.at(-1)?.totalFen === totalFen) return state;
  return { ...state, limitHistory: [...state.limitHistory, { at: state.now, totalFen, cause }] };
}
