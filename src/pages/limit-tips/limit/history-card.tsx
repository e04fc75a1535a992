import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import type { LimitView } from '@/services/contract/limit';
import { dayAt, showDay } from '@/units/day';
import { fen, showYuan } from '@/units/fen';
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
    <Card title="额度变化" aside={<View>全部产品合计（元）</View>}>
      <View role="list">
        {steps.map(({ at, totalFen, before, cause }) => (
          <View key={`${at}/${totalFen}`} className="change" role="listitem">
            <View className="change-line">
              <View>
                {showDay(dayAt(at), today)} {names.limitCauses[cause]}
              </View>
              <View className="change-by">{change(totalFen, before)}</View>
              <View className="change-total">
                <AskedFigure text={showYuan(totalFen)} name="合计" ids={[historySource]} />
              </View>
            </View>
            <View className="change-track" aria-hidden="true">
              <View className="change-bar" style={{ width: `${(totalFen / highest) * 100}%` }} />
            </View>
          </View>
        ))}
      </View>
      <View className="limit-tips-hint">
        逾期风险值{' '}
        <AskedFigure
          text={`${riskValue.toLocaleString('en')} 元·天`}
          name="逾期风险值 "
          ids={[riskSource]}
          answer="逾期次数 × 逾期金额 × 逾期天数；没有逾期就是 0"
        />
      </View>
    </Card>
  );
}

function change(totalFen: number, before: number | null): string {
  if (before === null) return '';
  const by = fen(totalFen - before);
  return `${by > 0 ? '+' : ''}${showYuan(by)}`;
}
