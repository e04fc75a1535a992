import type { ReactNode } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { copyText } from '@/components/copy';
import { FailedState } from '@/components/failed-state';
import { Notice } from '@/components/notice';
import { useRescue } from '@/components/rescue';
import type { Failure } from '@/services/contract/reply';
import { keepingStore } from '@/stores/app/keeping';
import { failureWords } from '@/words/failure-words';
import { words } from '@/words/pages';

interface NotHadProps {
  failure: Failure;
  onRetry: () => void;
  onStartOver: () => void;
}

/** What a page's store holds of its view: nothing yet, why there is none, or the view, which may be an older one. */
type Held =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'ready'; readonly stale: Failure | null };

interface HeldViewProps<State extends Held> extends Omit<NotHadProps, 'failure'> {
  state: State;
  /** What stands there before the first answer. */
  skeleton: ReactNode;
  children: (ready: Extract<State, { phase: 'ready' }>) => ReactNode;
}

/** A page's content, or what stands in its place. */
export function HeldView<State extends Held>({ state, skeleton, children, ...props }: HeldViewProps<State>) {
  if (isReady(state))
    return (
      <>
        {state.stale && <Older onRetry={props.onRetry} />}
        {children(state)}
      </>
    );
  return state.phase === 'failed' ? <NotHad failure={state.failure} {...props} /> : skeleton;
}

const isReady = <State extends Held>(state: State): state is Extract<State, { phase: 'ready' }> =>
  state.phase === 'ready';

/** In place of a page's content: what happened, another try, and the way out of a storage that cannot be read. */
export function NotHad({ failure, onRetry, onStartOver }: NotHadProps) {
  const { report } = useRescue();
  return (
    <Card>
      <FailedState
        {...failureWords(failure)}
        code={failure.code}
        onRetry={failure.code === 'wechat-too-old' ? undefined : onRetry}
      >
        {failure.code === 'assertion-failed' && (
          <Button kind="text" onTap={() => void copyText(report(asError(failure)))}>
            {words.copyReport}
          </Button>
        )}
        {(failure.code === 'storage-corrupt' || failure.code === 'storage-newer') && (
          <>
            <Button kind="text" onTap={() => void copyText(keepingStore.getState().exported())}>
              {words.copyExported}
            </Button>
            <Button kind="text" onTap={onStartOver}>
              {words.startOver}
            </Button>
          </>
        )}
      </FailedState>
    </Card>
  );
}

/** Why what was asked for did not happen, beside where it was asked. */
export function NotDone({ failure }: { failure: Failure }) {
  const { title, text, remedy } = failureWords(failure);
  return (
    <Notice title={title}>
      {text}
      {remedy}
    </Notice>
  );
}

/** What the bank found wrong with itself, as an error of its own: no line of ours failed. */
const asError = ({ details }: Failure): Error =>
  Object.assign(new Error(String(details.assertion)), { stack: `Error\n at ${details.during}` });

/** Above content that is older than it should be. */
export function Older({ onRetry }: { onRetry: () => void }) {
  return (
    <Notice title={words.stale.title}>
      {words.stale.text}
      <Button kind="text" onTap={onRetry}>
        {words.again}
      </Button>
    </Notice>
  );
}
