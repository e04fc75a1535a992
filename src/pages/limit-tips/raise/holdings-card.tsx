import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import type { Claim } from '@/services/contract/figures';
import type { HoldingView, LimitView } from '@/services/contract/limit';
import { cited } from '@/stores/app/figures';
import { raisingStore } from '@/stores/limit/raising';
import type { Day } from '@/units/day';
import { words } from '@/words/limit-tips/raise';
import { SourceMarks } from '../../sources';
import { HoldingSheet, RedeemSheet } from './holding-sheet';
import './raise.scss';
import './holdings-card.scss';

type Kind = HoldingView['kind'];

const HOLDINGS: readonly { readonly kind: Kind; readonly claim: Claim }[] = [
  { kind: 'money-fund', claim: 'fund' },
  { kind: 'wealth', claim: 'wealth' },
];

/** What the person says to hold elsewhere: logged and redeemed here, bought nowhere. */
export function HoldingsCard({ view: { holdings, today } }: { view: LimitView }) {
  // With what was held then: an answer that was lost must not turn one sheet into the other.
  const [opened, setOpened] = useState<{ kind: Kind; held: HoldingView | undefined } | null>(null);
  const close = () => setOpened(null);
  return (
    <Card title={words.holdingsTitle} aside={<View>{words.holdingsNote}</View>} flush>
      {HOLDINGS.map(({ kind, claim }) => (
        <Line
          key={kind}
          name={words.holdings[kind]}
          sources={cited(claim)}
          holding={holdings.find((holding) => holding.kind === kind)}
          today={today}
          onOpen={() => {
            raisingStore.getState().rest();
            setOpened({ kind, held: holdings.find((holding) => holding.kind === kind) });
          }}
        />
      ))}
      {opened &&
        (opened.held ? (
          <RedeemSheet holding={opened.held} name={words.holdings[opened.kind]} onClose={close} />
        ) : (
          <HoldingSheet kind={opened.kind} name={words.holdings[opened.kind]} onClose={close} />
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
            ? words.held({ amount: holding.amountFen, since: holding.sinceDay, today })
            : words.notHeld}
        </View>
      </View>
      <Button kind="text" label={(holding ? words.redeemOf : words.logOf)({ holding: name })} onTap={onOpen}>
        {holding ? words.redeem : words.log}
      </Button>
    </View>
  );
}
