import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import type { Outcome } from '@/stores/borrow/outcome';
import { toTab } from '@/ways/go';
import { words } from '@/words/borrow/outcome';
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
        <Button onTap={onWallet}>{loan.status === 'active' ? words.done : words.gotIt}</Button>
        <Button kind="text" onTap={toRepay}>
          {words.seeLoan}
        </Button>
      </>
    );
  if (loan.status === 'declined') return <RefusedFooter failures={reasons} onWallet={onWallet} />;
  if (loan.status !== 'under-review' && loan.status !== 'awaiting-payout')
    return <Button onTap={onWallet}>{words.toWallet}</Button>;
  return (
    <>
      <Button onTap={onWallet}>{words.gotIt}</Button>
      <Button kind="text" busy={withdrawing} onTap={onWithdraw}>
        {words.withdraw}
      </Button>
    </>
  );
}

export function WithdrawDialog({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  return (
    <Dialog
      title={words.withdrawal.title}
      subtitle={words.withdrawal.subtitle}
      footer={
        <>
          <Button onTap={onNo}>{words.withdrawal.keep}</Button>
          <Button kind="text" onTap={onYes}>
            {words.withdrawal.withdraw}
          </Button>
        </>
      }
      onClose={onNo}
    />
  );
}
