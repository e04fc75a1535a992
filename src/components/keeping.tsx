import { View } from '@tarojs/components';
import { createContext, useContext } from 'react';
import { words } from '@/words/components';
import { Button } from './button';
import { copyText } from './copy';
import './keeping.scss';
import { Notice } from './notice';

/** What is said on every page about how the demo is kept, until it was read. */
export interface KeptNews {
  readonly title: string;
  readonly text: string;
  /** What is stored, as a text to take along; null where nothing would be lost. */
  readonly exported: (() => string) | null;
  readonly dismiss: () => void;
}

const KeptNewsContext = createContext<KeptNews | null>(null);

export const KeptNewsProvider = KeptNewsContext.Provider;

export function KeptNewsNotice() {
  const news = useContext(KeptNewsContext);
  if (!news) return null;
  const { exported, dismiss } = news;
  return (
    <View className="kept-news" role="status">
      <Notice title={news.title}>
        {news.text}
        <View className="kept-news-ways">
          {exported && (
            <Button kind="text" onTap={() => void copyText(exported())}>
              {words.copyExported}
            </Button>
          )}
          <Button kind="text" onTap={dismiss}>
            {words.understood}
          </Button>
        </View>
      </Notice>
    </View>
  );
}
