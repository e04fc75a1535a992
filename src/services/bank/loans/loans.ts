import type { Decisions } from '../core';
import { borrow, withdraw } from './borrowing';
import type { LoanCommand } from './commands';
import type { LoanEvent } from './events';
import { cancelLoan, repay } from './repaying';

/** What each command about a loan causes. */
export const LOAN_DECISIONS: Decisions<LoanCommand, LoanEvent> = {
  borrow,
  'withdraw-application': (_, state, command) => withdraw(state, command),
  repay,
  'cancel-loan': cancelLoan,
};
