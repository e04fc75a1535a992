import { Text } from '@tarojs/components';
import type { Spot } from '@/units/spot';
import { words } from '@/words/components';
import './figure.scss';
import { Tappable } from './tappable';

interface FigureProps {
  text: string;
  /** Words before the figure, for a screen reader. */
  name?: string;
  size?: 'inline' | 'heading' | 'number';
  /** Opens its sources; without it the figure is plain. */
  onTap?: ((spot: Spot | null) => void) | undefined;
}

/** A figure that comes from a rule: its dashed underline says that it can be asked where it comes from. */
export function Figure({ text, name = '', size = 'inline', onTap }: FigureProps) {
  if (!onTap) return <Text className={`figure figure-${size} figure-plain`}>{text}</Text>;
  return (
    <Tappable
      className={`figure figure-${size} tappable-small`}
      label={words.figure({ name, figure: text })}
      onTap={onTap}
    >
      {text}
    </Tappable>
  );
}
