import type { Controls } from '@/services/director';
import { words } from '@/words/director/scripts';
import { failureWords } from '@/words/failure-words';

type Playing = NonNullable<ReturnType<Controls['stage']['state']>>;

/** Why a scenario stopped, in words. */
export function stopWords({ stopped }: Playing): string | null {
  if (!stopped) return null;
  return stopped.refusal
    ? words.refused({ failure: failureWords(stopped.refusal).title })
    : words.broken({ promises: stopped.broken.join('；') });
}
