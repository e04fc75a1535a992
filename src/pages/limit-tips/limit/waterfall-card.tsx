import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { type FallRow, Waterfall } from '@/components/waterfall';
import type { LimitStep, LimitView } from '@/services/contract/limit';
import type { Lens } from '@/services/contract/terms';
import { cite, figures } from '@/stores/app/figures';
import { fen, showYuan } from '@/units/fen';
import { words } from '@/words/limit-tips/limit';
import { words as names } from '@/words/names';
import { limitStepWords } from '@/words/steps';
import { AskedFigure, SourceMark, SourceMarks } from '../../sources';
import './waterfall-card.scss';

interface WaterfallCardProps {
  view: LimitView;
  /** The lens the bank decides by. */
  inForce: Lens;
  /** Another lens was chosen and its figures are on their way. */
  late: boolean;
}

/** How the limit comes about: the base, what raises it, what lowers it, what caps it. */
export function WaterfallCard({ view, inForce, late }: WaterfallCardProps) {
  const { steps, lens } = view;
  return (
    <Card
      title={words.waterfall}
      aside={<View>{words.inYuan}</View>}
      className={late ? 'limit-tips-faded' : ''}
    >
      <Waterfall rows={steps.map((step, index) => row(step, steps[index - 1]))} />
      <View className="limit-tips-note">
        <Notice kind="info">
          {lens !== inForce && (
            <View>{words.otherLens({ lens: names.lenses[lens], inForce: names.lenses[inForce] })}</View>
          )}
          {formula(view)}
          <SourceMark id={cite('base-limit')} title={words.baseLimit} />
        </Notice>
      </View>
    </Card>
  );
}

/** The base with the product's own limits (S7). */
function formula({ score, limitRange: { min, max } }: LimitView): string {
  const { neutralScore: neutral, limitStepFen: step } = figures();
  const given = { score: score.toFixed(2), neutral, min };
  return score <= neutral
    ? words.leastBase(given)
    : words.formula({ ...given, range: fen(max - min), span: 100 - neutral, step });
}

function row(step: LimitStep, before: LimitStep | undefined): FallRow {
  const { id, kind, changeFen, afterFen, sources } = step;
  const label = limitStepWords(step);
  const moves = kind === 'rise' || kind === 'cut' || kind === 'cap';
  const sign = moves && changeFen > 0 ? '+' : '';
  return {
    key: id,
    kind,
    label: (
      <View className="limit-tips-step">
        {label}
        {moves && (
          <View className="limit-tips-marks">
            <SourceMarks
              ids={sources.filter((id) => !id.startsWith('S') && !id.startsWith('X'))}
              title={label}
            />
          </View>
        )}
      </View>
    ),
    value: <AskedFigure text={`${sign}${showYuan(changeFen)}`} name={label} ids={sources} />,
    from: moves ? (before?.afterFen ?? 0) : 0,
    to: afterFen,
  };
}
