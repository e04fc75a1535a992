import { useState } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { TextField } from '@/components/text-field';
import type { HoldingView } from '@/services/contract/limit';
import { figures } from '@/stores/app/figures';
import { raisingStore } from '@/stores/limit/raising';
import { inTenThousands, parseYuan } from '@/units/fen';
import { words } from '@/words/limit-tips/raise';
import { Outcome, useSending } from './outcome';

const { logHolding, redeemHolding } = raisingStore.getState();

interface HoldingSheetProps {
  kind: HoldingView['kind'];
  name: string;
  onClose: () => void;
}

/** So much is held from today: what was typed is kept, and what is wrong with it stands beside it. */
export function HoldingSheet({ kind, name, onClose }: HoldingSheetProps) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(`holding/${kind}`);
  const amountFen = parseYuan(text);
  const fault = amountFen === null || amountFen === 0 ? words.amountFault : null;
  const send = async () => {
    setTried(true);
    if (amountFen !== null && fault === null && (await logHolding(kind, amountFen))) onClose();
  };
  return (
    <Sheet
      title={words.logOf({ holding: name })}
      subtitle={words.logNote}
      onClose={onClose}
      footer={
        <Button busy={sending} onTap={() => void send()}>
          {words.log}
        </Button>
      }
    >
      <TextField
        label={words.holdingAmount}
        text={text}
        keys="digit"
        unit={words.yuan}
        maxLength={32}
        placeholder={words.amountHint}
        error={tried ? fault : null}
        hint={hintOf(kind)}
        onInput={setText}
      />
      <Outcome of={`holding/${kind}`} />
    </Sheet>
  );
}

function hintOf(kind: HoldingView['kind']): string {
  const { fundLeastFen, fundAfterDays } = figures();
  return kind === 'money-fund'
    ? words.fundHint({ tenThousands: inTenThousands(fundLeastFen), days: fundAfterDays })
    : words.wealthHint;
}

/** What redeeming takes back, before it is done. */
export function RedeemSheet({
  holding: { kind, amountFen },
  name,
  onClose,
}: {
  holding: HoldingView;
  name: string;
  onClose: () => void;
}) {
  const sending = useSending(`holding/${kind}`);
  const redeem = async () => {
    if (await redeemHolding(kind)) onClose();
  };
  return (
    <Sheet
      title={words.redeemOf({ holding: name })}
      onClose={onClose}
      footer={
        <Button busy={sending} onTap={() => void redeem()}>
          {words.redeemAmount({ amount: amountFen })}
        </Button>
      }
    >
      <Notice kind="info">{words.redeemed[kind]}</Notice>
      <Outcome of={`holding/${kind}`} />
    </Sheet>
  );
}
