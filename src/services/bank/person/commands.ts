import { AUTHORISATION_IDS } from '../../contract/terms';
import { amountFen, type CommandIn, command, id, like, maybe, oneOf, orNone, text } from '../core';

/** What is longer is not looked at: a picture of many people is stored in a dozen parts. */
const MOST_TEXT = 2_400;

const authorisationId = oneOf(AUTHORISATION_IDS);

export const PERSON_COMMANDS = [
  command('change-device', {}),
  // Without a token in the first two editions, and in the codes of then.
  command('bind-device', { faceTokenId: maybe(id) }),
  command('authorise', { authorisationId }),
  command('withdraw-authorisation', { authorisationId }),
  command('query-own-report', {}),
  command('file-complaint', {
    topic: oneOf(['decision', 'repayment', 'credit-report', 'privacy', 'service']),
    text: text(MOST_TEXT),
  }),
  command('set-autopay', { cardId: orNone(id) }),
  command('bind-card', { last4: like(/^\d{4}$/) }),
  command('unbind-card', { cardId: id }),
  command('deposit', { cardId: id, amountFen }),
  command('start-face-check', {}),
  command('answer-face-check', {
    challengeId: id,
    outcome: oneOf(['pass', 'fail', 'time-out', 'cancel']),
  }),
] as const;

export type PersonCommand = CommandIn<typeof PERSON_COMMANDS>;
export type CommandOf<Type extends PersonCommand['type']> = Extract<PersonCommand, { readonly type: Type }>;
