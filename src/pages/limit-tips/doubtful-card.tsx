import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card';
import { Tag } from '@/components/tag';
import { Tappable } from '@/components/tappable';
import type { WarningView } from '@/services/contract/limit';
import { words } from '@/words/limit-tips/limit-tips';
import { Warning } from './scam-card';
import './doubtful-card.scss';

/** What the articles claim and nobody should follow: folded, last, and never a task. */
export function DoubtfulCard({ claims }: { claims: readonly WarningView[] }) {
  const [open, setOpen] = useState(false);
  return (
    <Card flush>
      <Tappable
        className="doubtful"
        label={(open ? words.doubtfulFold : words.doubtfulUnfold)({ claims: claims.length })}
        onTap={() => setOpen(!open)}
      >
        <View className="tip-head">
          <View className="tip-title">{words.doubtful}</View>
          <Tag tone="amber" text={words.doubtfulCount({ claims: claims.length })} />
        </View>
        <View className="tip-detail">
          {words.doubtfulNote}
          <View className="doubtful-way">{open ? words.fold : words.see}</View>
        </View>
      </Tappable>
      {open && (
        <View role="list">
          {claims.map((claim) => (
            <Warning key={claim.id} warning={claim} />
          ))}
        </View>
      )}
    </Card>
  );
}
