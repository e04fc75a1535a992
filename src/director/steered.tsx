import { type ComponentType, useEffect, useState } from 'react';
import { FailedState } from '@/components/failed-state';
import { Screen } from '@/components/screen';
import { Bone, Skeleton } from '@/components/skeleton';
import type { Failure } from '@/services/contract/reply';
import { controlsThere, haveControls } from '@/services/director';
import { failureWords } from '@/words/failure-words';
import { follow } from './follow';

type Steering = 'awaited' | 'there' | Failure;

interface SteeredProps {
  /** Of the page while it waits. */
  title: string;
  Page: ComponentType;
  /** Gives way to another page at once, so that nothing is drawn while it waits. */
  blank?: boolean;
}

/** A page that steers the demo of its own phone: drawn once the bank is there, and what steers it. */
export function Steered({ title, Page, blank = false }: SteeredProps) {
  const [steering, setSteering] = useState<Steering>(haveControls() ? 'there' : 'awaited');
  useEffect(() => {
    if (steering !== 'awaited') return;
    void controlsThere().then((failure) => {
      if (!failure) follow();
      setSteering(failure ?? 'there');
    });
  }, [steering]);
  if (steering === 'there') return <Page />;
  if (steering === 'awaited' && blank) return null;
  return (
    <Screen title={title} backstage>
      {steering === 'awaited' ? (
        <Skeleton>
          <Bone width="100%" height={120} />
        </Skeleton>
      ) : (
        <FailedState
          {...failureWords(steering)}
          code={steering.code}
          onRetry={steering.retryable ? () => setSteering('awaited') : undefined}
        />
      )}
    </Screen>
  );
}
