import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card';
import { Radar } from '@/components/radar';
import { Segmented } from '@/components/segmented';
import { Tappable } from '@/components/tappable';
import type { LimitView, ScoreRow } from '@/services/contract/limit';
import type { Dimension, Lens } from '@/services/contract/terms';
import { cite, cited, figures } from '@/stores/app/figures';
import { limitStore } from '@/stores/limit/limit';
import { words as names } from '@/words/names';
import { AskedFigure, SourceMark } from '../../sources';
import './score-card.scss';

/** From the top with the clock. */
const AXES: readonly Dimension[] = ['social', 'payment', 'creditRecord', 'assets', 'device'];

/** Below it a score adds nothing to a limit (S7, S8). */
const NEUTRAL = 60;

const LENSES = (['A', 'B', 'C', 'merged'] as const).map((value) => ({ value, text: names.lenses[value] }));

/** The five scores, what each weighs through the chosen lens, and what that makes. */
export function ScoreCard({ view, lens }: { view: LimitView; lens: Lens }) {
  const { rows, emphasis } = view;
  const [open, setOpen] = useState(false);
  const axes = AXES.flatMap((dimension) => rows.find((row) => row.dimension === dimension) ?? []);
  return (
    <Card title="五项评分" aside={<Reference />}>
      <Result view={view} />
      <Radar
        axes={axes.map(({ dimension, ...row }) => ({ name: names.dimensions[dimension], ...row }))}
        reference={NEUTRAL}
      />
      <Segmented
        label="按哪篇文章的权重"
        options={LENSES}
        value={lens}
        onChange={(chosen) => void limitStore.getState().look(chosen)}
      />
      <Tappable
        className="score-fold"
        label={`得分和权重，${open ? '收起' : '展开'}`}
        onTap={() => setOpen(!open)}
      >
        得分和权重
        <Text className="score-way">{open ? '收起' : '展开'}</Text>
      </Tappable>
      {open && <Table view={view} axes={axes} faded={view.lens !== lens} />}
      {rows.some(({ collected }) => !collected) && (
        <View className="limit-tips-hint">
          空心点：社交数据默认不采集，按 60 分计。
          <SourceMark id={cite('consent')} title="单独同意" />
        </View>
      )}
      {emphasis.length > 0 && (
        <View className="limit-tips-hint">
          {view.productName}的放款方更看重
          {emphasis.map((dimension) => names.dimensions[dimension]).join('、')}
          。
          <SourceMark id={view.emphasisSource} title="更看重的维度" />
        </View>
      )}
    </Card>
  );
}

/** What the five come to, and the rating that follows from it. */
function Result({ view: { score, rating, ratingSources } }: { view: LimitView }) {
  return (
    <View className="limit-tips-score">
      <View className={`limit-tips-rating limit-tips-rating-${rating}`}>
        评级 <AskedFigure text={rating} name="评级 " ids={ratingSources} answer={RATING_WORDS[rating]} />
      </View>
      综合分{' '}
      <AskedFigure
        text={score.toFixed(2)}
        name="综合分"
        ids={cited('scores')}
        answer="五项得分各乘权重，加起来"
      />
    </View>
  );
}

const RATING_WORDS = {
  A: '综合分高、没有逾期：可以申请临时额度',
  B: '额度照旧',
  C: '有逾期罚息、额度冻结或综合分偏低：提额和临时额度都不开放',
};

interface TableProps {
  view: LimitView;
  axes: readonly ScoreRow[];
  /** Another lens was chosen and its figures are on their way. */
  faded: boolean;
}

/** Score × weight = part, and their sum. */
function Table({ view: { score }, axes, faded }: TableProps) {
  return (
    <View className={`score${faded ? ' limit-tips-faded' : ''}`} role="table" aria-label="五项评分">
      <View className="score-row score-head" role="row">
        <View className="score-name" role="columnheader">
          维度
        </View>
        <View className="score-cell score-short" role="columnheader">
          得分
        </View>
        <View className="score-cell" role="columnheader">
          权重
        </View>
        <View className="score-cell" role="columnheader">
          贡献
        </View>
      </View>
      {axes.map((row) => (
        <Line key={row.dimension} row={row} />
      ))}
      <View className="score-row score-sum" role="row">
        <View className="score-name" role="cell">
          综合分
        </View>
        <View className="score-cell score-short" role="cell" />
        <View className="score-cell" role="cell">
          100%
        </View>
        <View className="score-cell" role="cell">
          {score.toFixed(2)}
        </View>
      </View>
    </View>
  );
}

function Reference() {
  return (
    <View className="score-reference">
      <View className="score-dash" />
      起评线 <AskedFigure text={String(figures().neutralScore)} name="起评线" ids={cited('base-score')} />
    </View>
  );
}

function Line({
  row: { dimension, score, collected, weightThirds, contribution, sources },
}: {
  row: ScoreRow;
}) {
  const name = names.dimensions[dimension];
  return (
    <View className="score-row" role="row">
      <View className="score-name" role="cell">
        {name}
        {!collected && <SourceMark id={cite('not-collected')} title={`${name}没有采集`} />}
      </View>
      <View className="score-cell score-short" role="cell">
        {score}
      </View>
      <View className="score-cell" role="cell">
        {weightThirds === 0 ? (
          '–'
        ) : (
          <AskedFigure text={`${(weightThirds / 3).toFixed(2)}%`} name={`${name}权重`} ids={sources} />
        )}
      </View>
      <View className="score-cell" role="cell">
        {weightThirds === 0 ? '–' : contribution.toFixed(2)}
      </View>
    </View>
  );
}
