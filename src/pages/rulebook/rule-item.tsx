import { View } from '@tarojs/components';
import { memo } from 'react';
import { Badge } from '@/components/badge';
import { Card } from '@/components/card';
import { Tag } from '@/components/tag';
import { Tappable } from '@/components/tappable';
import type { ConflictView, RuleView } from '@/stores/rulebook/rule-search';
import { wordFor } from '@/words/catalogue';
import { words as names } from '@/words/names';
import { sourceMark } from '@/words/sources';
import './rule-item.scss';

interface RuleItemProps {
  rule: RuleView;
  conflicts: readonly ConflictView[];
  onSeek: (id: string) => void;
}

/** One source: what it says, the terms that stand there, where, and what bears on it. */
export const RuleItem = memo(function RuleItem({ rule, conflicts, onSeek }: RuleItemProps) {
  const { id, kind, document, section, line, terms, text, note, topic } = rule;
  const doubtful = kind === 'document' && note !== null;
  const bearing = conflicts.filter((conflict) => conflict.rules.includes(id));
  return (
    <Card>
      <View className="rule-head">
        <View className="rule-marks">
          <Badge
            kind={sourceMark(id).kind}
            text={kind === 'document' ? `文${document ?? ''} ${section ?? ''}` : sourceMark(id).text}
          />
          {doubtful && <Tag tone="amber" text="存疑" />}
        </View>
        <View className="rule-id">{id}</View>
      </View>
      <View className="rule-text">{text}</View>
      {terms.length > 0 && <View className="rule-small">「{terms.join('\u00A0· ')}」</View>}
      {note !== null && <View className={doubtful ? 'rule-warning' : 'rule-small'}>{note}</View>}
      {kind === 'document' && (
        <View className="rule-foot">
          第 {line} 行&nbsp;· {wordFor(names.ruleTopics, topic ?? '') ?? '其他'}&nbsp;·{' '}
          {USES[rule.kindOfRule ?? ''] ?? ''}
        </View>
      )}
      {bearing.length > 0 && (
        <View className="rule-links">
          {bearing.map((conflict) => (
            <Tappable
              key={conflict.id}
              className="rule-link"
              label={`看冲突 ${conflict.id}，${conflict.title}`}
              onTap={() => onSeek(conflict.id)}
            >
              看冲突 {conflict.id}：{conflict.title}
            </Tappable>
          ))}
        </View>
      )}
    </Card>
  );
});

/** What the demo does with a rule. */
const USES: Readonly<Record<string, string>> = { rule: '参与计算', claim: '只展示', context: '背景' };
