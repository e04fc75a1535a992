import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { SectionHead } from '@/components/card';
import { guarded } from '@/components/guarded';
import { Screen } from '@/components/screen';
import type { MeView } from '@/services/contract';
import { meStore, returnFromFaceCheck, useMe } from '@/stores/me';
import { useRefresh } from '../refresh';
import { SourceDesk } from '../sources';
import { NotHad, Older } from '../states';
import { AccountRows } from './account-rows';
import { AuthorisationSheet } from './authorisation-sheet';
import { AutopaySheet } from './autopay-sheet';
import { CardsSheet } from './cards-sheet';
import { ComplaintCards } from './complaint-cards';
import { ComplaintSheet } from './complaint-sheet';
import { DataRows } from './data-rows';
import { DeviceSheet } from './device-sheet';
import { DisplayRows } from './display-rows';
import { FrozenNotice } from './frozen-notice';
import { IdentityCard } from './identity-card';
import './index.scss';
import { MeSkeleton } from './me-skeleton';
import type { Opened } from './opened';
import { ReportSheet } from './report-sheet';
import { RightsRows } from './rights-rows';

const { load, rest, startOver } = meStore.getState();

function Me() {
  const state = useMe((store) => store.state);
  useDidShow(() => void load().then(returnFromFaceCheck));
  const refresh = useRefresh(load);

  return (
    <Screen title="我的" tab="me" onRefresh={refresh}>
      {state.phase === 'loading' && <MeSkeleton />}
      {state.phase === 'failed' && (
        <NotHad failure={state.failure} onRetry={() => void load()} onStartOver={() => void startOver()} />
      )}
      {state.phase === 'ready' && (
        <>
          {state.stale && <Older onRetry={() => void load()} />}
          <Person me={state.me} />
        </>
      )}
      <SourceDesk />
    </Screen>
  );
}

export default guarded(Me);

function Person({ me }: { me: MeView }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = (what: Opened) => {
    rest();
    setOpened(what);
  };
  const close = () => setOpened(null);
  return (
    <>
      <IdentityCard me={me} />
      <FrozenNotice me={me} />
      <AccountRows me={me} onOpen={open} />
      <ComplaintCards me={me} />
      <SectionHead title="你的权利" />
      <RightsRows me={me} onOpen={open} />
      <DisplayRows />
      <DataRows me={me} />
      {opened === 'cards' && <CardsSheet me={me} onClose={close} />}
      {opened === 'autopay' && <AutopaySheet me={me} onClose={close} />}
      {opened === 'device' && <DeviceSheet me={me} onClose={close} />}
      {opened === 'report' && <ReportSheet me={me} onClose={close} />}
      {opened === 'authorisations' && <AuthorisationSheet me={me} onClose={close} />}
      {opened === 'complaint' && <ComplaintSheet me={me} onClose={close} />}
    </>
  );
}
