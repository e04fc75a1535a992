import { View } from '@tarojs/components';
import { useState } from 'react';
import { ChoiceRow } from '@/components/choice-row';
import { Row } from '@/components/row';
import type { CardView } from '@/services/contract';
import { showFen } from '@/units/fen';

interface TrialCardsProps {
  cards: readonly CardView[];
  chosen: string;
  onChoose: (cardId: string) => void;
}

/** The card that pays; a tap shows the others. */
export function TrialCards({ cards, chosen, onChoose }: TrialCardsProps) {
  const [open, setOpen] = useState(false);
  const card = cards.find(({ id }) => id === chosen);
  return (
    <View className="trial-cards">
      <Row
        label="还款卡"
        value={card ? `${card.bankName} ${card.last4}` : '没有可用的卡'}
        name={`还款卡 ${card ? `${card.bankName} 尾号 ${card.last4}` : ''}，${open ? '收起' : '更换'}`}
        onTap={() => setOpen(!open)}
      />
      {open && (
        <View role="radiogroup" aria-label="还款卡">
          {cards.map(({ id, bankName, last4, balanceFen }) => (
            <ChoiceRow
              key={id}
              label={`${bankName} ${last4}`}
              detail={`余额 ${showFen(balanceFen)}`}
              chosen={id === chosen}
              onChoose={() => {
                onChoose(id);
                setOpen(false);
              }}
            />
          ))}
        </View>
      )}
    </View>
  );
}
