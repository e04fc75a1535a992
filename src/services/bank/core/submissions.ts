import { digest } from '@/units/digest';
import type { Failure } from '../../contract/reply';
import { tooMany } from './bounds';
import { canonical } from './chance';
import { refuse } from './refusal';
import type { BankState, Submission } from './state';

/** What a submission asked for, so that the same id with another content is noticed. */
export const fingerprint = (content: object): string => digest(canonical(content), 16);

export const submissionOf = (state: BankState, id: string): Submission | undefined =>
  state.submissions.find((submission) => submission.id === id);

/**
 * Decides what was submitted under an id, once: the very same again causes nothing, another content is refused.
 * @param content what the id stands for
 */
export function once<Event>(
  state: BankState,
  id: string,
  content: object,
  decide: (print: string) => readonly Event[] | Failure,
): readonly Event[] | Failure {
  const print = fingerprint(content);
  const before = submissionOf(state, id);
  if (!before) return tooMany('submissions', state.submissions.length) ?? decide(print);
  return before.fingerprint === print ? [] : refuse('submission-reused');
}
