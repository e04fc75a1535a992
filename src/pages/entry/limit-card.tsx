import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Money } from '@/components/money';
import { Tappable } from '@/components/tappable';
import { UsageBar } from '@/components/usage-bar';
import type { WalletView } from '@/services/contract';
import { settingsStore } from '@/stores/settings';
import { walletStore } from '@/stores/wallet';
import { showFen } from '@/units/fen';
import { go } from '@/ways/go';
import { AskedFigure } from '../sources';

/** The one large number: what can be borrowed now, out of what, and the way on. */
export function LimitCard({ wallet, hidden }: { wallet: WalletView; hidden: boolean }) {
  const { totalLimitFen, usedFen, availableFen, products } = wallet;
  const amount = (fen: typeof usedFen) => (hidden ? '••••' : showFen(fen));
  const limits = products.filter(({ limitFen }) => limitFen > 0).flatMap(({ sources }) => sources);
  return (
    <Card>
      <View className="limit-head">
        <View>可用额度（元）</View>
        <Tappable
          className="limit-eye"
          label={hidden ? '显示金额' : '隐藏金额'}
          onTap={() => settingsStore.getState().change({ amountsHidden: !hidden })}
        >
          <Icon name={hidden ? 'eye-off' : 'eye'} size={22} />
        </Tappable>
      </View>
      <Money amount={availableFen} hidden={hidden} />
      {totalLimitFen > 0 && (
        <View className="limit-usage">
          <UsageBar
            used={Math.min(1, usedFen / totalLimitFen)}
            free={availableFen / totalLimitFen}
            label={
              hidden
                ? '金额已隐藏'
                : `已用 ${showFen(usedFen)}，可用 ${showFen(availableFen)}，总额度 ${showFen(totalLimitFen)}`
            }
          />
          <View className="limit-parts">
            <Text>已用 {amount(usedFen)}</Text>
            <AskedFigure text={`总额度 ${amount(totalLimitFen)}`} ids={[...new Set(limits)]} />
          </View>
        </View>
      )}
      <View className="limit-action">
        <WayOn wallet={wallet} />
      </View>
    </Card>
  );
}

/** The one green button: try a loan where one can be had, else open a product, else say that neither is possible. */
function WayOn({ wallet: { products } }: { wallet: WalletView }) {
  const usable = products.find(({ status }) => status === 'available');
  if (usable)
    return (
      <Button note="试算不查询征信，不影响额度" onTap={() => go(`/pages/quote/index?product=${usable.id}`)}>
        试算一笔借款
      </Button>
    );
  const closed = products.find(({ status }) => status === 'inactive');
  if (closed)
    return (
      <Button note="开通不等于借款" onTap={() => void walletStore.getState().openActivation(closed.id)}>
        开通{closed.name}
      </Button>
    );
  return (
    <Button disabled note="现在没有可用的产品，原因见下面各行" onTap={() => {}}>
      试算一笔借款
    </Button>
  );
}
