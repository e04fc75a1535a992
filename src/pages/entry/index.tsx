import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { guarded } from '@/components/guarded';
import { Screen } from '@/components/screen';
import type { WalletView } from '@/services/contract/wallet';
import { useSettings } from '@/stores/app/settings';
import { useWallet, walletStore } from '@/stores/wallet/wallet';
import { words } from '@/words/entry';
import { useRefresh } from '../refresh';
import { useShare } from '../share';
import { SourceDesk } from '../sources';
import { HeldView } from '../states';
import { ActivationSheet } from './activation-sheet';
import { DueCard } from './due-card';
import { EntrySkeleton } from './entry-skeleton';
import './index.scss';
import { LimitBeside, LimitCard } from './limit-card';
import { OwedCard } from './owed-card';
import { ProductList } from './product-list';
import { ServiceRows } from './service-rows';

const { load, startOver } = walletStore.getState();

function Entry() {
  const state = useWallet((store) => store.state);
  useDidShow(() => void load());
  useShare({ title: words.share, path: 'pages/entry/index' });
  const refresh = useRefresh(load);

  return (
    <Screen title={words.title} tab="entry" onRefresh={refresh}>
      <HeldView
        state={state}
        skeleton={<EntrySkeleton />}
        onRetry={() => void load()}
        onStartOver={() => void startOver()}
      >
        {(ready) => <Wallet wallet={ready.wallet} />}
      </HeldView>
      <SourceDesk />
    </Screen>
  );
}

export default guarded(Entry);

function Wallet({ wallet }: { wallet: WalletView }) {
  const hidden = useSettings((settings) => settings.amountsHidden);
  return (
    <>
      {wallet.owed ? (
        <>
          <OwedCard owed={wallet.owed} today={wallet.today} hidden={hidden} />
          <LimitBeside wallet={wallet} hidden={hidden} />
        </>
      ) : (
        <>
          <LimitCard wallet={wallet} hidden={hidden} />
          {wallet.nextDue && <DueCard due={wallet.nextDue} today={wallet.today} hidden={hidden} />}
        </>
      )}
      <ProductList wallet={wallet} hidden={hidden} />
      <ServiceRows wallet={wallet} hidden={hidden} />
      <View className="entry-motto">{words.motto}</View>
      <ActivationSheet wallet={wallet} />
    </>
  );
}
