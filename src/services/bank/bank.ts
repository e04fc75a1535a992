import type { Instant } from '@/units/day';
import type { Failure } from '../contract';
import { activate } from './activation';
import { apply } from './apply';
import { borrow, withdraw } from './borrowing';
import { type Command, parseCommand } from './command';
import type { BankEvent, Decided } from './event';
import { answerFaceCheck, startFaceCheck } from './face';
import { refuse } from './refusal';
import { cancelLoan, repay } from './repaying';
import type { BankState } from './state';
import { passTime } from './time';

export type Executed =
  | { readonly ok: true; readonly state: BankState; readonly events: readonly BankEvent[] }
  | { readonly ok: false; readonly failure: Failure };

/**
 * Carries out one command at a moment: time passes up to it, then all of its events happen, or none does.
 * Pure: the same state, command and moment always give the same answer.
 * @param input a command from anywhere; its form is checked
 */
export function execute(state: BankState, input: unknown, at: Instant): Executed {
  const parsed = parseCommand(input);
  if (!parsed.ok) return { ok: false, failure: refuse('malformed', null, { field: parsed.field }) };
  if (!Number.isSafeInteger(at) || at < state.now)
    return { ok: false, failure: refuse('clock-runs-forward', null, { now: state.now }) };
  const passed = passTime(state, at);
  const decided = decide(passed.state, parsed.command);
  if ('code' in decided) return { ok: false, failure: decided };
  // What the command brings about at this very moment (money that comes at once) happens with it.
  const settled = passTime(decided.reduce(apply, passed.state), at);
  return { ok: true, state: settled.state, events: [...passed.events, ...decided, ...settled.events] };
}

/** The events a command causes now, or why it is refused. */
function decide(state: BankState, command: Command): Decided {
  switch (command.type) {
    case 'pass-time':
      return [];
    case 'set-rate-cap':
      return [{ type: 'rate-cap-set', at: state.now, cap: command.cap }];
    case 'activate':
      return activate(state, command);
    case 'bind-device':
      return [{ type: 'device-bound', at: state.now }];
    case 'start-face-check':
      return startFaceCheck(state);
    case 'answer-face-check':
      return answerFaceCheck(state, command);
    case 'borrow':
      return borrow(state, command);
    case 'withdraw-application':
      return withdraw(state, command);
    case 'repay':
      return repay(state, command);
    case 'cancel-loan':
      return cancelLoan(state, command);
  }
}
