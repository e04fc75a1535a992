import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useRef } from 'react';
import './overlay.scss';

interface OverlayProps {
  /** Named for a screen reader by what stands at its head. */
  label: string;
  place: 'bottom' | 'center';
  /** A tap on the mask, or Escape; without it neither closes. */
  onClose?: (() => void) | undefined;
  children: ReactNode;
}

const FOCUSABLE = '[tabindex="0"], input, textarea';

/** A mask and a panel over the page. On the web, focus moves in, stays in, and goes back to where it was. */
export function Overlay({ label, place, onClose, children }: OverlayProps) {
  const panel = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const root = panel.current;
    if (process.env.TARO_ENV !== 'h5' || !root) return;
    const before = document.activeElement;
    root.tabIndex = -1;
    root.focus({ preventScroll: true });
    const keep = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current?.();
      if (event.key !== 'Tab') return;
      const inside = Array.from(root.querySelectorAll<HTMLElement>(FOCUSABLE));
      const [first, last] = [inside[0], inside[inside.length - 1]];
      const leaving = event.shiftKey ? first : last;
      if (document.activeElement !== leaving && document.activeElement !== root) return;
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    };
    root.addEventListener('keydown', keep);
    return () => {
      root.removeEventListener('keydown', keep);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <View className={`overlay overlay-${place}`}>
      <View className="overlay-mask" catchMove onClick={() => onClose?.()} />
      <View className="overlay-panel" ref={panel} role="dialog" aria-modal="true" aria-label={label}>
        {children}
      </View>
    </View>
  );
}
