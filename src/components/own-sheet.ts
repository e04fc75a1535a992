import { useEffect, useRef } from 'react';
import { useShown } from './shown';

/**
 * Whether a sheet whose store several pages share is this page's: it was opened while this page was shown. One that was
 * left open by a page that is gone is closed.
 * @param open whether the store holds it open
 */
export function useOwnSheet(open: boolean, close: () => void): boolean {
  const shown = useShown();
  const before = useRef<boolean | null>(null);
  const mine = useRef(false);
  if (!open) mine.current = false;
  else if (before.current === false && shown) mine.current = true;
  before.current = open;
  const left = open && shown && !mine.current;
  useEffect(() => {
    if (left) close();
  }, [left, close]);
  return shown && mine.current;
}
