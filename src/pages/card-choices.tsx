import { ChoiceRow } from '@/components/choice-row';
import type { CardView } from '@/services/contract/cards';
import { cardName, words } from '@/words/cards';

interface CardChoicesProps {
  cards: readonly CardView[];
  chosen: string | null;
  onChoose: (cardId: string) => void;
}

/** A person's cards, one of which is chosen. */
export function CardChoices({ cards, chosen, onChoose }: CardChoicesProps) {
  return (
    <>
      {cards.map((card) => (
        <ChoiceRow
          key={card.id}
          label={cardName(card)}
          detail={words.balance({ balance: card.balanceFen })}
          chosen={card.id === chosen}
          onChoose={() => onChoose(card.id)}
        />
      ))}
    </>
  );
}
