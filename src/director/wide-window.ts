import { useLayoutEffect } from 'react';
import { roomForDesk } from '@/components/room';

/**
 * The desk takes the whole window, from the first time it is drawn and as long as it has room there. A smaller one shows the phone alone, and starts it
 * anew: it has been running in the frame.
 */
export function useWideWindow(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.classList.add('desk-open');
    const leave = () => {
      if (roomForDesk()) return;
      window.location.hash = '';
      window.location.reload();
    };
    window.addEventListener('resize', leave);
    return () => {
      root.classList.remove('desk-open');
      window.removeEventListener('resize', leave);
    };
  }, []);
}
