import type { BankState, Decisions, Messages } from '../core';
import { bindCard, deposit, setAutopay, unbindCard } from './cards';
import type { PersonCommand } from './commands';
import type { PersonEvent } from './events';
import { answerFaceCheck, bindDevice, startFaceCheck } from './face';
import { authorise, fileComplaint, queryOwnReport } from './requests';

/** What each command of a person causes. */
export const PERSON_DECISIONS: Decisions<PersonCommand, PersonEvent> = {
  'change-device': (_, state) => [{ type: 'device-changed', at: state.now }],
  'bind-device': bindDevice,
  authorise: (_, state, command) => authorise(state, command),
  'withdraw-authorisation': (_, state, command) => authorise(state, command),
  'query-own-report': (_, state) => queryOwnReport(state),
  'file-complaint': fileComplaint,
  'set-autopay': (_, state, command) => setAutopay(state, command),
  'bind-card': (_, state, command) => bindCard(state, command),
  'unbind-card': (_, state, command) => unbindCard(state, command),
  deposit: (_, state, command) => deposit(state, command),
  'start-face-check': startFaceCheck,
  'answer-face-check': answerFaceCheck,
};

/** What will happen by itself to a person: complaints whose answer is due (A39). */
export const dueToPerson = (state: BankState): PersonEvent[] =>
  state.complaints
    .filter(({ answered }) => !answered)
    .map(({ id, answerAt }) => ({ type: 'complaint-answered', at: answerAt, complaintId: id }));

export const PERSON_MESSAGES: Messages<PersonEvent> = {
  'complaint-answered': (say) => say('complaint-answered'),
};
