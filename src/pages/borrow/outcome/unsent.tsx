import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { FailedState } from '@/components/failed-state';
import { borrowStore } from '@/stores/borrow/borrow';
import type { BorrowState } from '@/stores/borrow/borrow-state';
import { words } from '@/words/borrow/outcome';
import { failureWords } from '@/words/failure-words';

const { open, sendAgain } = borrowStore.getState();

/** Nothing has happened: the same can be sent again, under the same id. */
export function Unsent({ state }: { state: Extract<BorrowState, { phase: 'unsent' }> }) {
  const { failure, draft } = state;
  return (
    <Card>
      <FailedState
        {...failureWords(failure)}
        code={failure.code}
        retryText={failure.code === 'submission-unknown' ? words.sendSameAgain : words.again}
        onRetry={() => void sendAgain()}
      >
        <Button kind="text" onTap={() => void open(draft.offer)}>
          {words.toReview}
        </Button>
      </FailedState>
    </Card>
  );
}
