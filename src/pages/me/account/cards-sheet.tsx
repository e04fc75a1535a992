import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Sheet } from '@/components/sheet';
import { TextField } from '@/components/text-field';
import type { CardView } from '@/services/contract/cards';
import type { MeView } from '@/services/contract/me';
import { meStore, useMe } from '@/stores/me/me';
import { showFen } from '@/units/fen';
import { failureWords } from '@/words/failure-words';
import { Refusal } from '../refusal';
import './cards-sheet.scss';

const { bind, unbind } = meStore.getState();

/** The bound cards, one more by its last four digits, and one less. */
export function CardsSheet({ me, onClose }: { me: MeView; onClose: () => void }) {
  return (
    <Sheet
      title="银行卡"
      subtitle="演示只记卡的后四位，没有真实的卡号。"
      flush
      onClose={onClose}
      footer={<BindForm />}
    >
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
          <View>
            {card.bankName} {card.last4}
          </View>
          <View className="me-small">
            余额 {showFen(card.balanceFen)}
            {autopay && '，正用于自动还款'}
          </View>
        </View>
        <Button
          kind="text"
          label={`解绑尾号 ${card.last4}`}
          busy={work.phase === 'sending' && work.matter === `unbind/${card.id}`}
          onTap={() => void unbind(card.id)}
        >
          解绑
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
  const fault = /^\d{4}$/.test(digits) ? null : '填卡号最后 4 位数字，例如 1234。';
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
        label="再绑一张：卡的后四位"
        text={last4}
        keys="number"
        maxLength={8}
        placeholder="后四位"
        error={tried && fault !== null ? fault : refused && `${refused.title}。${refused.remedy}`}
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
          绑定
        </Button>
      </View>
    </View>
  );
}
