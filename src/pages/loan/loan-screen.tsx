import { useDidShow } from '@tarojs/taro';
import type { ComponentProps, ReactNode } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Empty } from '@/components/empty';
import { Screen } from '@/components/screen';
import { Bone, Skeleton } from '@/components/skeleton';
import type { LoanHome } from '@/services/contract/loan-home';
import { loanStore, useLoan } from '@/stores/loan/loan';
import { toTab } from '@/ways/go';
import { useQuery } from '@/ways/query';
import { words } from '@/words/loan/loan';
import { SourceDesk } from '../sources';
import { NotHad, Older } from '../states';

const { open, refresh, startOver } = loanStore.getState();

interface LoanScreenProps {
  title: string;
  children: (home: LoanHome) => ReactNode;
}

/** The frame of a page about one loan, which the link names: while it loads, where it fails, where there is none. */
export function LoanScreen({ title, children }: LoanScreenProps) {
  const { id = '' } = useQuery();
  const found = useLoan((store) => store.state);
  useDidShow(() => void open(id));
  const state = found?.loanId === id ? found : null;
  return (
    <Screen title={title}>
      {(state === null || state.phase === 'loading') && <LoanSkeleton />}
      {state?.phase === 'failed' && (
        <LoanNotHad
          failure={state.failure}
          onRetry={() => void refresh()}
          onStartOver={() => void startOver()}
        />
      )}
      {state?.phase === 'ready' && (
        <>
          {state.stale && <Older onRetry={() => void refresh()} />}
          {children(state.home)}
        </>
      )}
      <SourceDesk />
    </Screen>
  );
}

/** Why there is nothing to show: the link names no loan of this person, or the answer did not come. */
export function LoanNotHad(props: ComponentProps<typeof NotHad>) {
  if (props.failure.code !== 'loan-unknown') return <NotHad {...props} />;
  return (
    <Card>
      <Empty
        sign="missing"
        {...words.unknown}
        action={<Button onTap={() => toTab('repay')}>{words.seeLoans}</Button>}
      />
    </Card>
  );
}

function LoanSkeleton() {
  return (
    <Skeleton>
      <Card>
        <Bone width="50%" />
        <Bone width={180} height={40} />
        <Bone width="100%" height={6} />
        <Bone width="100%" height={48} />
      </Card>
      <Card>
        <Bone width="70%" />
        <Bone width="60%" />
        <Bone width="70%" />
        <Bone width="50%" />
      </Card>
    </Skeleton>
  );
}
