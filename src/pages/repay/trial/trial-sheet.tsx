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
import { showFen } from '@/units/fen';
import { failureWords } from '@/words/failure-words';
import { words } from '@/words/repay/trial';
import { CardsSheet } from '../autopay/cards-sheet';
import './trial.scss';
import { cardName } from '@/words/cards';
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
        title={loan.due || loan.plan.length === 0 ? words.trial : words.earlyTrial}
        subtitle={subtitle(loan)}
        onClose={close}
        footer={<Foot sheet={sheet} sending={sending} />}
      >
        <Segmented
          label={words.howMuch}
          options={options(loan)}
          value={inputs.kind}
          onChange={(kind) => void change({ kind })}
        />
        {answer.kind === 'known' && answer.beforeFen !== null && (
          <View className="trial-notice">
            <Notice title={words.changed.title}>
              {words.changed.text({ before: answer.beforeFen, now: answer.trial.totalFen })}
            </Notice>
          </View>
        )}
        {inputs.kind === 'part' ? <TrialPart sheet={sheet} /> : <TrialFigures sheet={sheet} />}
        <View className="trial-card">
          <Row
            label={words.card}
            value={card ? cardName(card) : words.chooseCard}
            name={card ? words.changeCard({ bank: card.bankName, last4: card.last4 }) : words.cardToChoose}
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
  const loan = { product: productName, amount: principalFen };
  return plan.length > 0
    ? words.loan({ ...loan, done: settled, periods: plan.length })
    : words.loanWithoutTerm(loan);
};

function options({ plan, due }: LoanView): { value: RepaymentKind; text: string }[] {
  const some = { value: 'part', text: words.kinds.part } as const;
  const all = { value: 'all', text: words.kinds.all } as const;
  return plan.length > 0
    ? [{ value: 'due', text: due ? words.kinds.due : words.kinds.next }, some, all]
    : [some, all];
}

/** The button repeats the amount; above it stands why it did not work. */
function Foot({ sheet, sending }: { sheet: OpenTrial; sending: boolean }) {
  const { answer, failure, inputs } = sheet;
  if (answer.kind === 'refused' && answer.failure.retryable)
    return (
      <Button kind="secondary" onTap={() => void retry()}>
        {words.again}
      </Button>
    );
  const failed = failure && failureWords(failure);
  const amount = answer.kind === 'known' ? showFen(answer.trial.totalFen) : '';
  return (
    <>
      {failed && (
        <View className="trial-failure">
          <Notice kind="red" title={failed.title}>
            {failed.text}
            {failed.remedy}
          </Notice>
        </View>
      )}
      <View className="trial-promise">{words.promise}</View>
      <Button
        busy={sending || answer.kind === 'asking'}
        disabled={answer.kind === 'no-amount' || answer.kind === 'refused'}
        onTap={() => void confirm()}
      >
        {answer.kind === 'no-amount'
          ? words.noAmount
          : answer.kind === 'refused'
            ? inputs.kind === 'part'
              ? words.wrongAmount
              : words.notThisWay
            : inputs.kind === 'all'
              ? words.confirmAll({ amount })
              : words.confirm({ amount })}
      </Button>
    </>
  );
}
