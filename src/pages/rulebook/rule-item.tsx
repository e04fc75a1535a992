import { View } from '@tarojs/components';
import { memo } from 'react';
import { Badge } from '@/components/badge';
import { Card } from '@/components/card';
import { Tag } from '@/components/tag';
import { Tappable } from '@/components/tappable';
import type { ConflictView, RuleView } from '@/stores/rulebook/rule-search';
import { wordFor } from '@/words/catalogue';
import { words as names } from '@/words/names';
import { words } from '@/words/rulebook';
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
            text={
              kind === 'document'
                ? words.place({ document: document ?? '', section: section ?? '' })
                : sourceMark(id).text
            }
          />
          {doubtful && <Tag tone="amber" text={words.doubtful} />}
        </View>
        <View className="rule-id">{id}</View>
      </View>
      <View className="rule-text">{text}</View>
      {terms.length > 0 && (
        <View className="rule-small">{words.terms({ terms: terms.join('\u00A0· ') })}</View>
      )}
      {note !== null && <View className={doubtful ? 'rule-warning' : 'rule-small'}>{note}</View>}
      {kind === 'document' && line !== null && (
        <View className="rule-foot">
          {words.foot({
            line,
            topic: wordFor(names.ruleTopics, topic ?? '') ?? words.otherTopic,
            use: wordFor(words.uses, rule.kindOfRule ?? '') ?? '',
          })}
        </View>
      )}
      {bearing.length > 0 && (
        <View className="rule-links">
          {bearing.map((conflict) => (
            <Tappable
              key={conflict.id}
              className="rule-link"
              label={words.toConflictSpoken({ id: conflict.id, title: conflict.title })}
              onTap={() => onSeek(conflict.id)}
            >
              {words.toConflict({ id: conflict.id, title: conflict.title })}
            </Tappable>
          ))}
        </View>
      )}
    </Card>
  );
});
