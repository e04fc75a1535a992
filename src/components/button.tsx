import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './button.scss';
import { Tappable } from './tappable';

interface ButtonProps {
  /** One primary a screen. */
  kind?: 'primary' | 'secondary' | 'text' | 'danger';
  /** Working: keeps its width, shows a ring, takes no tap. */
  busy?: boolean;
  disabled?: boolean | undefined;
  /** Under the button: what is missing, or what it does not do. */
  note?: ReactNode;
  label?: string;
  onTap: () => void;
  children: ReactNode;
}

export function Button({
  kind = 'primary',
  busy = false,
  disabled = false,
  note,
  label,
  onTap,
  children,
}: ButtonProps) {
  return (
    <>
      <Tappable
        className={`button button-${kind}${busy ? ' button-busy' : ''}${disabled ? ' button-disabled' : ''}`}
        label={label}
        busy={busy}
        disabled={disabled}
        onTap={onTap}
      >
        <View className="button-words">{children}</View>
        {busy && <View className="button-ring" />}
      </Tappable>
      {note !== undefined && <View className="button-note">{note}</View>}
    </>
  );
}
