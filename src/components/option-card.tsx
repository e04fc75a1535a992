import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './option-card.scss';
import { Tappable } from './tappable';

interface OptionCardProps {
  title: string;
  /** At the right of the title. */
  aside?: string;
  chosen: boolean;
  disabled?: boolean;
  onChoose: () => void;
  children?: ReactNode;
}

/** One of a few that need more than a word each. The parent carries role="radiogroup". */
export function OptionCard({ title, aside, chosen, disabled = false, onChoose, children }: OptionCardProps) {
  return (
    <View className={`option${chosen ? ' option-on' : ''}${disabled ? ' option-off' : ''}`}>
      <Tappable
        role="radio"
        className="option-head"
        label={title}
        checked={chosen}
        disabled={disabled}
        onTap={onChoose}
      >
        <View className="option-dot" />
        <View className="option-title">{title}</View>
        {aside !== undefined && <View className="option-aside">{aside}</View>}
      </Tappable>
      {children !== undefined && <View className="option-body">{children}</View>}
    </View>
  );
}
