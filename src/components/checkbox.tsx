import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './checkbox.scss';
import { Icon } from './icon';
import { Tappable } from './tappable';

interface CheckboxProps {
  /** Starts as false wherever consent is asked. */
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: string;
  detail?: ReactNode;
  disabled?: boolean;
}

/** Square, for consent. */
export function Checkbox({ checked, onChange, label, detail, disabled = false }: CheckboxProps) {
  return (
    <Tappable
      role="checkbox"
      className={`checkbox${checked ? ' checkbox-on' : ''}${disabled ? ' checkbox-off' : ''}`}
      label={label}
      checked={checked}
      disabled={disabled}
      onTap={() => onChange(!checked)}
    >
      <View className="checkbox-box">{checked && <Icon name="check" size={16} />}</View>
      <View className="checkbox-words">
        <View>{label}</View>
        {detail !== undefined && <View className="checkbox-detail">{detail}</View>}
      </View>
    </Tappable>
  );
}
