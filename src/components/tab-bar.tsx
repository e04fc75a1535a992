import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from './icon';
import './tab-bar.scss';
import { Tappable } from './tappable';
import { useWays } from './ways';

const tabs = [
  { page: 'entry', name: '钱包', icon: 'wallet' },
  { page: 'repay', name: '还款', icon: 'calendar' },
  { page: 'limit-tips', name: '额度', icon: 'gauge' },
  { page: 'me', name: '我的', icon: 'person' },
] as const satisfies { page: string; name: string; icon: IconName }[];

/** Our own bar, because the platform's follows neither the person's theme nor their type size. */
export function TabBar({ current }: { current: (typeof tabs)[number]['page'] }) {
  const { toTab } = useWays();
  return (
    <View className="tab-bar" role="tablist" aria-label="主要页面">
      {tabs.map(({ page, name, icon }) => (
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
          <Text>{name}</Text>
        </Tappable>
      ))}
    </View>
  );
}
