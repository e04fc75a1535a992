import { CORE_COMMANDS, readerOf } from './core';
import { CREDIT_COMMANDS } from './credit';
import { LOAN_COMMANDS } from './loans';
import { PERSON_COMMANDS } from './person';

/** A command, or where its form is wrong. What cannot even be read is no command. @param input from anywhere */
export const parseCommand = readerOf([
  ...CORE_COMMANDS,
  ...PERSON_COMMANDS,
  ...CREDIT_COMMANDS,
  ...LOAN_COMMANDS,
]);

/** What can be asked of the bank. */
export type Command = Extract<ReturnType<typeof parseCommand>, { readonly ok: true }>['command'];
