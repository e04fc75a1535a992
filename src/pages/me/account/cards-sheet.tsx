import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Sheet } from '@/components/sheet';
import { TextField } from '@/components/text-field';
import type { CardView } from '@/services/contract/cards';
import type { MeView } from '@/services/contract/me';
import { meStore, useMe } from '@/stores/me/me';
import { cardName, words as cards } from '@/words/cards';
import { failureWords } from '@/words/failure-words';
import { words } from '@/words/me/account';
import { Refusal } from '../refusal';
import './cards-sheet.scss';

const { bind, unbind } = meStore.getState();

/** The bound cards, one more by its last four digits, and one less. */
export function CardsSheet({ me, onClose }: { me: MeView; onClose: () => void }) {
  return (
    <Sheet title={words.cards} subtitle={words.cardsNote} flush onClose={onClose} footer={<BindForm />}>
      <View role="list">
        {me.cards.map((card) => (
          <BoundCard key={card.id} card={card} autopay={card.id === me.autopayCardId} />
        ))}
      </View>
    </Sheet>
  );
}

function BoundCard({ card, autopay }: { card: CardView; autopay: boolean }) {
  const work = useMe((store) => store.work);
  return (
    <View className="me-item" role="listitem">
      <View className="me-line">
        <View className="me-grow">
          <View>{cardName(card)}</View>
          <View className="me-small">
            {(autopay ? words.balanceForAutopay : cards.balance)({ balance: card.balanceFen })}
          </View>
        </View>
        <Button
          kind="text"
          label={words.unbindCard({ last4: card.last4 })}
          busy={work.phase === 'sending' && work.matter === `unbind/${card.id}`}
          onTap={() => void unbind(card.id)}
        >
          {words.unbind}
        </Button>
      </View>
      <Refusal of={(matter) => matter === `unbind/${card.id}`} />
    </View>
  );
}

function BindForm() {
  const work = useMe((store) => store.work);
  const [last4, setLast4] = useState('');
  const [tried, setTried] = useState(false);
  const digits = last4.normalize('NFKC').replace(/\s/g, '');
  const fault = /^\d{4}$/.test(digits) ? null : words.notLast4;
  const refused = work.phase === 'refused' && work.matter === 'bind' ? failureWords(work.failure) : null;
  const send = async () => {
    setTried(true);
    if (fault !== null || !(await bind(digits))) return;
    setLast4('');
    setTried(false);
  };
  return (
    <View className="me-bind">
      <TextField
        label={words.bindCard}
        text={last4}
        keys="number"
        maxLength={8}
        placeholder={words.last4}
        error={tried && fault !== null ? fault : refused && words.refused(refused)}
        onInput={(text) => {
          meStore.getState().rest();
          setLast4(text);
        }}
      />
      <View className="me-bind-way">
        <Button
          kind="secondary"
          busy={work.phase === 'sending' && work.matter === 'bind'}
          onTap={() => void send()}
        >
          {words.bind}
        </Button>
      </View>
    </View>
  );
}
