import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { UsageBar } from '@/components/usage-bar';
import type { WalletView } from '@/services/contract/wallet';
import { walletStore } from '@/stores/wallet/wallet';
import { showFen } from '@/units/fen';
import { go } from '@/ways/go';
import { failureWords } from '@/words/failure-words';
import { AskedFigure, SourceMark } from '../sources';
import { Eye } from './eye';
import './limit-card.scss';

/** The one large number: what can be borrowed now, out of what, and the way on. */
export function LimitCard({ wallet, hidden }: { wallet: WalletView; hidden: boolean }) {
  return (
    <Card>
      <View className="limit-head">
        <View>可用额度（元）</View>
        <Eye hidden={hidden} />
      </View>
      <Money amount={wallet.availableFen} hidden={hidden} />
      <Usage wallet={wallet} hidden={hidden} />
      <View className="limit-action">
        <WayOn wallet={wallet} />
      </View>
    </Card>
  );
}

/** How the limit stands where something is overdue: beside what is owed, and smaller; the way back with it. */
export function LimitBeside({ wallet, hidden }: { wallet: WalletView; hidden: boolean }) {
  const shut = wallet.products.find(({ status }) => status === 'frozen')?.reason;
  if (!shut)
    return (
      <Card title="额度">
        <Usage wallet={wallet} hidden={hidden} available />
      </Card>
    );
  const { title, text, remedy } = failureWords(shut);
  return (
    <Card title="借款已暂停" aside={shut.rule && <SourceMark id={shut.rule} title={title} />}>
      <View>{text}</View>
      <Usage wallet={wallet} hidden={hidden} available />
      <View className="limit-back">
        <View className="limit-back-name">怎么恢复</View>
        {remedy}
      </View>
    </Card>
  );
}

/** Used, available, in all: as a bar and in words. Nothing where there is no limit. */
function Usage({
  wallet: { totalLimitFen, usedFen, availableFen, products },
  hidden,
  available = false,
}: {
  wallet: WalletView;
  hidden: boolean;
  available?: boolean;
}) {
  if (totalLimitFen === 0) return null;
  const amount = (fen: typeof usedFen) => (hidden ? '••••' : showFen(fen));
  const limits = products.filter(({ limitFen }) => limitFen > 0).flatMap(({ sources }) => sources);
  return (
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
        {available && <Text>可用 {amount(availableFen)}</Text>}
        <AskedFigure text={`总额度 ${amount(totalLimitFen)}`} ids={[...new Set(limits)]} />
      </View>
    </View>
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
