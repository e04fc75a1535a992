import { View } from '@tarojs/components';
import './disc.scss';
import { Icon, type IconName } from './icon';

interface DiscProps {
  tone: 'green' | 'amber' | 'blue' | 'red';
  icon: IconName;
}

/** The one picture of a result. The words beside it say the same. */
export function Disc({ tone, icon }: DiscProps) {
  return (
    <View className={`disc disc-${tone}`}>
      <Icon name={icon} size={30} />
    </View>
  );
}
