import { useLoad } from '@tarojs/taro';
import { Card } from '@/components/card';
import { FailedState } from '@/components/failed-state';
import { guarded } from '@/components/guarded';
import { Screen } from '@/components/screen';
import { Bone, Skeleton } from '@/components/skeleton';
import { rulebookStore, useRulebook } from '@/stores/rulebook/rulebook';
import { useQuery } from '@/ways/query';
import { failureWords } from '@/words/failure-words';
import { words } from '@/words/rulebook';
import { SourceDesk } from '../sources';
import { Book } from './book';
import { CapsCard } from './caps-card';
import { LensCard } from './lens-card';

const { load } = rulebookStore.getState();

/** Everything the demo rests on: what the documents say, where they disagree, and what is none of theirs. */
function Rulebook() {
  const state = useRulebook((store) => store.state);
  const { seek = '' } = useQuery();
  useLoad(() => void load());

  return (
    <Screen title={words.title}>
      {state.phase === 'loading' && (
        <Skeleton>
          <Card>
            <Bone width="100%" height={44} />
            <Bone width="60%" />
          </Card>
          {['a', 'b', 'c'].map((card) => (
            <Card key={card}>
              <Bone width="40%" />
              <Bone width="100%" />
              <Bone width="80%" />
            </Card>
          ))}
        </Skeleton>
      )}
      {state.phase === 'failed' && (
        <Card>
          <FailedState
            {...failureWords(state.failure)}
            code={state.failure.code}
            onRetry={() => void load()}
          />
        </Card>
      )}
      {state.phase === 'ready' && (
        <>
          <LensCard state={state} />
          <CapsCard state={state} />
          <Book book={state.book} lens={state.outlook.settings.lens} first={seek} />
        </>
      )}
      <SourceDesk here />
    </Screen>
  );
}

export default guarded(Rulebook);
