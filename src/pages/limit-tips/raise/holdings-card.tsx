import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import type { Claim } from '@/services/contract/figures';
import type { HoldingView, LimitView } from '@/services/contract/limit';
import { cited } from '@/stores/app/figures';
import { raisingStore } from '@/stores/limit/raising';
import { type Day, showDay } from '@/units/day';
import { showYuan } from '@/units/fen';
import { SourceMarks } from '../../sources';
import { HoldingSheet, RedeemSheet } from './holding-sheet';
import './raise.scss';
import './holdings-card.scss';

type Kind = HoldingView['kind'];

const HOLDINGS: readonly {
  readonly kind: Kind;
  readonly name: string;
  readonly claim: Claim;
}[] = [
  { kind: 'money-fund', name: '零钱通', claim: 'fund' },
  { kind: 'wealth', name: '理财', claim: 'wealth' },
];

/** What the person says to hold elsewhere: logged and redeemed here, bought nowhere. */
export function HoldingsCard({ view: { holdings, today } }: { view: LimitView }) {
  // With what was held then: an answer that was lost must not turn one sheet into the other.
  const [opened, setOpened] = useState<{ kind: Kind; name: string; held: HoldingView | undefined } | null>(
    null,
  );
  const close = () => setOpened(null);
  return (
    <Card title="零钱通和理财" aside={<View>只登记，不买卖</View>} flush>
      {HOLDINGS.map(({ kind, name, claim }) => (
        <Line
          key={kind}
          name={name}
          sources={cited(claim)}
          holding={holdings.find((holding) => holding.kind === kind)}
          today={today}
          onOpen={() => {
            raisingStore.getState().rest();
            setOpened({ kind, name, held: holdings.find((holding) => holding.kind === kind) });
          }}
        />
      ))}
      {opened &&
        (opened.held ? (
          <RedeemSheet holding={opened.held} name={opened.name} onClose={close} />
        ) : (
          <HoldingSheet kind={opened.kind} name={opened.name} onClose={close} />
        ))}
    </Card>
  );
}

interface LineProps {
  name: string;
  sources: readonly string[];
  holding: HoldingView | undefined;
  today: Day;
  onOpen: () => void;
}

function Line({ name, sources, holding, today, onOpen }: LineProps) {
  const doing = holding ? '赎回' : '登记';
  return (
    <View className="tip holding">
      <View className="holding-words">
        <View className="tip-title">
          {name}
          <View className="limit-tips-marks">
            <SourceMarks ids={sources} title={name} />
          </View>
        </View>
        <View className="tip-detail">
          {holding
            ? `${showYuan(holding.amountFen)} 元，${showDay(holding.sinceDay, today)}起`
            : '没有登记。只用闲钱，不要借钱来存。'}
        </View>
      </View>
      <Button kind="text" label={`${doing}${name}`} onTap={onOpen}>
        {doing}
      </Button>
    </View>
  );
}
