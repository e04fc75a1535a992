import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { FailedState } from '@/components/failed-state';
import { Notice } from '@/components/notice';
import { Screen } from '@/components/screen';
import type { WalletView } from '@/services/contract';
import { useSettings } from '@/stores/settings';
import { useWallet, walletStore } from '@/stores/wallet';
import { failureWords } from '@/words';
import { SourceDesk } from '../sources';
import { ActivationSheet } from './activation-sheet';
import { DueCard } from './due-card';
import { EntrySkeleton } from './entry-skeleton';
import './index.scss';
import { LimitCard } from './limit-card';
import { ProductList } from './product-list';
import { ServiceRows } from './service-rows';

const { load, startOver } = walletStore.getState();

export default function Entry() {
  const state = useWallet((store) => store.state);
  useDidShow(() => void load());

  return (
    <Screen title="钱包" tab="entry">
      {state.phase === 'loading' && <EntrySkeleton />}
      {state.phase === 'failed' && (
        <Card>
          <FailedState {...failureWords(state.failure)} code={state.failure.code} onRetry={() => void load()}>
            {state.failure.code === 'storage-corrupt' && (
              <Button kind="text" onTap={() => void startOver()}>
                清空并重新开始
              </Button>
            )}
          </FailedState>
        </Card>
      )}
      {state.phase === 'ready' && (
        <>
          {state.stale && (
            <Notice title="没有取到最新数据">
              下面是上一次的内容。
              <Button kind="text" onTap={() => void load()}>
                再试一次
              </Button>
            </Notice>
          )}
          <Wallet wallet={state.wallet} />
        </>
      )}
      <SourceDesk />
    </Screen>
  );
}

function Wallet({ wallet }: { wallet: WalletView }) {
  const hidden = useSettings((settings) => settings.amountsHidden);
  return (
    <>
      <LimitCard wallet={wallet} hidden={hidden} />
      {wallet.nextDue && <DueCard due={wallet.nextDue} today={wallet.today} hidden={hidden} />}
      <ProductList wallet={wallet} hidden={hidden} />
      <ServiceRows wallet={wallet} hidden={hidden} />
      <View className="entry-motto">借款按需，量入为出</View>
      <ActivationSheet wallet={wallet} />
    </>
  );
}
