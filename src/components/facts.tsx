import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './facts.scss';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** What something is, line by line, with nothing to tap between them. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <View className="facts">
      {facts.map(({ label, value }) => (
        <View key={label} className="fact">
          <View className="fact-label">{label}</View>
          <View className="fact-value">{value}</View>
        </View>
      ))}
    </View>
  );
}
