import { useEffect } from 'react';

/** A narrower window shows the phone alone, and starts it anew: it has been running in the frame. */
const NARROW = 768;

/** The desk takes the whole window, as long as it is wide enough. */
export function useWideWindow(): void {
  useEffect(() => {
    const root = document.documentElement;
    root.classList.add('desk-open');
    const leave = () => {
      if (window.innerWidth >= NARROW) return;
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
