import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import type { MeView } from '@/services/contract/me';
import { cited, figures } from '@/stores/app/figures';
import { faceCheckStore } from '@/stores/face/face-check';
import { meStore, useMe } from '@/stores/me/me';
import { failureWords } from '@/words/failure-words';
import { words } from '@/words/me/account';
import { toFaceCheck } from '../../face-check/way';
import { AskedFigure } from '../../sources';

/** A second tap comes before the check is there: it must not ask anew. */
export function unfreeze() {
  if (faceCheckStore.getState().asker !== null) return;
  void meStore.getState().unfreeze();
  toFaceCheck();
}

/** A freeze for being late that may be reviewed now. */
export const isReviewable = ({ blocks }: MeView): boolean =>
  blocks.some((block) => block.id === 'frozen' && block.open);

/** A limit that froze while nobody came, and the way back; the review of a freeze gives both back with the same check. */
export function FrozenNotice({ me }: { me: MeView }) {
  const work = useMe((store) => store.work);
  if (!me.idleFrozen || isReviewable(me)) return null;
  const failure = work.phase === 'refused' && work.matter === 'unfreeze' ? work.failure : null;
  return (
    <Notice title={words.frozen}>
      {words.frozenText({
        days: (
          <AskedFigure
            name={words.frozenName}
            text={words.days({ days: figures().idleDays })}
            ids={cited('idle')}
          />
        ),
      })}
      {failure && ` ${words.refused(failureWords(failure))}`}
      <Button kind="text" busy={work.phase === 'sending' && work.matter === 'unfreeze'} onTap={unfreeze}>
        {words.unfreeze}
      </Button>
    </Notice>
  );
}
