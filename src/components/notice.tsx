import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import './notice.scss';

interface NoticeProps {
  /** Amber: care is needed. Info: good to know. Red: refused. */
  kind?: 'amber' | 'info' | 'red';
  title?: string;
  children?: ReactNode;
}

export function Notice({ kind = 'amber', title, children }: NoticeProps) {
  return (
    <View className={`notice notice-${kind}`} role="note">
      <Icon name={kind === 'info' ? 'info' : 'alert'} size={18} className="notice-icon" />
      <View className="notice-words">
        {title !== undefined && <View className="notice-title">{title}</View>}
        {children}
      </View>
    </View>
  );
}
