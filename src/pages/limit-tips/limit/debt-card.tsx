import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { DebtMeter } from '@/components/debt-meter';
import type { LimitView } from '@/services/contract/limit';
import { words } from '@/words/limit-tips/limit';
import { AskedFigure } from '../../sources';
import './debt-card.scss';

/** All credit against a year's income, with the line beyond which it is warned about, and the debt beside it. */
export function DebtCard({ view: { debt } }: { view: LimitView }) {
  const { creditFen, debtFen, incomeFen, warnTimes, source } = debt;
  const times = incomeFen > 0 ? creditFen / incomeFen : null;
  return (
    <Card
      title={words.debt}
      aside={
        <View>
          {words.warnAt({
            times: (
              <AskedFigure
                text={words.times({ times: String(warnTimes) })}
                name={words.warnLine}
                ids={[source]}
              />
            ),
          })}
        </View>
      }
    >
      {times !== null && <DebtMeter times={times} warnTimes={warnTimes} />}
      <View className="debt-words">
        <View>
          {incomeFen > 0
            ? words.debtAndIncome({ credit: creditFen, debt: debtFen, income: incomeFen })
            : words.debtOnly({ credit: creditFen, debt: debtFen })}
        </View>
        {times !== null && (
          <View className={times > warnTimes ? 'debt-times debt-over' : 'debt-times'}>
            {words.times({ times: times.toFixed(2) })}
          </View>
        )}
      </View>
      {times !== null && times > warnTimes && <View className="limit-tips-cut">{words.overWarnLine}</View>}
    </Card>
  );
}
