import { View } from '@tarojs/components';
import { ChoiceRow } from '@/components/choice-row';
import { Sheet } from '@/components/sheet';
import type { CardView } from '@/services/contract/cards';
import { showFen } from '@/units/fen';

interface CardsSheetProps {
  cards: readonly CardView[];
  chosen: string;
  onChoose: (cardId: string) => void;
  onClose: () => void;
}

/** Which card pays. */
export function CardsSheet({ cards, chosen, onChoose, onClose }: CardsSheetProps) {
  return (
    <Sheet title="还款卡" flush onClose={onClose}>
      <View role="radiogroup" aria-label="还款卡">
        {cards.map(({ id, bankName, last4, balanceFen }) => (
          <ChoiceRow
            key={id}
            label={`${bankName} ${last4}`}
            detail={`余额 ${showFen(balanceFen)}`}
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
