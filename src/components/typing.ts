import { useEffect, useRef, useState } from 'react';

/** So long without a key, and what stands in a field is meant. */
export const PAUSE_MS = 800;

interface Typing {
  /** Somebody is in the middle of it: `1000.` may become 1000.50, and nothing is wrong yet. */
  readonly typing: boolean;
  readonly typed: () => void;
  /** The field was left. */
  readonly left: () => void;
}

/** Whether a field is being typed into: from a key on, until a pause or until it is left. */
export function useTyping(): Typing {
  const [typing, setTyping] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const left = () => {
    clearTimeout(timer.current);
    setTyping(false);
  };
  const typed = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(left, PAUSE_MS);
    setTyping(true);
  };
  return { typing, typed, left };
}
