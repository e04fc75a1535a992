import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useRef } from 'react';
import { windowHeight } from '@/platform/device';
import type { Spot } from '@/units/spot';
import { useCovers } from './covered';
import './overlay.scss';

interface OverlayProps {
  /** Named for a screen reader by what stands at its head. */
  label: string;
  /** Beside a spot: under it, or above where there is more room. */
  place: 'bottom' | 'center' | Spot;
  /** A tap on the mask, or Escape; without it neither closes. */
  onClose?: (() => void) | undefined;
  /** The way back, where it does something else. */
  onBack?: (() => void) | undefined;
  children: ReactNode;
}

const FOCUSABLE = '[tabindex="0"], input, textarea';

/** Words that are longer than the screen are scrolled by keys too. */
export const scrolledByKeys = (name: string) =>
  process.env.TARO_ENV === 'h5' ? { tabIndex: 0, role: 'region', 'aria-label': name } : {};

/** The second tap of a double tap comes within this, and is not meant for what has just been laid over the page. */
const DOUBLE_TAP_MS = 350;

function useSettled(): () => boolean {
  const settled = useRef(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      settled.current = true;
    }, DOUBLE_TAP_MS);
    return () => clearTimeout(timer);
  }, []);
  return () => settled.current;
}

/** A mask and a panel over the page. On the web, focus moves in, stays in, and goes back to where it was. */
export function Overlay({ label, place, onClose, onBack = onClose, children }: OverlayProps) {
  const panel = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  const back = useRef(onBack);
  const covers = useCovers();
  close.current = onClose;
  back.current = onBack;
  const settled = useSettled();

  useEffect(
    () =>
      covers?.add({
        back: () => back.current?.(),
        get close() {
          return close.current;
        },
      }),
    [covers],
  );

  useEffect(() => {
    const root = panel.current;
    if (process.env.TARO_ENV !== 'h5' || !root) return;
    const before = document.activeElement;
    root.tabIndex = -1;
    const moveIn = () => root.focus({ preventScroll: true });
    moveIn();
    // What held the focus can be taken away: the web's elements move what is in them when they are first drawn.
    const hold = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget === null)
        queueMicrotask(() => {
          if (root.isConnected && document.activeElement === document.body) moveIn();
        });
    };
    root.addEventListener('focusout', hold);
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
      root.removeEventListener('focusout', hold);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  const beside = typeof place === 'string' ? null : besideOf(place);
  return (
    <View className={`overlay overlay-${typeof place === 'string' ? place : 'spot'}`}>
      <View className="overlay-mask" catchMove onClick={() => settled() && onClose?.()} />
      {beside && <View className="overlay-arrow" style={beside.arrow} />}
      <View
        className="overlay-panel"
        ref={panel}
        role="dialog"
        aria-modal="true"
        aria-label={label}
        {...(beside ? { style: beside.panel } : {})}
      >
        {children}
      </View>
    </View>
  );
}

/** Between the spot and the panel, and between the panel and the edge of the window. */
const GAP = 10;
const EDGE = 16;
/** As much room as an answer with two sources wants. */
const ENOUGH = 340;

/** Where a panel beside a spot goes, and the arrow that points from it to the spot. */
function besideOf({ top, bottom, middle }: Spot) {
  const height = windowHeight();
  const under = height - bottom - GAP - EDGE;
  const over = top - GAP - EDGE;
  const left = `${middle - 8}px`;
  return under >= ENOUGH || under >= over
    ? {
        panel: { top: `${bottom + GAP}px`, maxHeight: `${under}px` },
        arrow: { top: `${bottom + GAP - 7}px`, left },
      }
    : {
        panel: { bottom: `${height - top + GAP}px`, maxHeight: `${over}px` },
        arrow: { bottom: `${height - top + GAP - 7}px`, left },
      };
}
