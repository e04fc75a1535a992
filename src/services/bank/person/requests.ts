import { HOUR, plus } from '@/units/day';
import { countLetters } from '@/units/letters';
import type { RuleSet } from '../../rules/rule-set';
import { type BankState, drawBetween, refuse, tooMany } from '../core';
import type { CommandOf } from './commands';
import type { Decided } from './events';

/** One purpose, one consent; giving or withdrawing it twice changes nothing (R6). */
export function authorise(
  state: BankState,
  { type, authorisationId }: CommandOf<'authorise'> | CommandOf<'withdraw-authorisation'>,
): Decided {
  const given = state.authorised.includes(authorisationId);
  if (given === (type === 'authorise')) return [];
  return [
    { type: type === 'authorise' ? 'authorised' : 'authorisation-withdrawn', at: state.now, authorisationId },
  ];
}

/** A person's own look at their report; it costs nothing and does not count against them (X30). */
export const queryOwnReport = (state: BankState): Decided =>
  tooMany('queries', state.inquiries.filter(({ kind }) => kind === 'own').length) ?? [
    { type: 'report-queried', at: state.now, kind: 'own' },
  ];

/** Answered within 48 hours; when exactly, the seed says (A39). */
export function fileComplaint(
  rules: RuleSet,
  state: BankState,
  { topic, text }: CommandOf<'file-complaint'>,
): Decided {
  if (countLetters(text) > rules.complaint.letters) return refuse('malformed', null, { field: 'text' });
  if (text.trim() === '') return refuse('complaint-empty', null, { letters: rules.complaint.letters });
  const failure = tooMany('complaints', state.complaints.length);
  if (failure) return failure;
  const id = `C${state.complaints.length + 1}`;
  const hours = drawBetween(state.seed, `complaint/${id}`, 2, rules.complaint.hours - 1);
  return [
    {
      type: 'complaint-filed',
      at: state.now,
      complaint: {
        id,
        at: state.now,
        topic,
        text: text.trim(),
        answerAt: plus(state.now, hours * HOUR),
        answered: false,
      },
    },
  ];
}
