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

/** Whether an id was used: `null` for a new one, `'same'` where it asked for the very same, else a refusal. */
export function earlier(state: BankState, id: string, print: string): Submission | Failure | null {
  const before = submissionOf(state, id);
  if (!before) return tooMany('submissions', state.submissions.length);
  return before.fingerprint === print ? before : refuse('submission-reused');
}
