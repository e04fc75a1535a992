import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { type FallRow, Waterfall } from '@/components/waterfall';
import type { LimitStep, LimitView } from '@/services/contract/limit';
import type { Lens } from '@/services/contract/terms';
import { cite } from '@/stores/app/figures';
import { fen, showYuan } from '@/units/fen';
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
    <Card title="额度怎么来的" aside={<View>单位：元</View>} className={late ? 'limit-tips-faded' : ''}>
      <Waterfall rows={steps.map((step, index) => row(step, steps[index - 1]))} />
      <View className="limit-tips-note">
        <Notice kind="info">
          {lens !== inForce && (
            <View>
              这是按{names.lenses[lens]}的说法算的；实际额度按{names.lenses[inForce]}。
            </View>
          )}
          {formula(view)}上浮按基础额度算，下调按当时的额度算，上限最后算。
          <SourceMark id={cite('base-limit')} title="基础额度的换算" />
        </Notice>
      </View>
    </Card>
  );
}

/** The base with the product's own limits (S7). */
function formula({ score, limitRange: { min, max } }: LimitView): string {
  if (score <= 60)
    return `综合分 ${score.toFixed(2)} 没有超过 60，基础额度是这个产品的下限 ${showYuan(min)}。`;
  return `基础额度 = ${showYuan(min)} + ${showYuan(fen(max - min))} ×（${score.toFixed(2)} − 60）÷ 40，舍到百元。`;
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
