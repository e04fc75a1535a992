import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { SectionHead } from '@/components/card';
import { guarded } from '@/components/guarded';
import { Screen } from '@/components/screen';
import type { MeView } from '@/services/contract/me';
import { meStore, useMe } from '@/stores/me/me';
import { words } from '@/words/me/me';
import { backFromFaceCheck } from '../face-check/way';
import { useRefresh } from '../refresh';
import { SourceDesk } from '../sources';
import { HeldView } from '../states';
import { AccountRows } from './account/account-rows';
import { AutopaySheet } from './account/autopay-sheet';
import { CardsSheet } from './account/cards-sheet';
import { DeviceSheet } from './account/device-sheet';
import { FreezeCard } from './account/freeze-card';
import { FrozenNotice } from './account/frozen-notice';
import { IdentityCard } from './account/identity-card';
import { DisplayRows } from './display-rows';
import { AuthorisationSheet } from './rights/authorisation-sheet';
import { ComplaintCards } from './rights/complaint-cards';
import { ComplaintSheet } from './rights/complaint-sheet';
import { DataRows } from './rights/data-rows';
import './index.scss';
import { MeSkeleton } from './me-skeleton';
import type { Opened } from './opened';
import { ReportSheet } from './rights/report-sheet';
import { RightsRows } from './rights/rights-rows';

const { load, rest, startOver } = meStore.getState();

function Me() {
  const state = useMe((store) => store.state);
  useDidShow(() => {
    backFromFaceCheck('me');
    backFromFaceCheck('device');
    void load();
  });
  const refresh = useRefresh(load);

  return (
    <Screen title={words.title} tab="me" onRefresh={refresh}>
      <HeldView
        state={state}
        skeleton={<MeSkeleton />}
        onRetry={() => void load()}
        onStartOver={() => void startOver()}
      >
        {(ready) => <Person me={ready.me} />}
      </HeldView>
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
      <FreezeCard me={me} />
      <AccountRows me={me} onOpen={open} />
      <ComplaintCards me={me} />
      <SectionHead title={words.rights} />
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
