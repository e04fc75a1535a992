import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import type { MeView } from '@/services/contract/me';
import { cited, figures } from '@/stores/app/figures';
import { faceCheckStore } from '@/stores/face/face-check';
import { meStore, useMe } from '@/stores/me/me';
import { failureWords } from '@/words/failure-words';
import { toFaceCheck } from '../../face-check/way';
import { AskedFigure } from '../../sources';

/** A second tap comes before the check is there: it must not ask anew. */
function unfreeze() {
  if (faceCheckStore.getState().asker !== null) return;
  void meStore.getState().unfreeze();
  toFaceCheck();
}

/** A limit that froze while nobody came, and the way back. */
export function FrozenNotice({ me }: { me: MeView }) {
  const work = useMe((store) => store.work);
  if (!me.idleFrozen) return null;
  const failure = work.phase === 'refused' && work.matter === 'unfreeze' ? work.failure : null;
  return (
    <Notice title="额度因久未使用已冻结">
      超过 <AskedFigure name="超过" text={`${figures().idleDays} 天`} ids={cited('idle')} />
      没有登录，额度先冻结，已有的借款照常还。核验一次身份就恢复。
      {failure && ` ${failureWords(failure).title}。${failureWords(failure).remedy}`}
      <Button kind="text" busy={work.phase === 'sending' && work.matter === 'unfreeze'} onTap={unfreeze}>
        恢复额度
      </Button>
    </Notice>
  );
}
