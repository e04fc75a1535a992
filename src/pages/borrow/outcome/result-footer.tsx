import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import type { Outcome } from '@/stores/kit/outcome';
import { toTab } from '@/ways/go';
import { RefusedFooter } from './refused';
import { isSoon } from './result-awaited';

const toRepay = () => toTab('repay');

interface ResultFooterProps {
  outcome: Outcome;
  onWallet: () => void;
  onWithdraw: () => void;
}

/** On from a result; an application that takes days can be taken back. */
export function ResultFooter({
  outcome: { loan, reasons, withdrawing },
  onWallet,
  onWithdraw,
}: ResultFooterProps) {
  if (loan.status === 'active' || (loan.status === 'awaiting-payout' && isSoon(loan)))
    return (
      <>
        <Button onTap={onWallet}>{loan.status === 'active' ? '完成' : '知道了'}</Button>
        <Button kind="text" onTap={toRepay}>
          查看这笔借款
        </Button>
      </>
    );
  if (loan.status === 'declined') return <RefusedFooter failures={reasons} onWallet={onWallet} />;
  if (loan.status !== 'under-review' && loan.status !== 'awaiting-payout')
    return <Button onTap={onWallet}>返回钱包</Button>;
  return (
    <>
      <Button onTap={onWallet}>知道了</Button>
      <Button kind="text" busy={withdrawing} onTap={onWithdraw}>
        撤回申请
      </Button>
    </>
  );
}

export function WithdrawDialog({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  return (
    <Dialog
      title="撤回这次申请"
      subtitle="还没有放款，撤回不收费。想借时可以重新试算。"
      footer={
        <>
          <Button onTap={onNo}>先不撤回</Button>
          <Button kind="text" onTap={onYes}>
            撤回
          </Button>
        </>
      }
      onClose={onNo}
    />
  );
}
