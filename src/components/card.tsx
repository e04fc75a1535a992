import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './card.scss';

interface CardProps {
  /** Says what the card is about, above its content. */
  title?: string;
  /** Beside the title, at the right. */
  aside?: ReactNode;
  /** Without padding: for rows that bring their own. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
}

export function Card({ title, aside, flush = false, className = '', children }: CardProps) {
  return (
    <View className={`card${flush ? ' card-flush' : ''} ${className}`}>
      {title !== undefined && (
        <View className="card-head">
          <View className="card-title" role="heading" aria-level="2">
            {title}
          </View>
          {aside}
        </View>
      )}
      {children}
    </View>
  );
}

/** A heading that stands on the ground, above its card. */
export function SectionHead({ title, aside }: { title: string; aside?: ReactNode }) {
  return (
    <View className="section-head">
      <View className="section-title" role="heading" aria-level="2">
        {title}
      </View>
      {aside}
    </View>
  );
}
