import { useState } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { TextField } from '@/components/text-field';
import type { HoldingView } from '@/services/contract/limit';
import { figures } from '@/stores/app/figures';
import { raisingStore } from '@/stores/limit/raising';
import { inTenThousands, parseYuan, showYuan } from '@/units/fen';
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
  const fault =
    amountFen === null || amountFen === 0 ? '填大于 0 的金额，最多两位小数，例如 10000 或 1.2万。' : null;
  const send = async () => {
    setTried(true);
    if (amountFen !== null && fault === null && (await logHolding(kind, amountFen))) onClose();
  };
  return (
    <Sheet
      title={`登记${name}`}
      subtitle="从今天起算。演示只记金额，不买任何产品"
      onClose={onClose}
      footer={
        <Button busy={sending} onTap={() => void send()}>
          登记
        </Button>
      }
    >
      <TextField
        label="持有金额"
        text={text}
        keys="digit"
        unit="元"
        maxLength={32}
        placeholder="例如 10000"
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
    ? `满 ${inTenThousands(fundLeastFen)} 万元并放满 ${fundAfterDays} 天后才有加成；不要为此借钱。`
    : '只影响会员额度翻倍；不要为此买理财。';
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
      title={`赎回${name}`}
      onClose={onClose}
      footer={
        <Button busy={sending} onTap={() => void redeem()}>
          赎回 {showYuan(amountFen)} 元
        </Button>
      }
    >
      <Notice kind="info">
        {kind === 'wealth'
          ? '靠它得到的会员额度翻倍会同时收回，已经借的按原计划还。'
          : '它带来的加成会同时收回；以后再登记，天数从头算。'}
      </Notice>
      <Outcome of={`holding/${kind}`} />
    </Sheet>
  );
}
