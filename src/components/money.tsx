import { Text, View } from '@tarojs/components';
import { type Fen, showFen } from '@/units/fen';
import { words } from '@/words/components';
import './money.scss';

interface MoneyProps {
  amount: Fen;
  size?: 'display' | 'number' | 'heading';
  /** With ¥ in front; without it the label beside says （元）. */
  sign?: boolean;
  /** The person asked not to show amounts. */
  hidden?: boolean;
}

/** A large amount: its fen smaller, read aloud in one piece. */
export function Money({ amount, size = 'display', sign = false, hidden = false }: MoneyProps) {
  const [whole = '', cents = ''] = showFen(amount).split('.');
  const spoken = hidden ? words.amountHidden : words.amount({ amount });
  return (
    <View className={`money money-${size}`} role="img" aria-label={spoken}>
      {hidden ? (
        <Text>••••</Text>
      ) : (
        <>
          {sign && <Text className="money-sign">¥</Text>}
          <Text>{whole}</Text>
          <Text className="money-cents">.{cents}</Text>
        </>
      )}
    </View>
  );
}
