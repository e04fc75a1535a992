/** Cards and their debits, the face check, consents, reports and complaints. Other rooms come in by this door. */
export { PERSON_COMMANDS } from './commands';
export { cardBalance, cardFailure, debitFailure } from './debit';
export type { PersonEvent } from './events';
export { FACE_STEPS, isLocked, tokenFailure } from './face';
export { PERSON_FOLD, tokenUsed } from './fold';
export { dueToPerson, PERSON_DECISIONS, PERSON_MESSAGES } from './person';
