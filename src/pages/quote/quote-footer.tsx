import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { type OpenQuote, offerOf, type QuoteAnswer, shownQuote } from '@/stores/quote';
import { showFen } from '@/units/fen';
import { go } from '@/ways/go';
import type { Choice } from './choices';

interface QuoteFooterProps {
  state: OpenQuote;
  onChoose: (choice: Choice) => void;
}

/** The total and the one way on; while something is missing the button names it. */
export function QuoteFooter({ state, onChoose }: QuoteFooterProps) {
  const { answer, inputs } = state;
  const quote = shownQuote(answer);
  const usable = answer.kind === 'quoted' || answer.kind === 'quoting';
  const missing = inputs.purposeId === null ? 'purpose' : inputs.cardId === null ? 'card' : null;
  const goOn = () => {
    if (missing) onChoose(missing);
    else if (offerOf(state)) go(`/pages/borrow/index?product=${state.options.productId}`);
  };
  return (
    <>
      <View className={answer.kind === 'quoted' ? 'foot-line' : 'foot-line result-faded'} role="status">
        {quote && <View>报价 10 分钟内有效</View>}
        {quote && (
          <View>
            合计还 <View className="foot-total">{showFen(quote.totalPaymentFen)}</View>
          </View>
        )}
      </View>
      <Button disabled={!usable} onTap={goOn}>
        {nextStep(answer, missing)}
      </Button>
    </>
  );
}

function nextStep(answer: QuoteAnswer, missing: Choice | null): string {
  if (answer.kind === 'bad-amount') return '先改金额';
  if (answer.kind === 'failed') return '没有报价';
  if (missing === 'purpose') return '下一步：选借款用途';
  return missing === 'card' ? '下一步：选收款银行卡' : '看费用明示表';
}
