import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './empty.scss';
import { Icon } from './icon';

interface EmptyProps {
  title: string;
  text: ReactNode;
  /** What can be done from here. */
  action?: ReactNode;
}

/** Nothing here, and that is fine. */
export function Empty({ title, text, action }: EmptyProps) {
  return (
    <View className="empty">
      <View className="empty-drawing">
        <Icon name="paper" size={84} />
        <Icon name="done" size={28} className="empty-tick" />
      </View>
      <View className="empty-title">{title}</View>
      <View className="empty-text">{text}</View>
      {action !== undefined && <View className="empty-action">{action}</View>}
    </View>
  );
}
