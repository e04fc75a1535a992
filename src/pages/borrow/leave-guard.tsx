import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { attempt } from '@/platform/attempt';
import type { BorrowState } from '@/stores/borrow/borrow-state';
import { back } from '@/ways/go';
import { words } from '@/words/borrow/borrow';

/** Asks before what was read and ticked is left. WeChat asks for every way back; on the web, for our own button. */
export function useLeaveGuard(state: BorrowState) {
  const [asking, setAsking] = useState(false);
  const guarded = state.phase === 'reviewing' && Object.values(state.agreed).includes(true);

  useEffect(() => {
    if (process.env.TARO_ENV !== 'weapp' || !guarded) return;
    attempt(() => Taro.enableAlertBeforeUnload({ message: words.leave.message }));
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
      title={words.leave.title}
      subtitle={words.leave.subtitle}
      footer={
        <>
          <Button onTap={onStay}>{words.leave.stay}</Button>
          <Button kind="text" onTap={onLeave}>
            {words.leave.leave}
          </Button>
        </>
      }
      onClose={onStay}
    />
  );
}
