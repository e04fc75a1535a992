import { tell } from '@/platform/tell';
import type { Failure } from '@/services/contract/reply';
import { words } from '@/words/director/desk';
import { failureWords } from '@/words/failure-words';

/** Whether something new has begun. Where it could not be stored, that is said, and everything is as it was. */
export function kept(failure: Failure | null): boolean {
  if (failure) tell(words.unchanged({ failure: failureWords(failure).title }));
  return failure === null;
}
