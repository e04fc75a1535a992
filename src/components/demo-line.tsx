import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { words } from '@/words/components';
import { Icon } from './icon';
import './screen.scss';

/** What every page says at its head: nothing here is real. */
export function DemoLine({ children }: { children?: ReactNode }) {
  return (
    <View className="screen-demo">
      <Icon name="mark" size={14} className="screen-mark" />
      <Text>{words.demo}</Text>
      {children}
    </View>
  );
}
