import { Text, View } from '@tarojs/components';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { hearUncaught } from '@/platform/uncaught';
import { words } from '@/words/components';
import { Fault } from './fault';
import { useShown } from './shown';

/**
 * A page that says what happened when it fails: while it is drawn, and while it is shown, in an event, a question to the
 * bank or a promise that nobody waits for. Every page is one.
 */
export const guarded = (Page: ComponentType): ComponentType =>
  function Guarded() {
    return (
      <ErrorBoundary fallback={<Bare />}>
        <Boundary>
          <Page />
        </Boundary>
      </ErrorBoundary>
    );
  };

function Boundary({ children }: { children: ReactNode }) {
  const [uncaught, setUncaught] = useState<{ readonly error: unknown } | null>(null);
  const shown = useShown();
  useEffect(() => {
    // The first of many says most: the others follow from it.
    if (shown) return hearUncaught((error) => setUncaught((had) => had ?? { error }));
  }, [shown]);
  return (
    <ErrorBoundary fallbackRender={({ error }) => <Fault error={error} />}>
      {uncaught && <Fault error={uncaught.error} onStay={() => setUncaught(null)} />}
      {children}
    </ErrorBoundary>
  );
}

/** Where what says it fails as well: words alone. */
function Bare() {
  return (
    <View className="fault" role="alert">
      <Text>{words.fault.bare}</Text>
    </View>
  );
}
