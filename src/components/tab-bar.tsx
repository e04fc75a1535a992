import { Text, View } from '@tarojs/components';
import { words } from '@/words/components';
import { Icon, type IconName } from './icon';
import './tab-bar.scss';
import { Tappable } from './tappable';
import { useWays } from './ways';

const tabs = [
  { page: 'entry', icon: 'wallet' },
  { page: 'repay', icon: 'calendar' },
  { page: 'limit-tips', icon: 'gauge' },
  { page: 'me', icon: 'person' },
] as const satisfies { page: string; icon: IconName }[];

/** Our own bar, because the platform's follows neither the person's theme nor their type size. */
export function TabBar({ current }: { current: (typeof tabs)[number]['page'] }) {
  const { toTab } = useWays();
  return (
    <View className="tab-bar" role="tablist" aria-label={words.tabBar}>
      {tabs.map(({ page, icon }) => (
        <Tappable
          key={page}
          role="tab"
          checked={page === current}
          className={page === current ? 'tab-bar-item tab-bar-item-on' : 'tab-bar-item'}
          onTap={() => {
            if (page !== current) toTab(page);
          }}
        >
          <Icon name={icon} />
          <Text>{words.tabs[page]}</Text>
        </Tappable>
      ))}
    </View>
  );
}
