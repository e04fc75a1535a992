import type { ITouchEvent } from '@tarojs/components';
import { View } from '@tarojs/components';
import type { CSSProperties, ReactNode } from 'react';
import type { Spot } from '@/units/spot';
import { stepThrough } from './arrows';
import { spotOf, type Touched } from './spot-of';
import './tappable.scss';

interface TappableProps {
  /** What a screen reader says; without it, the text inside. */
  label?: string | undefined;
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'switch' | 'tab';
  /** Whether a radio, checkbox, switch or tab is on. */
  checked?: boolean;
  /** A radio of a group that an arrow key presses when it reaches it; Tab stops at the one that is on. */
  stepped?: boolean;
  disabled?: boolean | undefined;
  busy?: boolean | undefined;
  className?: string;
  style?: CSSProperties;
  /** @param spot where it stands: for what opens beside it */
  onTap: (spot: Spot | null) => void;
  children?: ReactNode;
}

/** What it looks like under a finger: in WeChat the template knows, and is told where it is otherwise. */
function hover(inert: boolean) {
  if (process.env.TARO_ENV === 'weapp') return inert ? { hoverClass: 'none' } : {};
  return {
    hoverClass: inert ? 'none' : 'pressed',
    hoverStartTime: 20,
    hoverStayTime: 70,
    hoverStopPropagation: true,
  };
}

/** A View a finger, a keyboard and a screen reader can all press. A tap stays here: rows hold figures of their own. */
export function Tappable({
  label,
  role = 'button',
  checked,
  stepped = false,
  disabled = false,
  busy = false,
  className = '',
  style,
  onTap,
  children,
}: TappableProps) {
  const inert = disabled || busy;
  const press = (event: Touched & { stopPropagation(): void }) => {
    event.stopPropagation();
    if (!inert) onTap(spotOf(event));
  };
  const keys = {
    tabIndex: disabled || (stepped && !checked) ? -1 : 0,
    onKeyDown: (event: KeyboardEvent) => {
      if (stepThrough(event, stepped)) event.preventDefault();
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press(event);
    },
  };
  const state = {
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(checked === undefined
      ? {}
      : { [role === 'tab' ? 'aria-selected' : 'aria-checked']: String(checked) }),
    ...(disabled ? { 'aria-disabled': 'true' } : {}),
    ...(busy ? { 'aria-busy': 'true' } : {}),
  };
  return (
    <View
      className={`tappable ${className}`}
      {...(style ? { style } : {})}
      {...hover(inert)}
      {...state}
      role={role}
      {...(process.env.TARO_ENV === 'h5' ? keys : {})}
      onClick={(event: ITouchEvent) => press(event)}
    >
      {children}
    </View>
  );
}
