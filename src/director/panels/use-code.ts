import { useEffect, useState } from 'react';
import type { Remote } from '../remote';

type Code = ReturnType<Remote['controls']['code']>;

/** A long log takes a while to be said: it is done once nothing has changed for so long. */
const REST_MS = 300;

/** The code of the demo as it is, a moment after it last changed; null before the first. */
export function useCode({ controls }: Remote): Code | null {
  const [code, setCode] = useState<Code | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setCode(controls.code()), REST_MS);
    };
    later();
    const stop = controls.subscribe(later);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [controls]);
  return code;
}
