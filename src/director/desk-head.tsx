import { View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '@/components/icon';
import { Segmented } from '@/components/segmented';
import { Tappable } from '@/components/tappable';
import { words } from '@/words/director/desk';
import './desk-head.scss';
import { HeadButton } from './head-button';
import { ResetPanel } from './panels/reset-panel';
import { SharePanel } from './panels/share-panel';
import { type Framed, useLook } from './remote';

/** What two persons are compared on. */
const COMPARED = [
  { value: '/pages/entry/index', name: 'entry' },
  { value: '/pages/quote/index?product=weilidai', name: 'quote' },
  { value: '/pages/limit-tips/index', name: 'limit' },
] as const;

const THEMES = ['system', 'light', 'dark'] as const;

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
      <Tappable className="desk-head-people" label={words.openPeople} onTap={onDrawer}>
        <Icon name="person" size={20} />
      </Tappable>
      <Icon name="mark" size={22} className="desk-head-mark" />
      <View className="desk-head-title" role="heading" aria-level="1">
        {words.title}
      </View>
      <View className="desk-head-demo">{words.demo}</View>
      <View className="desk-head-space" />
      {compared && (
        <Segmented
          label={words.openBoth}
          options={COMPARED.map(({ value, name }) => ({ value, text: words.pages[name] }))}
          value={page}
          onChange={(to) => {
            setPage(to);
            for (const phone of phones) phone.restart(to);
          }}
        />
      )}
      <Segmented
        label={words.theme}
        options={THEMES.map((value) => ({ value, text: words.themes[value] }))}
        value={theme}
        onChange={(to) => {
          for (const phone of phones) phone.look({ theme: to });
        }}
      />
      <HeadButton
        text={words.care}
        on={care}
        onTap={() => {
          for (const phone of phones) phone.look({ care: !care });
        }}
      />
      <HeadButton text={words.compare} on={compared} onTap={onCompare} />
      <HeadButton text={words.present} onTap={onPresent} />
      <SharePanel />
      <ResetPanel />
    </View>
  );
}
