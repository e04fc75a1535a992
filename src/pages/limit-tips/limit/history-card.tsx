import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import type { LimitView } from '@/services/contract/limit';
import { dayAt } from '@/units/day';
import { fen, showYuan } from '@/units/fen';
import { words } from '@/words/limit-tips/limit';
import { words as names } from '@/words/names';
import { AskedFigure } from '../../sources';
import '../raise/raise.scss';
import './history-card.scss';

/** So many changes are shown. */
const LATEST = 8;

/** The sum of all limits after each change, newest first: a step is a bar, and every bar has its figure. */
export function HistoryCard({ view }: { view: LimitView }) {
  const { history, historySource, today, riskValue, riskSource } = view;
  const highest = Math.max(1, ...history.map(({ totalFen }) => totalFen));
  const steps = history
    .map((point, index) => ({ ...point, before: history[index - 1]?.totalFen ?? null }))
    .slice(-LATEST)
    .reverse();
  return (
    <Card title={words.history} aside={<View>{words.historyNote}</View>}>
      <View role="list">
        {steps.map(({ at, totalFen, before, cause }) => (
          <View key={`${at}/${totalFen}`} className="change" role="listitem">
            <View className="change-line">
              <View>{words.changed({ on: dayAt(at), today, cause: names.limitCauses[cause] })}</View>
              <View className="change-by">{change(totalFen, before)}</View>
              <View className="change-total">
                <AskedFigure text={showYuan(totalFen)} name={words.sum} ids={[historySource]} />
              </View>
            </View>
            <View className="change-track" aria-hidden="true">
              <View className="change-bar" style={{ width: `${(totalFen / highest) * 100}%` }} />
            </View>
          </View>
        ))}
      </View>
      <View className="limit-tips-hint">
        {words.riskOf({
          risk: (
            <AskedFigure
              text={words.riskValue({ risk: riskValue.toLocaleString('en') })}
              name={words.risk}
              ids={[riskSource]}
              answer={words.riskAnswer}
            />
          ),
        })}
      </View>
    </Card>
  );
}

function change(totalFen: number, before: number | null): string {
  if (before === null) return '';
  const by = fen(totalFen - before);
  return `${by > 0 ? '+' : ''}${showYuan(by)}`;
}
