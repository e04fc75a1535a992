import type { Instant } from '@/units/day';
import type { Failure } from '../contract/reply';
import type { RuleSet } from '../rules/rule-set';
import { apply } from './apply';
import { LAST_MOMENT } from './core/bounds';
import { type Command, parseCommand } from './core/command';
import { typeOf, within } from './core/edge';
import type { BankEvent, Decided } from './core/event';
import { refuse } from './core/refusal';
import type { BankState } from './core/state';
import { activate } from './credit/activation';
import { applyForRaise, applyForTemporaryRaise, handIn, logHolding, redeemHolding } from './credit/raising';
import { borrow, withdraw } from './loans/borrowing';
import { cancelLoan, repay } from './loans/repaying';
import { bindCard, deposit, setAutopay, unbindCard } from './person/cards';
import { answerFaceCheck, startFaceCheck } from './person/face';
import { authorise, changeSettings, fileComplaint, queryOwnReport, unfreeze } from './person/requests';
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

/** The events a command causes now, or why it is refused. */
function decide(rules: RuleSet, state: BankState, command: Command): Decided {
  switch (command.type) {
    case 'pass-time':
      return [];
    case 'log-in':
      return [];
    case 'change-settings':
      return changeSettings(state, command);
    case 'change-device':
      return [{ type: 'device-changed', at: state.now }];
    case 'unfreeze':
      return unfreeze(rules, state, command);
    case 'hand-in-material':
      return handIn(rules, state, command);
    case 'apply-for-raise':
      return applyForRaise(rules, state);
    case 'apply-for-temporary-raise':
      return applyForTemporaryRaise(rules, state, command);
    case 'log-holding':
      return logHolding(state, command);
    case 'redeem-holding':
      return redeemHolding(state, command);
    case 'authorise':
    case 'withdraw-authorisation':
      return authorise(state, command);
    case 'query-own-report':
      return queryOwnReport(state);
    case 'file-complaint':
      return fileComplaint(rules, state, command);
    case 'set-autopay':
      return setAutopay(state, command);
    case 'bind-card':
      return bindCard(state, command);
    case 'unbind-card':
      return unbindCard(state, command);
    case 'deposit':
      return deposit(state, command);
    case 'activate':
      return activate(rules, state, command);
    case 'bind-device':
      return [{ type: 'device-bound', at: state.now }];
    case 'start-face-check':
      return startFaceCheck(rules, state);
    case 'answer-face-check':
      return answerFaceCheck(rules, state, command);
    case 'borrow':
      return borrow(rules, state, command);
    case 'withdraw-application':
      return withdraw(state, command);
    case 'repay':
      return repay(rules, state, command);
    case 'cancel-loan':
      return cancelLoan(rules, state, command);
  }
}
