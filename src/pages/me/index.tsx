import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card, SectionHead } from '@/components/card';
import { FailedState } from '@/components/failed-state';
import { Notice } from '@/components/notice';
import { Screen } from '@/components/screen';
import type { MeView } from '@/services/contract';
import { meStore, returnFromFaceCheck, useMe } from '@/stores/me';
import { failureWords } from '@/words';
import { SourceDesk } from '../sources';
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

export default function Me() {
  const state = useMe((store) => store.state);
  useDidShow(() => void load().then(returnFromFaceCheck));

  return (
    <Screen title="我的" tab="me">
      {state.phase === 'loading' && <MeSkeleton />}
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
          <Person me={state.me} />
        </>
      )}
      <SourceDesk />
    </Screen>
  );
}

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
