import type { controls } from '@/services/demo/stage/controls';
import { failureWords } from '@/words/failure-words';

type Playing = NonNullable<ReturnType<typeof controls.stage.state>>;

/** Why a scenario stopped, in words. */
export function stopWords({ stopped }: Playing): string | null {
  if (!stopped) return null;
  const refusal = stopped.refusal ? `被拒绝：${failureWords(stopped.refusal).title}` : '';
  return `停在这一步。${refusal || stopped.broken.join('；')}`;
}
