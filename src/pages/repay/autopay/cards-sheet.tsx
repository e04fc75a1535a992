import { View } from '@tarojs/components';
import { ChoiceRow } from '@/components/choice-row';
import { Sheet } from '@/components/sheet';
import type { CardView } from '@/services/contract/cards';
import { words } from '@/words/repay/autopay';

interface CardsSheetProps {
  cards: readonly CardView[];
  chosen: string;
  onChoose: (cardId: string) => void;
  onClose: () => void;
}

/** Which card pays. */
export function CardsSheet({ cards, chosen, onChoose, onClose }: CardsSheetProps) {
  return (
    <Sheet title={words.card} flush onClose={onClose}>
      <View role="radiogroup" aria-label={words.card}>
        {cards.map(({ id, bankName, last4, balanceFen }) => (
          <ChoiceRow
            key={id}
            label={words.cardName({ bank: bankName, last4 })}
            detail={words.balance({ balance: balanceFen })}
            chosen={id === chosen}
            onChoose={() => {
              onChoose(id);
              onClose();
            }}
          />
        ))}
      </View>
    </Sheet>
  );
}
