import { View } from '@tarojs/components';
import { Sheet } from '@/components/sheet';
import type { QuoteView } from '@/services/contract/quote';
import { showFen } from '@/units/fen';
import { words } from '@/words/quote';
import './plan-sheet.scss';

/** Every instalment as a table: when, how much, and what of it is principal and interest. */
export function PlanSheet({ quote, onClose }: { quote: QuoteView; onClose: () => void }) {
  return (
    <Sheet
      title={words.plan}
      subtitle={words.planNote({
        periods: quote.schedule.length,
        principal: quote.request.principalFen,
        interest: quote.totalInterestFen,
      })}
      flush
      onClose={onClose}
    >
      <View className="plan" role="table" aria-label={words.planTable}>
        {quote.schedule.map((row) => (
          <View key={row.period} className="plan-row" role="row">
            <View className="plan-line">
              <View role="cell">
                {words.planPeriod({ period: row.period, due: row.dueDay, today: quote.startDay })}
              </View>
              <View className="plan-amount" role="cell">
                {showFen(row.paymentFen)}
              </View>
            </View>
            <View className="plan-line plan-small">
              <View role="cell">
                {words.planParts({
                  principal: row.principalFen,
                  interest: row.interestFen,
                  days: row.days,
                })}
              </View>
              <View role="cell">{words.planBalance({ balance: row.balanceFen })}</View>
            </View>
          </View>
        ))}
      </View>
    </Sheet>
  );
}
