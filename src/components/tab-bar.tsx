import { Text, View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import './tab-bar.scss';

const tabs = [
  { page: 'pages/entry/index', name: '钱包' },
  { page: 'pages/repay/index', name: '还款' },
  { page: 'pages/limit-tips/index', name: '额度' },
];

/** The page on top of the stack, as `pages/entry/index`; on the web the router prefixes a slash and may add a query. */
function currentPage() {
  return (Taro.getCurrentPages().at(-1)?.route ?? '').replace(/^\//, '').replace(/\?.*$/, '');
}

/** Our own bar, because the platform's follows neither the person's theme nor their type size. */
export default function TabBar() {
  const [current, setCurrent] = useState(currentPage);
  useDidShow(() => setCurrent(currentPage()));

  return (
    <View className="tab-bar">
      {tabs.map(({ page, name }) => (
        <View
          key={page}
          className={page === current ? 'tab-bar-item tab-bar-item-on' : 'tab-bar-item'}
          onClick={() => void Taro.switchTab({ url: `/${page}` })}
        >
          <Text>{name}</Text>
        </View>
      ))}
    </View>
  );
}
