import { Text } from '@tarojs/components';
import './tag.scss';

export type TagTone = 'green' | 'blue' | 'plain' | 'amber' | 'grey' | 'red';

/** A status, always in words. */
export function Tag({ tone, text }: { tone: TagTone; text: string }) {
  return <Text className={`tag tag-${tone}`}>{text}</Text>;
}
