import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Segmented } from '@/components/segmented';
import { cite, figures } from '@/stores/app/figures';
import { type RulebookState, rulebookStore } from '@/stores/rulebook/rulebook';
import { inTenThousands } from '@/units/fen';
import { showRate } from '@/units/rate';
import { SourceMark } from '../sources';
import './caps-card.scss';

const { choose } = rulebookStore.getState();

/** Two lines on which sources disagree: how dear a loan may be, and how much one person may owe (X6, X34). */
export function CapsCard({ state }: { state: Extract<RulebookState, { phase: 'ready' }> }) {
  const { rateCaps, personalCaps } = figures();
  const rates = { joint: showRate(rateCaps.joint), article: showRate(rateCaps.article) };
  const amounts = {
    interim: `${inTenThousands(personalCaps.interim)} 万元`,
    article: `${inTenThousands(personalCaps.article)} 万元`,
  };
  const settings = { ...state.outlook.settings, ...state.choosing };
  return (
    <Card title="两条上限按哪个说法">
      <View className="caps-label">
        利率上限（年化单利）
        <SourceMark id={cite('joint-cap')} title={`利率上限 ${rates.joint}`} />
        <SourceMark id={cite('article-cap')} title={`利率上限 ${rates.article}`} />
      </View>
      <Segmented
        label="利率上限"
        options={[
          { value: 'joint', text: rates.joint },
          { value: 'article', text: rates.article },
        ]}
        value={settings.rateCap}
        onChange={(rateCap) => void choose({ rateCap })}
      />
      <View className="caps-label">
        一个人的额度上限
        <SourceMark id={cite('interim-personal-cap')} title={`额度上限 ${amounts.interim}`} />
        <SourceMark id={cite('article-personal-cap')} title={`额度上限 ${amounts.article}`} />
      </View>
      <Segmented
        label="个人额度上限"
        options={[
          { value: 'interim', text: amounts.interim },
          { value: 'article', text: amounts.article },
        ]}
        value={settings.personalCap}
        onChange={(personalCap) => void choose({ personalCap })}
      />
    </Card>
  );
}
