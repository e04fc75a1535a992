import Taro from '@tarojs/taro';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { FailedState } from '@/components/failed-state';
import { guarded } from '@/components/guarded';
import { Screen } from '@/components/screen';
import { attempt } from '@/platform/attempt';
import { checkStore, useCheck } from '@/stores/check/check';
import { words } from '@/words/check';
import { failureWords } from '@/words/failure-words';
import { useShare } from '../share';
import { SourceDesk } from '../sources';
import { ClaimCard } from './claim-card';
import './index.scss';
import { PasteCard } from './paste-card';
import { ResultCard } from './result-card';

/** The answer stands above what was typed. */
async function ask() {
  await checkStore.getState().check();
  const { kind } = checkStore.getState().answer;
  if (kind === 'checked' || kind === 'failed')
    attempt(() => Taro.pageScrollTo({ scrollTop: 0, duration: 0 }));
}

/** Someone said what a loan costs: is it so, by how much not, and how one counts. Judged only when asked to, once what was understood is seen. */
function Check() {
  const claim = useCheck((store) => store.claim);
  const answer = useCheck((store) => store.answer);
  useShare({ title: words.share, path: 'pages/check/index' });
  return (
    <Screen
      title={words.title}
      footer={
        <Button
          busy={answer.kind === 'counting'}
          note={answer.kind === 'asked' && Object.keys(answer.faults).length > 0 ? words.notYet : undefined}
          onTap={() => void ask()}
        >
          {words.title}
        </Button>
      }
    >
      {answer.kind === 'checked' && <ResultCard claim={claim} checked={answer.checked} />}
      {answer.kind === 'failed' && (
        <Card>
          <FailedState
            {...failureWords(answer.failure)}
            code={answer.failure.code}
            onRetry={answer.failure.retryable ? () => void ask() : undefined}
          />
        </Card>
      )}
      <PasteCard />
      <ClaimCard claim={claim} answer={answer} />
      <SourceDesk />
    </Screen>
  );
}

export default guarded(Check);
