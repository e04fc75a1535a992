import { View } from '@tarojs/components';
import './disc.scss';
import { Icon, type IconName } from './icon';

interface DiscProps {
  /** Green is done; pale is certain and still to come. */
  tone: 'green' | 'pale' | 'amber' | 'blue' | 'red';
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
