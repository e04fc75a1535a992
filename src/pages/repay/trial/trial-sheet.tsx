import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { useOwnSheet } from '@/components/own-sheet';
import { Row } from '@/components/row';
import { Segmented } from '@/components/segmented';
import { Sheet } from '@/components/sheet';
import type { CardView } from '@/services/contract/cards';
import type { LoanView, RepaymentKind } from '@/services/contract/loan';
import { type OpenTrial, trialStore, useTrial } from '@/stores/repay/trial';
import type { Day } from '@/units/day';
import { showFen, showYuan } from '@/units/fen';
import { failureWords } from '@/words/failure-words';
import { CardsSheet } from '../autopay/cards-sheet';
import './trial.scss';
import { TrialFigures } from './trial-figures';
import { TrialPart } from './trial-part';
import { TrialConfirming, TrialDone } from './trial-result';
import './trial-sheet.scss';

const { change, confirm, retry, close } = trialStore.getState();

/** Early repayment of one loan: what it comes to, what it saves, from which card; then the money. */
export function TrialSheet({ cards, today }: { cards: readonly CardView[]; today: Day }) {
  const sheet = useTrial((store) => store.sheet);
  if (!useOwnSheet(sheet.phase !== 'closed', close)) return null;
  switch (sheet.phase) {
    case 'closed':
      return null;
    case 'open':
      return <Choosing sheet={sheet} cards={cards} sending={false} />;
    case 'sending':
      return <Choosing sheet={sheet.held} cards={cards} sending />;
    case 'confirming':
      return <TrialConfirming sheet={sheet} />;
    case 'done':
      return <TrialDone sheet={sheet} today={today} />;
  }
}

interface ChoosingProps {
  sheet: OpenTrial;
  cards: readonly CardView[];
  sending: boolean;
}

function Choosing({ sheet, cards, sending }: ChoosingProps) {
  const [choosingCard, setChoosingCard] = useState(false);
  const { loan, inputs, answer } = sheet;
  const card = cards.find(({ id }) => id === inputs.cardId);
  return (
    <>
      <Sheet
        title={loan.due || loan.plan.length === 0 ? '还款试算' : '提前还款试算'}
        subtitle={subtitle(loan)}
        onClose={close}
        footer={<Foot sheet={sheet} sending={sending} />}
      >
        <Segmented
          label="还多少"
          options={options(loan)}
          value={inputs.kind}
          onChange={(kind) => void change({ kind })}
        />
        {answer.kind === 'known' && answer.beforeFen !== null && (
          <View className="trial-notice">
            <Notice title="金额有变化，没有扣款">
              之前是 {showFen(answer.beforeFen)}，现在是 {showFen(answer.trial.totalFen)}
              。利息按天计，过了一天就多算一天。
            </Notice>
          </View>
        )}
        {inputs.kind === 'part' ? <TrialPart sheet={sheet} /> : <TrialFigures sheet={sheet} />}
        <View className="trial-card">
          <Row
            label="还款卡"
            value={card ? `${card.bankName} ${card.last4}` : '选一张卡'}
            name={card ? `还款卡，${card.bankName} ${card.last4}，更换` : '还款卡，选一张卡'}
            onTap={() => setChoosingCard(true)}
          />
        </View>
      </Sheet>
      {choosingCard && (
        <CardsSheet
          cards={cards}
          chosen={inputs.cardId}
          onChoose={(cardId) => void change({ cardId })}
          onClose={() => setChoosingCard(false)}
        />
      )}
    </>
  );
}

const subtitle = ({ productName, principalFen, plan }: LoanView): string => {
  const settled = plan.filter(({ settledDay }) => settledDay !== null).length;
  return `${productName} ${showYuan(principalFen)}\u00A0· ${plan.length > 0 ? `已还 ${settled}/${plan.length} 期` : '随借随还'}`;
};

function options({ plan, due }: LoanView): { value: RepaymentKind; text: string }[] {
  const some = { value: 'part', text: '还一部分' } as const;
  const all = { value: 'all', text: '全部还清' } as const;
  return plan.length > 0 ? [{ value: 'due', text: due ? '还到期的' : '还这一期' }, some, all] : [some, all];
}

/** The button repeats the amount; above it stands why it did not work. */
function Foot({ sheet, sending }: { sheet: OpenTrial; sending: boolean }) {
  const { answer, failure, inputs } = sheet;
  if (answer.kind === 'refused' && answer.failure.retryable)
    return (
      <Button kind="secondary" onTap={() => void retry()}>
        再试一次
      </Button>
    );
  const words = failure && failureWords(failure);
  const amount = answer.kind === 'known' ? showFen(answer.trial.totalFen) : '';
  return (
    <>
      {words && (
        <View className="trial-failure">
          <Notice kind="red" title={words.title}>
            {words.text}
            {words.remedy}
          </Notice>
        </View>
      )}
      <View className="trial-promise">试算与实际扣款一分不差&nbsp;· 今天 24:00 前有效</View>
      <Button
        busy={sending || answer.kind === 'asking'}
        disabled={answer.kind === 'no-amount' || answer.kind === 'refused'}
        onTap={() => void confirm()}
      >
        {answer.kind === 'no-amount'
          ? '先填金额'
          : answer.kind === 'refused'
            ? inputs.kind === 'part'
              ? '先填好金额'
              : '现在不能这样还'
            : inputs.kind === 'all'
              ? `确认还清 ${amount}`
              : `确认还 ${amount}`}
      </Button>
    </>
  );
}
