import { View } from '@tarojs/components';
import type { ComponentProps, ReactNode } from 'react';
import { Disc } from '@/components/disc';
import './result-head.scss';

interface ResultHeadProps extends ComponentProps<typeof Disc> {
  title: string;
  busy?: boolean;
  children: ReactNode;
}

/** What came of it: picture, title, one sentence. Said aloud when it changes. */
export function ResultHead({ tone, icon, title, busy = false, children }: ResultHeadProps) {
  return (
    <View className="outcome-top" role="status" aria-busy={busy}>
      <Disc tone={tone} icon={icon} />
      <View className="outcome-title">{title}</View>
      <View className="outcome-text">{children}</View>
    </View>
  );
}
