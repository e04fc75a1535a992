import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { ChoiceRow } from '@/components/choice-row';
import { Row } from '@/components/row';
import { Sheet } from '@/components/sheet';
import type { CardView } from '@/services/contract/cards';
import { type OpenQuote, quoteStore } from '@/stores/quote/quote';
import { showFen } from '@/units/fen';
import { SourceMark } from '../sources';
import './choices.scss';

export type Choice = 'purpose' | 'card';

const { change } = quoteStore.getState();

const cardName = ({ bankName, last4 }: CardView): string => `${bankName} ${last4}`;

/** What for, and where the money goes. */
export function ChoiceRows({ state, onChoose }: { state: OpenQuote; onChoose: (choice: Choice) => void }) {
  const { options, inputs } = state;
  const purpose = options.purposes.find(({ id }) => id === inputs.purposeId);
  const card = options.cards.find(({ id }) => id === inputs.cardId);
  return (
    <Card flush>
      <Row label="借款用途" value={purpose?.name ?? '请选择'} onTap={() => onChoose('purpose')} />
      <Row label="收款卡" value={card ? cardName(card) : '请选择'} onTap={() => onChoose('card')} />
    </Card>
  );
}

interface ChoiceSheetProps {
  choice: Choice;
  state: OpenQuote;
  onClose: () => void;
}

export function ChoiceSheet({ choice, ...sheet }: ChoiceSheetProps) {
  return choice === 'purpose' ? <PurposeSheet {...sheet} /> : <CardSheet {...sheet} />;
}

type Chooser = Omit<ChoiceSheetProps, 'choice'>;

function PurposeSheet({ state: { options, inputs }, onClose }: Chooser) {
  const allowed = options.purposes.filter(({ forbiddenBy }) => forbiddenBy.length === 0);
  const forbidden = options.purposes.filter(({ forbiddenBy }) => forbiddenBy.length > 0);
  return (
    <Sheet title="借款用途" subtitle="选真实的用途；改作他用，银行可以提前收回" flush onClose={onClose}>
      <View role="radiogroup" aria-label="借款用途">
        {allowed.map(({ id, name }) => (
          <ChoiceRow
            key={id}
            label={name}
            chosen={id === inputs.purposeId}
            onChoose={() => {
              change({ purposeId: id });
              onClose();
            }}
          />
        ))}
      </View>
      <View className="choice-head">不能用于</View>
      {forbidden.map(({ id, name, forbiddenBy }) => (
        <ChoiceRow
          key={id}
          label={name}
          disabled
          chosen={false}
          onChoose={() => {}}
          marks={forbiddenBy.map((source) => <SourceMark key={source} id={source} title={`${name}不能借`} />)}
        />
      ))}
    </Sheet>
  );
}

function CardSheet({ state: { options, inputs }, onClose }: Chooser) {
  return (
    <Sheet title="收款卡" subtitle="只能放到你本人名下的卡" flush onClose={onClose}>
      {options.cards.length === 0 && <View className="choice-head">还没有绑定银行卡，绑定后才能收款</View>}
      <View role="radiogroup" aria-label="收款卡">
        {options.cards.map((card) => (
          <ChoiceRow
            key={card.id}
            label={cardName(card)}
            detail={`余额 ${showFen(card.balanceFen)}`}
            chosen={card.id === inputs.cardId}
            onChoose={() => {
              change({ cardId: card.id });
              onClose();
            }}
          />
        ))}
      </View>
    </Sheet>
  );
}
