import { PageContainer, View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';

/**
 * WeChat's own means against leaving a page by a gesture, the phone's button or an arrow: while its page container is
 * shown, the way back closes that instead. This one is empty, since sheets are drawn by the page; there may be one alone.
 */
export function BackGuard({ on, onBack }: { on: boolean; onBack: () => void }) {
  const [armed, setArmed] = useState(true);
  const wanted = useRef(false);
  wanted.current = wanted.current || on;
  useEffect(() => {
    if (armed) return;
    // WeChat has closed it: it is shown again only where it was not, and something lies over the page still.
    const timer = setTimeout(() => setArmed(true), 0);
    return () => clearTimeout(timer);
  }, [armed]);
  // In a place of its own: what comes among its neighbours would have them all sent again.
  return (
    <View>
      {wanted.current && (
        <PageContainer
          show={on && armed}
          overlay={false}
          duration={0}
          customStyle="position:absolute;height:0"
          onBeforeLeave={() => {
            if (!on || !armed) return;
            setArmed(false);
            onBack();
          }}
        />
      )}
    </View>
  );
}
