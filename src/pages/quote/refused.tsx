import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Disc } from '@/components/disc';
import type { QuoteOptions } from '@/services/contract/quote';
import { walletStore } from '@/stores/wallet/wallet';
import { toTab } from '@/ways/go';
import { words } from '@/words/quote';
import { Reasons } from '../reasons';
import './refused.scss';

/** Nothing can be borrowed here: why, gravest first, each with what helps (R8). */
export function Refused({ options }: { options: QuoteOptions }) {
  const { refusals, productId, productName } = options;
  const closed = refusals.some(({ code }) => code === 'not-activated');
  const toWallet = () => toTab('entry');
  const openIt = () => {
    void walletStore.getState().openActivation(productId);
    toWallet();
  };
  return (
    <Card>
      <View className="refused-head">
        <Disc tone="amber" icon="info" />
        <View className="refused-title">{closed ? words.refused.inactive : words.refused.title}</View>
        <View className="refused-text">{words.refused.text({ product: productName })}</View>
      </View>
      {!closed && <Reasons failures={refusals} />}
      <View className="refused-actions">
        {closed ? (
          <Button onTap={openIt}>{words.refused.activate}</Button>
        ) : (
          <Button onTap={() => toTab('limit-tips')}>{words.refused.improve}</Button>
        )}
        <Button kind="text" onTap={toWallet}>
          {words.toWallet}
        </Button>
      </View>
    </Card>
  );
}
