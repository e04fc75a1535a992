import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { StepList } from '@/components/step-list';
import { borrowStore } from '@/stores/borrow/borrow';
import type { Confirming } from '@/stores/borrow/borrow-state';
import { AskedAbout, isStopped } from '../../confirming';
import { ResultHead } from './result-head';

const { askNow } = borrowStore.getState();

/** It is on its way to the bank. */
export function Submitting() {
  return (
    <>
      <ResultHead tone="blue" icon="clock" title="正在提交" busy>
        银行正在办理，请稍等。离开这一页也不会重复借款。
      </ResultHead>
      <Card>
        <StepList
          steps={[
            { title: '内容已确认', state: 'done' },
            { title: '身份已核验', state: 'done' },
            { title: '银行办理', aside: '进行中', state: 'now' },
          ]}
        />
      </Card>
    </>
  );
}

/** The answer was lost. It is looked for under the same id, so that there is never a second loan. */
export function Lost({ state }: { state: Confirming }) {
  const { draft } = state;
  const stopped = isStopped(state);
  return (
    <>
      <ResultHead
        tone="blue"
        icon="refresh"
        title={stopped ? '还没有查到结果' : '正在确认结果'}
        busy={!stopped}
      >
        {draft
          ? '提交后没有收到回应，用同一编号查询。请不要重新申请，不会重复借款。'
          : '上一次提交还不知道结果，先用它的编号查清，再办新的。'}
      </ResultHead>
      <Card>
        <AskedAbout {...state} />
      </Card>
    </>
  );
}

export function LostFooter({ state, onWallet }: { state: Confirming; onWallet: () => void }) {
  return (
    <>
      <Button busy={state.asking} onTap={() => void askNow()}>
        现在查一次
      </Button>
      <Button kind="text" note="编号已存好，回来时接着查" onTap={onWallet}>
        先回钱包
      </Button>
    </>
  );
}
