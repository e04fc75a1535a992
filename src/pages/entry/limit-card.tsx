import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { UsageBar } from '@/components/usage-bar';
import type { WalletView } from '@/services/contract/wallet';
import { walletStore } from '@/stores/wallet/wallet';
import { showFen } from '@/units/fen';
import { go } from '@/ways/go';
import { words } from '@/words/entry';
import { failureWords } from '@/words/failure-words';
import { AskedFigure, SourceMark } from '../sources';
import { Eye } from './eye';
import './limit-card.scss';

/** The one large number: what can be borrowed now, out of what, and the way on. */
export function LimitCard({ wallet, hidden }: { wallet: WalletView; hidden: boolean }) {
  return (
    <Card>
      <View className="limit-head">
        <View>{words.availableLimit}</View>
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
      <Card title={words.limit}>
        <Usage wallet={wallet} hidden={hidden} available />
      </Card>
    );
  const { title, text, remedy } = failureWords(shut);
  return (
    <Card title={words.paused} aside={shut.rule && <SourceMark id={shut.rule} title={title} />}>
      <View>{text}</View>
      <Usage wallet={wallet} hidden={hidden} available />
      <View className="limit-back">
        <View className="limit-back-name">{words.howBack}</View>
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
            ? words.amountHidden
            : words.usage({ used: usedFen, available: availableFen, total: totalLimitFen })
        }
      />
      <View className="limit-parts">
        <Text>{words.used({ amount: amount(usedFen) })}</Text>
        {available && <Text>{words.available({ amount: amount(availableFen) })}</Text>}
        <AskedFigure text={words.total({ amount: amount(totalLimitFen) })} ids={[...new Set(limits)]} />
      </View>
    </View>
  );
}

/** The one green button: try a loan where one can be had, else open a product, else say that neither is possible. */
function WayOn({ wallet: { products } }: { wallet: WalletView }) {
  const usable = products.find(({ status }) => status === 'available');
  if (usable)
    return (
      <Button note={words.tryNote} onTap={() => go(`/pages/quote/index?product=${usable.id}`)}>
        {words.tryLoan}
      </Button>
    );
  const closed = products.find(({ status }) => status === 'inactive');
  if (closed)
    return (
      <Button note={words.openNote} onTap={() => void walletStore.getState().openActivation(closed.id)}>
        {words.open({ product: closed.name })}
      </Button>
    );
  return (
    <Button disabled note={words.noneNote} onTap={() => {}}>
      {words.tryLoan}
    </Button>
  );
}
