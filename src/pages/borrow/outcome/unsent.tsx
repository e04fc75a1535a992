import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { FailedState } from '@/components/failed-state';
import { borrowStore } from '@/stores/borrow/borrow';
import type { BorrowState } from '@/stores/borrow/borrow-state';
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
        retryText={failure.code === 'submission-unknown' ? '用同一编号重新提交' : '再试一次'}
        onRetry={() => void sendAgain()}
      >
        <Button kind="text" onTap={() => void open(draft.offer)}>
          回到确认页
        </Button>
      </FailedState>
    </Card>
  );
}
