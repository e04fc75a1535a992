import { View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '@/components/icon';
import { Segmented } from '@/components/segmented';
import { Tappable } from '@/components/tappable';
import { ResetPanel } from './panels/reset-panel';
import { SharePanel } from './panels/share-panel';
import { type Framed, useLook } from './remote';

/** What two persons are compared on. */
const COMPARED = [
  { value: '/pages/entry/index', text: '钱包' },
  { value: '/pages/quote/index?product=weilidai', text: '试算' },
  { value: '/pages/limit-tips/index', text: '额度' },
] as const;

const LOOKS = [
  { value: 'system', text: '系统' },
  { value: 'light', text: '浅色' },
  { value: 'dark', text: '深色' },
] as const;

interface DeskHeadProps {
  remote: Framed;
  /** The phone beside it, while two are compared. */
  other: Framed | undefined;
  compared: boolean;
  onCompare: () => void;
  onDrawer: () => void;
  onPresent: () => void;
}

/** What the whole desk does: how the phones look, comparing, handing on, beginning anew. */
export function DeskHead({ remote, other, compared, onCompare, onDrawer, onPresent }: DeskHeadProps) {
  const { theme, care } = useLook(remote);
  const [page, setPage] = useState<(typeof COMPARED)[number]['value'] | null>(null);
  const phones = [remote, ...(other ? [other] : [])];
  return (
    <View className="desk-head">
      <Tappable className="desk-open-people" label="人物和测试号" onTap={onDrawer}>
        <Icon name="person" size={20} />
      </Tappable>
      <Icon name="mark" size={22} className="screen-mark" />
      <View className="desk-title" role="heading" aria-level="1">
        演示台
      </View>
      <View className="desk-demo">流程演示 · 不提供真实借款</View>
      <View className="desk-space" />
      {compared && (
        <Segmented
          label="两边都打开"
          options={COMPARED}
          value={page}
          onChange={(to) => {
            setPage(to);
            for (const phone of phones) phone.restart(to);
          }}
        />
      )}
      <Segmented
        label="手机的主题"
        options={LOOKS}
        value={theme}
        onChange={(to) => {
          for (const phone of phones) phone.look({ theme: to });
        }}
      />
      <HeadButton
        text="关怀模式"
        on={care}
        onTap={() => {
          for (const phone of phones) phone.look({ care: !care });
        }}
      />
      <HeadButton text="两人对比" on={compared} onTap={onCompare} />
      <Tappable className="head-button" onTap={onPresent}>
        放映
      </Tappable>
      <SharePanel />
      <ResetPanel />
    </View>
  );
}

function HeadButton({ text, on, onTap }: { text: string; on: boolean; onTap: () => void }) {
  return (
    <Tappable role="switch" checked={on} className={on ? 'head-button head-on' : 'head-button'} onTap={onTap}>
      {text}
    </Tappable>
  );
}
