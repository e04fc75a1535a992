import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './row.scss';
import { Tappable } from './tappable';

interface RowProps {
  label: ReactNode;
  /** At the right: the value, or what a tap would change. */
  value?: ReactNode;
  /** A quieter line under the label. */
  detail?: ReactNode;
  icon?: IconName;
  /** Makes the row a button with a chevron. */
  onTap?: (() => void) | undefined;
  /** What a screen reader says for a row that can be tapped. */
  name?: string;
  disabled?: boolean;
  /** The value at the weight of a heading. */
  strong?: boolean;
}

/** A line of a card: what it is, what it says. Hairlines come between rows. */
export function Row({ label, value, detail, icon, onTap, name, disabled = false, strong = false }: RowProps) {
  const content = (
    <>
      {icon && <Icon name={icon} className="row-icon" />}
      <View className="row-line">
        <View className="row-words">
          <View className="row-label">{label}</View>
          {detail !== undefined && <View className="row-detail">{detail}</View>}
        </View>
        {value !== undefined && (
          <View className={strong ? 'row-value row-strong' : 'row-value'}>{value}</View>
        )}
      </View>
      {onTap && <Icon name="chevron" size={18} className="row-chevron" />}
    </>
  );
  if (!onTap) return <View className="row">{content}</View>;
  return (
    <Tappable
      className={`row${disabled ? ' row-disabled' : ''}`}
      label={name}
      disabled={disabled}
      onTap={onTap}
    >
      {content}
    </Tappable>
  );
}
