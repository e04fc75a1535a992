/** Quote, borrowing, repayment, overdue, changes. Other rooms come in by this door. */
export { LOAN_COMMANDS } from './commands';
export { nextOfLoan } from './due';
export type { LoanEvent } from './events';
export { LOAN_FOLD } from './fold';
export { LOAN_DECISIONS } from './loans';
export { LOAN_MESSAGES } from './messages';
export { dueLines, lineDue, nextLine, overdueOf } from './overdue';
export { owed } from './owed';
export { contractTerms, disclosed, overCap, termSources } from './quote';
export { coolingOffEnds, inCoolingOff } from './repaying';
export { allocate, interestAfter, plannedInterest } from './repayment';
