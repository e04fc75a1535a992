import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Segmented } from '@/components/segmented';
import { cite, figures } from '@/stores/app/figures';
import { type RulebookState, rulebookStore } from '@/stores/rulebook/rulebook';
import { inTenThousands } from '@/units/fen';
import { showRate } from '@/units/rate';
import { words } from '@/words/rulebook';
import { SourceMark } from '../sources';
import './caps-card.scss';

const { choose } = rulebookStore.getState();

/** Two lines on which sources disagree: how dear a loan may be, and how much one person may owe (X6, X34). */
export function CapsCard({ state }: { state: Extract<RulebookState, { phase: 'ready' }> }) {
  const { rateCaps, personalCaps } = figures();
  const interim = { tenThousands: inTenThousands(personalCaps.interim) };
  const article = { tenThousands: inTenThousands(personalCaps.article) };
  const settings = { ...state.outlook.settings, ...state.choosing };
  return (
    <Card title={words.caps}>
      <View className="caps-label">
        {words.rateCapLabel}
        <SourceMark id={cite('joint-cap')} title={words.rateCapOf({ rate: rateCaps.joint })} />
        <SourceMark id={cite('article-cap')} title={words.rateCapOf({ rate: rateCaps.article })} />
      </View>
      <Segmented
        label={words.rateCap}
        options={[
          { value: 'joint', text: showRate(rateCaps.joint) },
          { value: 'article', text: showRate(rateCaps.article) },
        ]}
        value={settings.rateCap}
        onChange={(rateCap) => void choose({ rateCap })}
      />
      <View className="caps-label">
        {words.limitCapLabel}
        <SourceMark id={cite('interim-personal-cap')} title={words.limitCapOf(interim)} />
        <SourceMark id={cite('article-personal-cap')} title={words.limitCapOf(article)} />
      </View>
      <Segmented
        label={words.personalCap}
        options={[
          { value: 'interim', text: words.tenThousands(interim) },
          { value: 'article', text: words.tenThousands(article) },
        ]}
        value={settings.personalCap}
        onChange={(personalCap) => void choose({ personalCap })}
      />
    </Card>
  );
}
