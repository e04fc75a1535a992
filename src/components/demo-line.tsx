import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import './screen.scss';

/** What every page says at its head: nothing here is real. */
export function DemoLine({ children }: { children?: ReactNode }) {
  return (
    <View className="screen-demo">
      <Icon name="mark" size={14} className="screen-mark" />
      <Text>流程演示 · 不提供真实借款</Text>
      {children}
    </View>
  );
}
