import { View } from '@tarojs/components';
import './usage-bar.scss';

interface UsageBarProps {
  /** Parts of the whole, 0 to 1. What is neither used nor free cannot be had now. */
  used: number;
  free: number;
  /** The same in words. */
  label: string;
}

/** Used | available | neither. */
export function UsageBar({ used, free, label }: UsageBarProps) {
  const rest = 1 - used - free;
  return (
    <View className="usage" role="img" aria-label={label}>
      {used > 0 && <View className="usage-used" style={{ flexGrow: used }} />}
      {free > 0 && <View className="usage-free" style={{ flexGrow: free }} />}
      {rest > 0 && <View className="usage-rest" style={{ flexGrow: rest }} />}
    </View>
  );
}
