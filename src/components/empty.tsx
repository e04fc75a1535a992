import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './empty.scss';
import { Icon } from './icon';

interface EmptyProps {
  /** What kind of news it is: all is done · there is nothing yet · it was looked for and is not there. */
  sign?: 'done' | 'nothing' | 'missing';
  title: string;
  text: ReactNode;
  /** What can be done from here. */
  action?: ReactNode;
}

/** Nothing here, under a sign that fits the news. */
export function Empty({ sign = 'nothing', title, text, action }: EmptyProps) {
  return (
    <View className="empty">
      <View className="empty-drawing">
        <Icon name="paper" size={84} />
        {sign === 'done' && <Icon name="done" size={28} className="empty-sign empty-done" />}
        {sign === 'missing' && <Icon name="search" size={28} className="empty-sign" />}
      </View>
      <View className="empty-title">{title}</View>
      <View className="empty-text">{text}</View>
      {action !== undefined && <View className="empty-action">{action}</View>}
    </View>
  );
}
