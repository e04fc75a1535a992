import { useEffect, useRef } from 'react';
import { colourBars, onPhoneTheme } from '@/platform/bars';
import type { Appearance } from './appearance';
import { useShown } from './shown';

/** Lets the bars that WeChat draws follow the person's theme, on each page as it is shown. */
export function useBars(theme: Appearance['theme']): void {
  const shown = useShown();
  /** Once coloured, a page does not follow the phone by itself any more. */
  const coloured = useRef(false);
  useEffect(() => {
    if (process.env.TARO_ENV !== 'weapp' || !shown) return;
    if (theme === 'system' && !coloured.current) return;
    coloured.current = true;
    colourBars(theme);
    if (theme === 'system') return onPhoneTheme(() => colourBars(theme));
  }, [theme, shown]);
}
