import { digest } from '@/units/digest';
import type { Failure } from '../../contract/reply';
import { tooMany } from './bounds';
import { canonical } from './chance';
import { refuse } from './refusal';
import type { BankState, Submission } from './state';

/** What a submission asked for, so that the same id with another content is noticed. */
export const fingerprint = (content: object): string => digest(canonical(content), 16);

/**
 * The place of every id, of a list and of all that it grew to: in each of them an id has this place or none. A list that
 * grew in two ways has both ways' ids in it, so that whoever tries something first and then does it finds it as fast.
 */
const places = new WeakMap<readonly Submission[], Map<string, number>>();

function placesOf(submissions: readonly Submission[]): Map<string, number> {
  const known = places.get(submissions);
  if (known) return known;
  const read = new Map(submissions.map(({ id }, place) => [id, place]));
  places.set(submissions, read);
  return read;
}

export function submissionOf({ submissions }: BankState, id: string): Submission | undefined {
  const found = submissions[placesOf(submissions).get(id) ?? -1];
  return found?.id === id ? found : undefined;
}

/** The list with one more. */
export function withSubmission(
  submissions: readonly Submission[],
  submission: Submission,
): readonly Submission[] {
  const next = submissions.concat(submission);
  const known = placesOf(submissions);
  const place = known.get(submission.id) ?? submissions.length;
  if (place === submissions.length) places.set(next, known.set(submission.id, place));
  return next;
}

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
