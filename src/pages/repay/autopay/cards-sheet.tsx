import { View } from '@tarojs/components';
import { Sheet } from '@/components/sheet';
import type { CardView } from '@/services/contract/cards';
import { words } from '@/words/repay/autopay';
import { CardChoices } from '../../card-choices';

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
        <CardChoices
          cards={cards}
          chosen={chosen}
          onChoose={(cardId) => {
            onChoose(cardId);
            onClose();
          }}
        />
      </View>
    </Sheet>
  );
}
