import { useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { Card } from '@/components/card';
import { guarded } from '@/components/guarded';
import { Screen } from '@/components/screen';
import { Bone, Skeleton } from '@/components/skeleton';
import { RECORD_KINDS, type RecordView } from '@/services/contract/records';
import { EVERYTHING, recordsStore, useRecords } from '@/stores/loan/records';
import { useQuery } from '@/ways/query';
import { words } from '@/words/loan/record';
import { SourceDesk } from '../sources';
import { Older } from '../states';
import { LoanNotHad } from './loan-screen';
import { NoRecords, RecordFilters } from './record/record-filters';
import { RecordList } from './record/record-list';
import { RecordSheet } from './record/record-sheet';

const { open, refresh, startOver } = recordsStore.getState();

/** Everything that happened to money and limits. A link may ask for one kind, or for one loan. */
function Records() {
  const { kind, loan = null } = useQuery();
  const state = useRecords((store) => store.state);
  const [chosen, setChosen] = useState<RecordView | null>(null);
  const begun = useRef(false);
  useDidShow(() => {
    if (begun.current) void refresh();
    else void open({ ...EVERYTHING, kind: RECORD_KINDS.find((one) => one === kind) ?? null, loanId: loan });
    begun.current = true;
  });
  return (
    <Screen title={words.title}>
      {state.phase === 'loading' && <RecordsSkeleton />}
      {state.phase === 'failed' && (
        <LoanNotHad
          failure={state.failure}
          onRetry={() => void refresh()}
          onStartOver={() => void startOver()}
        />
      )}
      {state.phase === 'ready' && (
        <>
          {state.stale && <Older onRetry={() => void refresh()} />}
          <RecordFilters view={state.shelf.view} />
          {state.shelf.view.total === 0 ? (
            <NoRecords />
          ) : (
            <RecordList shelf={state.shelf} onChoose={setChosen} />
          )}
          {chosen && (
            <RecordSheet record={chosen} today={state.shelf.view.today} onClose={() => setChosen(null)} />
          )}
        </>
      )}
      <SourceDesk />
    </Screen>
  );
}

export default guarded(Records);

function RecordsSkeleton() {
  return (
    <Skeleton>
      <Card>
        {['a', 'b', 'c', 'd', 'e', 'f'].map((row) => (
          <Bone key={row} width="100%" height={40} />
        ))}
      </Card>
    </Skeleton>
  );
}
