import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { words } from '@/words/components';
import './skeleton.scss';

/** A bar where text will be. */
export function Bone({ width, height = 16 }: { width: number | string; height?: number }) {
  const across = typeof width === 'number' ? `${width}px` : width;
  return <View className="bone" style={{ width: across, height: `${height}px` }} />;
}

/** The frame of a page while it loads: seen from 200 ms on, still, named once. */
export function Skeleton({ children }: { children: ReactNode }) {
  return (
    <View className="skeleton" role="status" aria-label={words.loading} aria-busy="true">
      {children}
    </View>
  );
}
