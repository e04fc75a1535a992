import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './choice-row.scss';
import { Icon } from './icon';
import { Tappable } from './tappable';

interface ChoiceRowProps {
  label: string;
  detail?: ReactNode;
  chosen: boolean;
  /** Shown, so that its reason can be read, and not to be chosen. */
  disabled?: boolean;
  /** Beside the label of a disabled row: where the reason comes from. */
  marks?: ReactNode;
  onChoose: () => void;
}

/** One of many, a line each. The parent carries role="radiogroup". */
export function ChoiceRow({ label, detail, chosen, disabled = false, marks, onChoose }: ChoiceRowProps) {
  return (
    <View className={`choice${disabled ? ' choice-off' : ''}`}>
      <Tappable
        role="radio"
        className="choice-main"
        label={label}
        checked={chosen}
        disabled={disabled}
        onTap={onChoose}
      >
        <View className="choice-words">
          <View>{label}</View>
          {detail !== undefined && <View className="choice-detail">{detail}</View>}
        </View>
        {chosen && <Icon name="check" size={20} className="choice-check" />}
      </Tappable>
      {marks}
    </View>
  );
}
