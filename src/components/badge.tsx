import { Text } from '@tarojs/components';
import type { Spot } from '@/units/spot';
import { words } from '@/words/components';
import './badge.scss';
import { Tappable } from './tappable';

interface BadgeProps {
  /** Blue, green, violet, amber: the four never mix. */
  kind: 'document' | 'regulation' | 'assumption' | 'doubtful';
  text: string;
  /** Opens the source. */
  onTap?: ((spot: Spot | null) => void) | undefined;
}

/** Where a sentence comes from. */
export function Badge({ kind, text, onTap }: BadgeProps) {
  const className = `badge badge-${kind}`;
  if (!onTap) return <Text className={className}>{text}</Text>;
  return (
    <Tappable className={`${className} tappable-small`} label={words.badges[kind]({ text })} onTap={onTap}>
      {text}
    </Tappable>
  );
}
