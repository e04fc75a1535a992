import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { DebtMeter } from '@/components/debt-meter';
import type { LimitView } from '@/services/contract/limit';
import { showYuan } from '@/units/fen';
import { AskedFigure } from '../../sources';
import './debt-card.scss';

/** All debt against a year's income, with the line beyond which it is warned about. */
export function DebtCard({ view: { debt } }: { view: LimitView }) {
  const { debtFen, incomeFen, warnTimes, source } = debt;
  const times = incomeFen > 0 ? debtFen / incomeFen : null;
  return (
    <Card
      title="负债与收入"
      aside={
        <View>
          警戒线 <AskedFigure text={`${warnTimes} 倍`} name="警戒线" ids={[source]} />
          年收入
        </View>
      }
    >
      {times !== null && <DebtMeter times={times} warnTimes={warnTimes} />}
      <View className="debt-words">
        <View>
          负债 {showYuan(debtFen)}&nbsp;· 年收入 {incomeFen > 0 ? showYuan(incomeFen) : '没有填'}
        </View>
        {times !== null && (
          <View className={times > warnTimes ? 'debt-times debt-over' : 'debt-times'}>
            {times.toFixed(2)} 倍
          </View>
        )}
      </View>
      {times !== null && times > warnTimes && (
        <View className="limit-tips-cut">已超过警戒线。先停下新的借款，把现有的排好还款顺序。</View>
      )}
    </Card>
  );
}
