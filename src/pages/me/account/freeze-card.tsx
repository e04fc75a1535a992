import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import type { MeView } from '@/services/contract/me';
import { useMe } from '@/stores/me/me';
import { failureWords } from '@/words/failure-words';
import { words } from '@/words/me/account';
import { BlockCard } from '../../block-card';
import { isReviewable, unfreeze } from './frozen-notice';

/** A limit that lateness froze: the way back, and the review once its day has come. */
export function FreezeCard({ me }: { me: MeView }) {
  const work = useMe((store) => store.work);
  const frozen = me.blocks.find(({ id }) => id === 'frozen');
  if (!frozen) return null;
  const failure = work.phase === 'refused' && work.matter === 'unfreeze' ? work.failure : null;
  return (
    <BlockCard block={frozen} today={me.today}>
      {isReviewable(me) && (
        <>
          {failure && <Notice title={failureWords(failure).title}>{failureWords(failure).remedy}</Notice>}
          <Button
            kind="secondary"
            busy={work.phase === 'sending' && work.matter === 'unfreeze'}
            note={words.reviewNote}
            onTap={unfreeze}
          >
            {words.review}
          </Button>
        </>
      )}
    </BlockCard>
  );
}
