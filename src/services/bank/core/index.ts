/** What every room of the bank stands on: the state, refusals, the ledger, and what a capability is made of. Other rooms come in by this door. */
export type { Allocation, EarlyPayment, LinePayment } from './allocation';
export { amountFailure, LAST_MOMENT, tooMany } from './bounds';
export type { Caused, Decisions, Fold, Happened, Messages, Say } from './capability';
export { canonical, draw, drawBetween } from './chance';
export { reportFailure } from './consent';
export { declinesOf, standingDeclines } from './declines';
export { typeOf, within } from './edge';
export {
  amountFen,
  type CommandIn,
  command,
  id,
  like,
  maybe,
  moment,
  numberFrom,
  oneOf,
  orNone,
  parts,
  productId,
  readerOf,
  text,
  yesOrNo,
} from './form';
export { balance, entry, type JournalEntry } from './ledger';
export {
  bookOf,
  isOpen,
  type LateLine,
  type LoanBook,
  loanOf,
  loansAfter,
  placeOf,
  withLoan,
  withNewLoan,
} from './loan-book';
export { overduesThatCount } from './overdues';
export { refuse } from './refusal';
export { CORE_COMMANDS, CORE_DECISIONS, CORE_FOLD, type CoreEvent } from './settings';
export type {
  Account,
  BankState,
  Card,
  Complaint,
  Customer,
  Decline,
  FaceState,
  Holding,
  Inquiry,
  Loan,
  MaterialState,
  Message,
  PlanLine,
  Stage,
  Submission,
} from './state';
export { once, withSubmission } from './submissions';
