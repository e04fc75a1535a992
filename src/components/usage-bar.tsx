import { View } from '@tarojs/components';
import './usage-bar.scss';

interface UsageBarProps {
  /** Used part of the whole, 0 to 1. */
  share: number;
  /** The same in words. */
  label: string;
}

/** Used | available. */
export function UsageBar({ share, label }: UsageBarProps) {
  const used = Math.min(1, Math.max(0, share));
  return (
    <View className="usage" role="img" aria-label={label}>
      {used > 0 && <View className="usage-used" style={{ flexGrow: used }} />}
      {used < 1 && <View className="usage-free" style={{ flexGrow: 1 - used }} />}
    </View>
  );
}
