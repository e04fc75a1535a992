import type { Instant } from '@/units/day';
import type { Failure } from '../contract/reply';
import type { RuleSet } from '../rules/rule-set';
import { apply } from './apply';
import { type Command, parseCommand } from './command';
import {
  type BankState,
  type Caused,
  CORE_DECISIONS,
  type Decisions,
  LAST_MOMENT,
  refuse,
  typeOf,
  within,
} from './core';
import { CREDIT_DECISIONS } from './credit';
import type { BankEvent } from './event';
import { LOAN_DECISIONS } from './loans';
import { PERSON_DECISIONS } from './person';
import { passTime } from './time';

export type Executed =
  | { readonly ok: true; readonly state: BankState; readonly events: readonly BankEvent[] }
  | { readonly ok: false; readonly failure: Failure };

/**
 * Carries out one command at a moment: time passes up to it, then all of its events happen, or none does.
 * Pure: the same state, command and moment always give the same answer. Total: nothing is thrown, whatever is given.
 * @param input a command from anywhere; its form is checked
 */
export const execute = (rules: RuleSet, state: BankState, input: unknown, at: Instant): Executed =>
  within(
    typeOf(input),
    () => carryOut(rules, state, input, at),
    (failure) => ({ ok: false, failure }),
  );

function carryOut(rules: RuleSet, state: BankState, input: unknown, at: Instant): Executed {
  const parsed = parseCommand(input);
  if (!parsed.ok) return { ok: false, failure: refuse('malformed', null, { field: parsed.field }) };
  if (!Number.isSafeInteger(at) || at < state.now || at > LAST_MOMENT)
    return { ok: false, failure: refuse('clock-runs-forward', null, { now: state.now }) };
  const passed = passTime(rules, state, at);
  if (passed.failure) return { ok: false, failure: passed.failure };
  // Time and the demo's own switches are not a sign of the customer (B32).
  const seen: readonly BankEvent[] = UNSEEN.has(parsed.command.type) ? [] : [{ type: 'customer-seen', at }];
  const decided = decide(rules, passed.state, parsed.command);
  if ('code' in decided) return { ok: false, failure: decided };
  // What the command brings about at this very moment (money that comes at once) happens with it.
  const caused = [...seen, ...decided];
  const settled = passTime(
    rules,
    caused.reduce((state, event) => apply(rules, state, event), passed.state),
    at,
  );
  if (settled.failure) return { ok: false, failure: settled.failure };
  return { ok: true, state: settled.state, events: [...passed.events, ...caused, ...settled.events] };
}

const UNSEEN: ReadonlySet<Command['type']> = new Set(['pass-time', 'change-settings']);

const DECISIONS: Decisions<Command, BankEvent> = {
  ...CORE_DECISIONS,
  ...PERSON_DECISIONS,
  ...CREDIT_DECISIONS,
  ...LOAN_DECISIONS,
};

/** The events a command causes now, or why it is refused. */
function decide(rules: RuleSet, state: BankState, command: Command): Caused<BankEvent> {
  const decision = DECISIONS[command.type] as (
    rules: RuleSet,
    state: BankState,
    command: Command,
  ) => Caused<BankEvent>;
  return decision(rules, state, command);
}
