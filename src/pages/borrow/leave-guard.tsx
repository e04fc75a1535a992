import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { attempt } from '@/platform/attempt';
import type { BorrowState } from '@/stores/borrow/borrow-state';
import { back } from '@/ways/go';

/** Asks before what was read and ticked is left. WeChat asks for every way back; on the web, for our own button. */
export function useLeaveGuard(state: BorrowState) {
  const [asking, setAsking] = useState(false);
  const guarded = state.phase === 'reviewing' && Object.values(state.agreed).includes(true);

  useEffect(() => {
    if (process.env.TARO_ENV !== 'weapp' || !guarded) return;
    attempt(() =>
      Taro.enableAlertBeforeUnload({ message: '还没有借款。离开后，报价一变就要重新确认，要离开吗？' }),
    );
    return () => attempt(() => Taro.disableAlertBeforeUnload({}));
  }, [guarded]);

  return {
    asking,
    onBack: guarded ? () => setAsking(true) : undefined,
    stay: () => setAsking(false),
    leave: () => {
      setAsking(false);
      back();
    },
  };
}

export function LeaveGuard({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  return (
    <Dialog
      title="要离开吗"
      subtitle="还没有借款。读过和勾选的会留着，报价一变就要重新确认。"
      footer={
        <>
          <Button onTap={onStay}>继续确认</Button>
          <Button kind="text" onTap={onLeave}>
            先离开
          </Button>
        </>
      }
      onClose={onStay}
    />
  );
}
