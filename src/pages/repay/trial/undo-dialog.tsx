import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { Facts } from '@/components/facts';
import { useOwnSheet } from '@/components/own-sheet';
import { cited, figures } from '@/stores/app/figures';
import { type Undo, undoStore, useUndo } from '@/stores/repay/undo';
import type { Day } from '@/units/day';
import { showFen, showYuan } from '@/units/fen';
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
          title="正在确认结果"
          onBack={close}
          subtitle="提交后没有收到回应，我们正在用同一编号查询。请不要重新提交，不会重复办理。"
          footer={<AskNow asking={undo.asking} onAsk={askNow} onClose={close} />}
        >
          <AskedAbout {...undo} />
        </Dialog>
      );
    case 'done':
      return (
        <Dialog
          title={undo.loan.status === 'withdrawn' ? '申请已撤回' : '借款已撤销'}
          subtitle={
            undo.loan.status === 'withdrawn'
              ? '没有放款，没有利息，额度已经恢复。'
              : '本金和利息已从卡里扣除，额度已经恢复。'
          }
          onBack={close}
          footer={<Button onTap={close}>知道了</Button>}
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
      title="撤销这笔借款"
      subtitle={`${loan.productName} ${showYuan(loan.principalFen)}，放款后 ${figures().coolingOffHours} 小时内不需要理由`}
      footer={
        <>
          {coolingOff && (
            <Button kind="danger" busy={phase === 'sending'} onTap={() => void confirm()}>
              撤销借款，还 {showFen(coolingOff.totalFen)}
            </Button>
          )}
          <Button kind="secondary" disabled={phase === 'sending'} onTap={close}>
            先不撤销
          </Button>
        </>
      }
      onClose={close}
    >
      {phase === 'asking' && undo.failure && <NotDone failure={undo.failure} />}
      {coolingOff && (
        <Facts
          facts={[
            { label: '退回本金', value: showFen(loan.outstandingFen) },
            {
              label: '到今天的利息',
              value: (
                <AskedFigure
                  text={showFen(coolingOff.interestFen)}
                  name="利息"
                  ids={cited('cooling-off-interest')}
                />
              ),
            },
            { label: '还款卡', value: `${card.bankName} ${card.last4}` },
            { label: '最晚', value: moment(coolingOff.until, today) },
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
      title="撤回申请"
      subtitle={`${loan.productName} ${showYuan(loan.principalFen)}，还没有放款。撤回后没有利息，额度恢复；想借时可以重新试算。`}
      footer={
        <>
          <Button kind="danger" busy={phase === 'sending'} onTap={() => void confirm()}>
            撤回申请
          </Button>
          <Button kind="secondary" disabled={phase === 'sending'} onTap={close}>
            先不撤回
          </Button>
        </>
      }
      onClose={close}
    >
      {phase === 'asking' && undo.failure ? <NotDone failure={undo.failure} /> : undefined}
    </Dialog>
  );
}
