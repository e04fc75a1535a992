import { useDidHide, useDidShow, useUnload } from '@tarojs/taro';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { type Covers, createCovers, pageHidden } from '@/platform/covers';
import { coversChanged, pageShown } from '@/platform/history';
import { BackGuard } from './back-guard';
import { useShown } from './shown';

const CoversContext = createContext<Covers | null>(null);

/** Of the page that this is drawn on; null where nothing holds the way back. */
export const useCovers = (): Covers | null => useContext(CoversContext);

/** A page with what lies over it: the way back takes that off first, and with the page it is gone. */
export function Covered({ children }: { children: ReactNode }) {
  const [count, setCount] = useState(0);
  const [covers] = useState(() =>
    createCovers(() => {
      setCount(covers.held());
      coversChanged();
    }),
  );
  const shown = useShown();
  useEffect(() => {
    pageShown(covers);
    return () => pageHidden(covers);
  }, [covers]);
  useDidShow(() => pageShown(covers));
  useDidHide(() => pageHidden(covers));
  useUnload(() => {
    covers.leave();
    pageHidden(covers);
  });
  return (
    <CoversContext.Provider value={covers}>
      {children}
      {process.env.TARO_ENV === 'weapp' && (
        <BackGuard on={shown && count > 0} onBack={() => void covers.back()} />
      )}
    </CoversContext.Provider>
  );
}
