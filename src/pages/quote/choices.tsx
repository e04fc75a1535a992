import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { ChoiceRow } from '@/components/choice-row';
import { Row } from '@/components/row';
import { Sheet } from '@/components/sheet';
import { type OpenQuote, quoteStore } from '@/stores/quote/quote';
import { cardName } from '@/words/cards';
import { words } from '@/words/quote';
import { CardChoices } from '../card-choices';
import { SourceMark } from '../sources';
import './choices.scss';

export type Choice = 'purpose' | 'card';

const { change } = quoteStore.getState();

/** What for, and where the money goes. */
export function ChoiceRows({ state, onChoose }: { state: OpenQuote; onChoose: (choice: Choice) => void }) {
  const { options, inputs } = state;
  const purpose = options.purposes.find(({ id }) => id === inputs.purposeId);
  const card = options.cards.find(({ id }) => id === inputs.cardId);
  return (
    <Card flush>
      <Row label={words.purpose} value={purpose?.name ?? words.choose} onTap={() => onChoose('purpose')} />
      <Row label={words.card} value={card ? cardName(card) : words.choose} onTap={() => onChoose('card')} />
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
    <Sheet title={words.purpose} subtitle={words.purposeNote} flush onClose={onClose}>
      <View role="radiogroup" aria-label={words.purpose}>
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
      <View className="choice-head">{words.forbidden}</View>
      {forbidden.map(({ id, name, forbiddenBy }) => (
        <ChoiceRow
          key={id}
          label={name}
          disabled
          chosen={false}
          onChoose={() => {}}
          marks={forbiddenBy.map((source) => (
            <SourceMark key={source} id={source} title={words.forbiddenPurpose({ purpose: name })} />
          ))}
        />
      ))}
    </Sheet>
  );
}

function CardSheet({ state: { options, inputs }, onClose }: Chooser) {
  return (
    <Sheet title={words.card} subtitle={words.cardNote} flush onClose={onClose}>
      {options.cards.length === 0 && <View className="choice-head">{words.noCard}</View>}
      <View role="radiogroup" aria-label={words.card}>
        <CardChoices
          cards={options.cards}
          chosen={inputs.cardId}
          onChoose={(cardId) => {
            change({ cardId });
            onClose();
          }}
        />
      </View>
    </Sheet>
  );
}
