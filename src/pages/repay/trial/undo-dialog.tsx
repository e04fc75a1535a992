import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { Facts } from '@/components/facts';
import { useOwnSheet } from '@/components/own-sheet';
import { cited, figures } from '@/stores/app/figures';
import { type Undo, undoStore, useUndo } from '@/stores/repay/undo';
import type { Day } from '@/units/day';
import { showFen } from '@/units/fen';
import { cardName } from '@/words/cards';
import { words } from '@/words/repay/trial';
import { AskedAbout, AskNow } from '../../confirming';
import { moment } from '../../moment';
import { AskedFigure } from '../../sources';
import { NotDone } from '../../states';

const { confirm, askNow, close } = undoStore.getState();

/** Takes a loan back: what it costs, then the question; never by a tap on the mask. */
export function UndoDialog({ today }: { today: Day }) {
  const undo = useUndo((store) => store.undo);
  if (!useOwnSheet(undo.phase !== 'closed', close)) return null;
  switch (undo.phase) {
    case 'closed':
      return null;
    case 'asking':
    case 'sending':
      return undo.kind === 'cancel' ? <Cancel undo={undo} today={today} /> : <Withdraw undo={undo} />;
    case 'confirming':
      return (
        <Dialog
          title={words.confirming.title}
          onBack={close}
          subtitle={words.confirming.undoing}
          footer={<AskNow asking={undo.asking} onAsk={askNow} onClose={close} />}
        >
          <AskedAbout {...undo} />
        </Dialog>
      );
    case 'done':
      return (
        <Dialog
          {...(undo.loan.status === 'withdrawn' ? words.withdrawn : words.cancelled)}
          onBack={close}
          footer={<Button onTap={close}>{words.gotIt}</Button>}
        />
      );
  }
}

type Asking = Extract<Undo, { phase: 'asking' | 'sending' }>;

function Cancel({ undo, today }: { undo: Asking; today: Day }) {
  const { loan, phase } = undo;
  const { coolingOff, card } = loan;
  return (
    <Dialog
      title={words.cancel}
      subtitle={words.cancelNote({
        product: loan.productName,
        amount: loan.principalFen,
        hours: figures().coolingOffHours,
      })}
      footer={
        <>
          {coolingOff && (
            <Button kind="danger" busy={phase === 'sending'} onTap={() => void confirm()}>
              {words.cancelFor({ total: coolingOff.totalFen })}
            </Button>
          )}
          <Button kind="secondary" disabled={phase === 'sending'} onTap={close}>
            {words.keepLoan}
          </Button>
        </>
      }
      onClose={close}
    >
      {phase === 'asking' && undo.failure && <NotDone failure={undo.failure} />}
      {coolingOff && (
        <Facts
          facts={[
            { label: words.principalBack, value: showFen(loan.outstandingFen) },
            {
              label: words.interestToday,
              value: (
                <AskedFigure
                  text={showFen(coolingOff.interestFen)}
                  name={words.interest}
                  ids={cited('cooling-off-interest')}
                />
              ),
            },
            { label: words.card, value: cardName(card) },
            { label: words.latest, value: moment(coolingOff.until, today) },
          ]}
        />
      )}
    </Dialog>
  );
}

function Withdraw({ undo }: { undo: Asking }) {
  const { loan, phase } = undo;
  return (
    <Dialog
      title={words.withdraw}
      subtitle={words.withdrawNote({ product: loan.productName, amount: loan.principalFen })}
      footer={
        <>
          <Button kind="danger" busy={phase === 'sending'} onTap={() => void confirm()}>
            {words.withdraw}
          </Button>
          <Button kind="secondary" disabled={phase === 'sending'} onTap={close}>
            {words.keepApplication}
          </Button>
        </>
      }
      onClose={close}
    >
      {phase === 'asking' && undo.failure ? <NotDone failure={undo.failure} /> : undefined}
    </Dialog>
  );
}
