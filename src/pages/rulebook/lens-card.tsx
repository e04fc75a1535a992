import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { Segmented } from '@/components/segmented';
import type { Lens } from '@/services/contract/terms';
import { cited } from '@/stores/app/figures';
import { type Outlook, type RulebookState, rulebookStore } from '@/stores/rulebook/rulebook';
import { showYuan } from '@/units/fen';
import { showRate } from '@/units/rate';
import { failureWords } from '@/words/failure-words';
import { words as names } from '@/words/names';
import { AskedFigure } from '../sources';
import './lens-card.scss';

const LENSES: readonly Lens[] = ['A', 'B', 'C', 'merged'];

/** Whose figures the whole demo goes by, and what another choice changed. */
export function LensCard({ state }: { state: Extract<RulebookState, { phase: 'ready' }> }) {
  const { outlook, before, choosing, refused } = state;
  return (
    <Card title="按哪一篇来算">
      <Segmented
        label="按哪一篇来算"
        options={LENSES.map((lens) => ({ value: lens, text: names.lenses[lens] }))}
        value={choosing?.lens ?? outlook.settings.lens}
        onChange={(lens) => void rulebookStore.getState().choose({ lens })}
      />
      <View className={choosing === null ? 'lens-effect' : 'lens-effect lens-late'} role="status">
        {before === null ? <Now outlook={outlook} /> : <Changed before={before} after={outlook} />}
      </View>
      {refused && <Notice title={failureWords(refused).title}>设置没有变，可以再选一次。</Notice>}
    </Card>
  );
}

function Now({ outlook }: { outlook: Outlook }) {
  return (
    <>
      整个演示现在按{names.lenses[outlook.settings.lens]}：总额度{' '}
      <AskedFigure name="总额度" text={showYuan(outlook.totalLimitFen)} ids={cited('lens-limit')} /> 元，年化{' '}
      <AskedFigure name="年化" text={rates(outlook)} ids={cited('lens-rates')} />
      （单利），产品{' '}
      <AskedFigure name="产品" text={`${outlook.products.length} 个`} ids={cited('lens-products')} />。
    </>
  );
}

function Changed({ before, after }: { before: Outlook; after: Outlook }) {
  const gone = before.products.filter((name) => !after.products.includes(name));
  const come = after.products.filter((name) => !before.products.includes(name));
  const [was, is] = [before.settings.lens, after.settings.lens];
  const rows = [
    {
      label: '总额度',
      from: showYuan(before.totalLimitFen),
      to: showYuan(after.totalLimitFen),
      ids: cited('lens-limit'),
    },
    { label: '年化（单利）', from: rates(before), to: rates(after), ids: cited('lens-rates') },
    {
      label: '产品',
      from: `${before.products.length} 个`,
      to: `${after.products.length} 个`,
      ids: cited('lens-products'),
    },
  ];
  return (
    <>
      <View className="lens-line lens-head">
        <View className="lens-label">变化</View>
        <View className="lens-cell">{was === is ? '改前' : names.lenses[was]}</View>
        <View className="lens-cell">{was === is ? '改后' : names.lenses[is]}</View>
      </View>
      {rows.map(({ label, from, to, ids }) => (
        <View key={label} className="lens-line">
          <View className="lens-label">{label}</View>
          <View className="lens-cell">{from}</View>
          <View className="lens-cell lens-new">
            <AskedFigure name={label} text={to} ids={ids} />
          </View>
        </View>
      ))}
      {gone.length > 0 && <View className="lens-words">没有提到：{gone.join('、')}</View>}
      {come.length > 0 && <View className="lens-words">多了：{come.join('、')}</View>}
      <View className="lens-words">已有的借款不变，只影响以后的评估和报价。</View>
    </>
  );
}

const rates = ({ rateRange: { min, max } }: Outlook): string => `${showRate(min)}–${showRate(max)}`;
