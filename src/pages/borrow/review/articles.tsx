import { View } from '@tarojs/components';
import { words } from '@/words/borrow/contract';
import './articles.scss';
import type { Article } from './contract-text';

/** A contract's text, and where it ends. */
export function Articles({ articles }: { articles: readonly Article[] }) {
  return (
    <>
      {articles.map(({ title, paragraphs }) => (
        <View key={title} className="contract-article">
          <View className="contract-name" role="heading" aria-level="3">
            {title}
          </View>
          {paragraphs.map((paragraph) => (
            <View key={paragraph} className="contract-words">
              {paragraph}
            </View>
          ))}
        </View>
      ))}
      <View className="contract-end">{words.end}</View>
    </>
  );
}
