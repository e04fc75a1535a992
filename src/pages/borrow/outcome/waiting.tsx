import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { StepList } from '@/components/step-list';
import { borrowStore } from '@/stores/borrow/borrow';
import type { Confirming } from '@/stores/borrow/borrow-state';
import { words } from '@/words/borrow/outcome';
import { AskedAbout, isStopped } from '../../confirming';
import { ResultHead } from './result-head';

const { askNow } = borrowStore.getState();

/** It is on its way to the bank. */
export function Submitting() {
  return (
    <>
      <ResultHead tone="blue" icon="clock" title={words.submitting.title} busy>
        {words.submitting.text}
      </ResultHead>
      <Card>
        <StepList
          steps={[
            { title: words.submitting.confirmed, state: 'done' },
            { title: words.submitting.verified, state: 'done' },
            { title: words.submitting.bank, aside: words.running, state: 'now' },
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
        title={stopped ? words.lost.stopped : words.lost.title}
        busy={!stopped}
      >
        {draft ? words.lost.text : words.lost.earlier}
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
        {words.askNow}
      </Button>
      <Button kind="text" note={words.idKept} onTap={onWallet}>
        {words.walletFirst}
      </Button>
    </>
  );
}
