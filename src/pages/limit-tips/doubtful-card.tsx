import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card';
import { Tag } from '@/components/tag';
import { Tappable } from '@/components/tappable';
import type { WarningView } from '@/services/contract/limit';
import { Warning } from './scam-card';
import './doubtful-card.scss';

/** What the articles claim and nobody should follow: folded, last, and never a task. */
export function DoubtfulCard({ claims }: { claims: readonly WarningView[] }) {
  const [open, setOpen] = useState(false);
  return (
    <Card flush>
      <Tappable
        className="doubtful"
        label={`文中说法，不建议照做，存疑 ${claims.length} 条，${open ? '收起' : '展开'}`}
        onTap={() => setOpen(!open)}
      >
        <View className="tip-head">
          <View className="tip-title">文中说法，不建议照做</View>
          <Tag tone="amber" text={`存疑 ${claims.length} 条`} />
        </View>
        <View className="tip-detail">
          为提额去加好友、发红包、买理财或拆分账单，和还款能力无关，还可能多花钱。
          <View className="doubtful-way">{open ? '收起' : '看是哪些'}</View>
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
