import { View } from '@tarojs/components';
import { memo } from 'react';
import { Badge } from '@/components/badge';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Tappable } from '@/components/tappable';
import type { Lens } from '@/services/contract/terms';
import type { ConflictView, RuleView } from '@/stores/rulebook/rule-search';
import { sourcesStore } from '@/stores/rulebook/sources';
import { words } from '@/words/rulebook';
import './conflict-card.scss';

interface ConflictCardProps {
  conflict: ConflictView;
  sources: readonly RuleView[];
  lens: Lens;
}

const DOCUMENTS = ['A', 'B', 'C'] as const;

/** What each document says of the same thing, side by side, and what the demo makes of it. The lens rings its document. */
export const ConflictCard = memo(function ConflictCard({ conflict, sources, lens }: ConflictCardProps) {
  const rules = sources.filter(({ id }) => conflict.rules.includes(id));
  const sides = DOCUMENTS.map((document) => ({
    document,
    rules: rules.filter((rule) => rule.document === document),
  })).filter((side) => side.rules.length > 0);
  return (
    <Card title={conflict.title} aside={conflict.id}>
      <View className="tiles">
        {sides.map((side) => (
          <Tile
            key={side.document}
            title={conflict.title}
            document={side.document}
            rules={side.rules}
            chosen={side.document === lens}
          />
        ))}
      </View>
      <View className={lens === 'merged' ? 'verdict verdict-on' : 'verdict'}>
        <Icon name="done" size={18} className="verdict-icon" />
        <View className="verdict-words">
          <View className="verdict-title">{words.merged({ resolution: conflict.resolution })}</View>
          <View>{conflict.reason}</View>
        </View>
      </View>
    </Card>
  );
});

interface TileProps {
  title: string;
  document: 'A' | 'B' | 'C';
  rules: readonly RuleView[];
  chosen: boolean;
}

function Tile({ title, document, rules, chosen }: TileProps) {
  const [first] = rules;
  const terms = new Set(rules.flatMap((rule) => rule.terms));
  const figures = [...terms].filter((term) => /\d/.test(term)).slice(0, 2);
  return (
    <Tappable
      className={chosen ? 'tile tile-on' : 'tile'}
      label={(chosen ? words.sidesInForce : words.sides)({ document, rules: rules.length })}
      onTap={(spot) =>
        void sourcesStore.getState().ask(
          title,
          rules.map(({ id }) => id),
          spot,
        )
      }
    >
      <Badge kind="document" text={words.place({ document, section: first?.section ?? '' })} />
      {figures.map((figure) => (
        <View key={figure} className="tile-figure">
          {breakable(figure)}
        </View>
      ))}
      <View className="tile-text">{first?.text}</View>
      {rules.length > 1 && <View className="tile-more">{words.rules({ rules: rules.length })}</View>}
    </Tappable>
  );
}

/** A range may go on in the next line after its hyphen, and nowhere else. */
const breakable = (figure: string): string => figure.replace(/-/g, '-\u200B');
