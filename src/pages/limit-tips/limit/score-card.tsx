import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card';
import { Radar } from '@/components/radar';
import { Segmented } from '@/components/segmented';
import { Tappable } from '@/components/tappable';
import type { LimitView, ScoreRow } from '@/services/contract/limit';
import { type Dimension, LENSES, type Lens } from '@/services/contract/terms';
import { cite, cited, figures } from '@/stores/app/figures';
import { limitStore } from '@/stores/limit/limit';
import { words } from '@/words/limit-tips/limit';
import { words as names } from '@/words/names';
import { AskedFigure, SourceMark } from '../../sources';
import './score-card.scss';

/** From the top with the clock. */
const AXES: readonly Dimension[] = ['social', 'payment', 'creditRecord', 'assets', 'device'];

/** The five scores, what each weighs through the chosen lens, and what that makes. */
export function ScoreCard({ view, lens }: { view: LimitView; lens: Lens }) {
  const { rows, emphasis } = view;
  const { neutralScore } = figures();
  const [open, setOpen] = useState(false);
  const axes = AXES.flatMap((dimension) => rows.find((row) => row.dimension === dimension) ?? []);
  return (
    <Card title={words.scores} aside={<Reference />}>
      <Result view={view} />
      <Radar
        axes={axes.map(({ dimension, ...row }) => ({ name: names.dimensions[dimension], ...row }))}
        reference={neutralScore}
      />
      <Segmented
        label={words.lens}
        options={LENSES.map((value) => ({ value, text: names.lenses[value] }))}
        value={lens}
        onChange={(chosen) => void limitStore.getState().look(chosen)}
      />
      <Tappable
        className="score-fold"
        label={open ? words.foldTable : words.unfoldTable}
        onTap={() => setOpen(!open)}
      >
        {words.table}
        <Text className="score-way">{open ? words.fold : words.unfold}</Text>
      </Tappable>
      {open && <Table view={view} axes={axes} faded={view.lens !== lens} />}
      {rows.some(({ collected }) => !collected) && (
        <View className="limit-tips-hint">
          {words.socialNotCollected({ score: neutralScore })}
          <SourceMark id={cite('consent')} title={words.consent} />
        </View>
      )}
      {emphasis.length > 0 && (
        <View className="limit-tips-hint">
          {words.emphasis({
            product: view.productName,
            dimensions: emphasis.map((dimension) => names.dimensions[dimension]).join('、'),
          })}
          <SourceMark id={view.emphasisSource} title={words.emphasised} />
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
        {words.ratingOf({
          rating: (
            <AskedFigure
              text={rating}
              name={words.rating}
              ids={ratingSources}
              answer={words.ratings[rating]}
            />
          ),
        })}
      </View>
      {words.scoreOf({
        score: (
          <AskedFigure
            text={score.toFixed(2)}
            name={words.score}
            ids={cited('scores')}
            answer={words.scoreAnswer}
          />
        ),
      })}
    </View>
  );
}

interface TableProps {
  view: LimitView;
  axes: readonly ScoreRow[];
  /** Another lens was chosen and its figures are on their way. */
  faded: boolean;
}

/** Score × weight = part, and their sum. */
function Table({ view: { score }, axes, faded }: TableProps) {
  return (
    <View className={`score${faded ? ' limit-tips-faded' : ''}`} role="table" aria-label={words.scores}>
      <View className="score-row score-head" role="row">
        <View className="score-name" role="columnheader">
          {words.dimension}
        </View>
        <View className="score-cell score-short" role="columnheader">
          {words.points}
        </View>
        <View className="score-cell" role="columnheader">
          {words.weight}
        </View>
        <View className="score-cell" role="columnheader">
          {words.contribution}
        </View>
      </View>
      {axes.map((row) => (
        <Line key={row.dimension} row={row} />
      ))}
      <View className="score-row score-sum" role="row">
        <View className="score-name" role="cell">
          {words.score}
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
      {words.baseLineAt({
        score: (
          <AskedFigure
            text={String(figures().neutralScore)}
            name={words.baseLine}
            ids={cited('base-score')}
          />
        ),
      })}
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
        {!collected && (
          <SourceMark id={cite('not-collected')} title={words.notCollected({ dimension: name })} />
        )}
      </View>
      <View className="score-cell score-short" role="cell">
        {score}
      </View>
      <View className="score-cell" role="cell">
        {weightThirds === 0 ? (
          '–'
        ) : (
          <AskedFigure
            text={`${(weightThirds / 3).toFixed(2)}%`}
            name={words.weightOf({ dimension: name })}
            ids={sources}
          />
        )}
      </View>
      <View className="score-cell" role="cell">
        {weightThirds === 0 ? '–' : contribution.toFixed(2)}
      </View>
    </View>
  );
}
