import { View } from '@tarojs/components';
import { useLoad, useUnload } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Empty } from '@/components/empty';
import { FailedState } from '@/components/failed-state';
import { guarded } from '@/components/guarded';
import { Screen } from '@/components/screen';
import { type Asker, type FaceCheckState, faceCheckStore, useFaceCheck } from '@/stores/face/face-check';
import { back, backInTime, toTab } from '@/ways/go';
import { words } from '@/words/face-check';
import { failureWords } from '@/words/failure-words';
import { SourceDesk } from '../sources';
import { CheckFooter } from './check-footer';
import { CheckView } from './check-view';
import './index.scss';

/** The page of who asked for the check: where the stack was full, this page took its place. */
const PAGES: Readonly<Record<Asker, string>> = {
  borrow: '/pages/borrow/index',
  me: '/pages/me/index',
  device: '/pages/me/index',
};

const { open, leave } = faceCheckStore.getState();

/**
 * A step of borrowing, or of getting a frozen limit back: it begins by itself and leads back by itself. Leaving answers
 * whoever asked: passed, with a proof; else it is cancelling.
 * Opened by a link it explains itself, and can be tried; then its proof is for nothing.
 */
function FaceCheck() {
  const state = useFaceCheck((store) => store.state);
  const [asker] = useState(() => faceCheckStore.getState().asker);
  const awaited = asker !== null;
  const { phase } = state;

  useLoad(() => {
    if (awaited) void open();
  });
  useUnload(leave);
  useEffect(() => {
    if (asker && phase === 'passed') backInTime(PAGES[asker]);
  }, [asker, phase]);

  return (
    <Screen
      title={words.title}
      footer={canAct(phase, awaited) ? <CheckFooter state={state} onBack={back} /> : undefined}
    >
      {phase === 'closed' && !awaited ? (
        <Card>
          <Empty
            {...words.noLoan}
            action={
              <>
                <Button onTap={() => toTab('entry')}>{words.chooseInWallet}</Button>
                <View className="face-check-try">
                  <Button kind="text" onTap={() => void open()}>
                    {words.onlyTry}
                  </Button>
                </View>
              </>
            }
          />
        </Card>
      ) : phase === 'failed' ? (
        <Card>
          <FailedState
            {...failureWords(state.failure)}
            code={state.failure.code}
            onRetry={state.failure.retryable ? () => void open() : undefined}
          >
            <Button kind="text" onTap={back}>
              {words.back}
            </Button>
          </FailedState>
        </Card>
      ) : (
        <CheckView state={state} awaited={awaited} />
      )}
      <SourceDesk />
    </Screen>
  );
}

export default guarded(FaceCheck);

const canAct = (phase: FaceCheckState['phase'], awaited: boolean): boolean =>
  phase === 'passed' ? !awaited : ['checking', 'missed', 'unbound', 'locked'].includes(phase);
