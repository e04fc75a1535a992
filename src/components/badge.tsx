import { Text } from '@tarojs/components';
import type { Spot } from '@/units/spot';
import './badge.scss';
import { Tappable } from './tappable';

interface BadgeProps {
  /** Blue, green, violet, amber: the four never mix. */
  kind: 'document' | 'regulation' | 'assumption' | 'doubtful';
  text: string;
  /** Opens the source. */
  onTap?: ((spot: Spot | null) => void) | undefined;
}

const SPOKEN = {
  document: '文档出处',
  regulation: '法规出处',
  assumption: '这是假设',
  doubtful: '这个说法存疑',
};

/** Where a sentence comes from. */
export function Badge({ kind, text, onTap }: BadgeProps) {
  const className = `badge badge-${kind}`;
  if (!onTap) return <Text className={className}>{text}</Text>;
  return (
    <Tappable
      className={`${className} tappable-small`}
      label={`${text}，${SPOKEN[kind]}，点按查看`}
      onTap={onTap}
    >
      {text}
    </Tappable>
  );
}
