import type { controls } from '@/services/demo/stage/controls';
import { words } from '@/words/director/scripts';
import { failureWords } from '@/words/failure-words';

type Playing = NonNullable<ReturnType<typeof controls.stage.state>>;

/** Why a scenario stopped, in words. */
export function stopWords({ stopped }: Playing): string | null {
  if (!stopped) return null;
  return stopped.refusal
    ? words.refused({ failure: failureWords(stopped.refusal).title })
    : words.broken({ promises: stopped.broken.join('；') });
}
