import { View } from '@tarojs/components';
import { Notice } from '@/components/notice';
import { figures } from '@/stores/app/figures';
import { type RaiseMatter, useRaising } from '@/stores/limit/raising';
import { messageText } from '@/words/messages';
import { NotDone } from '../../states';

/** What became of what was asked for, where it was asked for. */
export function Outcome({ of }: { of: RaiseMatter }) {
  const work = useRaising((store) => store.work);
  if (work.phase === 'idle' || work.phase === 'sending' || work.matter !== of) return null;
  if (work.phase === 'done' && work.outcome === null) return null;
  return (
    <View className="raise-outcome" role="status">
      {work.phase === 'refused' ? (
        <NotDone failure={work.failure} />
      ) : (
        <Notice kind="info">{work.outcome && messageText(work.outcome, figures())}</Notice>
      )}
    </View>
  );
}

/** Whether a place waits for its answer. */
export const useSending = (of: RaiseMatter): boolean =>
  useRaising(({ work }) => work.phase === 'sending' && work.matter === of);
