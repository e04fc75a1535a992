import { View } from '@tarojs/components';
import { Icon } from './icon';
import './reading-ring.scss';

/** Seconds of reading that are left, of so many; a tick once there are none. It presses nobody: the words beside it say so. */
export function ReadingRing({ left, of }: { left: number; of: number }) {
  const share = Math.round(((of - left) / of) * 360);
  return (
    <View
      className="reading-ring"
      style={{ backgroundImage: `conic-gradient(var(--green) ${share}deg, var(--ch-track) 0)` }}
      aria-hidden="true"
    >
      <View className="reading-ring-hole">{left > 0 ? left : <Icon name="check" size={18} />}</View>
    </View>
  );
}
