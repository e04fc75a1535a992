import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { words } from '@/words/components';
import { Icon, type IconName } from './icon';
import './switch.scss';
import { Tappable } from './tappable';

interface SwitchRowProps {
  label: string;
  detail?: ReactNode;
  icon?: IconName;
  on: boolean;
  busy?: boolean;
  onChange: (on: boolean) => void;
  /** Under the row and outside what is tapped: where it comes from. */
  children?: ReactNode;
}

/** A line of a card that is on or off. Its state is a word too: colour is never the only sign. */
export function SwitchRow({ label, detail, icon, on, busy = false, onChange, children }: SwitchRowProps) {
  return (
    <View className="switch-row">
      <Tappable
        role="switch"
        className="switch-main"
        label={label}
        checked={on}
        busy={busy}
        onTap={() => onChange(!on)}
      >
        {icon && <Icon name={icon} className="switch-icon" />}
        <View className="switch-words">
          <View>{label}</View>
          {detail !== undefined && <View className="switch-detail">{detail}</View>}
        </View>
        <View className={`switch${on ? ' switch-on' : ''}${busy ? ' switch-busy' : ''}`} aria-hidden="true">
          <View className="switch-state">{on ? words.on : words.off}</View>
          <View className="switch-thumb" />
        </View>
      </Tappable>
      {children !== undefined && <View className="switch-more">{children}</View>}
    </View>
  );
}
