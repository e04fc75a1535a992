import { View } from '@tarojs/components';
import { Sheet } from '@/components/sheet';
import type { QuoteView } from '@/services/contract/quote';
import { showDay } from '@/units/day';
import { showFen } from '@/units/fen';
import './plan-sheet.scss';

/** Every instalment as a table: when, how much, and what of it is principal and interest. */
export function PlanSheet({ quote, onClose }: { quote: QuoteView; onClose: () => void }) {
  return (
    <Sheet
      title="逐期明细"
      subtitle={`共 ${quote.schedule.length} 期，本金 ${showFen(quote.request.principalFen)}，利息 ${showFen(quote.totalInterestFen)}`}
      flush
      onClose={onClose}
    >
      <View className="plan" role="table" aria-label="还款计划">
        {quote.schedule.map((row) => (
          <View key={row.period} className="plan-row" role="row">
            <View className="plan-line">
              <View role="cell">
                第 {row.period} 期 · {showDay(row.dueDay, quote.startDay)}
              </View>
              <View className="plan-amount" role="cell">
                {showFen(row.paymentFen)}
              </View>
            </View>
            <View className="plan-line plan-small">
              <View role="cell">
                本金 {showFen(row.principalFen)} + 利息 {showFen(row.interestFen)}（{row.days} 天）
              </View>
              <View role="cell">还后剩 {showFen(row.balanceFen)}</View>
            </View>
          </View>
        ))}
      </View>
    </Sheet>
  );
}
