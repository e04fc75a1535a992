import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '@/components/button';
import type { QuoteView } from '@/services/contract/quote';
import { type OpenQuote, offerOf, type QuoteAnswer, quoteStore, shownQuote } from '@/stores/quote/quote';
import { showFen } from '@/units/fen';
import { go } from '@/ways/go';
import { words } from '@/words/quote';
import type { Choice } from './choices';
import { IrrFigure, RateFigure } from './rate-figure';
import './quote-footer.scss';

interface QuoteFooterProps {
  state: OpenQuote;
  onChoose: (choice: Choice) => void;
}

/** The costs and the one way on; while something is missing the button names it. */
export function QuoteFooter({ state, onChoose }: QuoteFooterProps) {
  const { answer, inputs } = state;
  const quote = shownQuote(answer);
  const usable = answer.kind === 'quoted' || answer.kind === 'quoting';
  const missing = inputs.purposeId === null ? 'purpose' : inputs.cardId === null ? 'card' : null;
  const goOn = () => {
    quoteStore.getState().rest();
    if (missing) onChoose(missing);
    else if (offerOf(state)) go(`/pages/borrow/index?product=${state.options.productId}`);
  };
  return (
    <>
      <View className="foot-line result-priced" role="status">
        {quote && <Costs quote={quote} />}
      </View>
      <Button disabled={!usable} onTap={goOn}>
        {nextStep(answer, missing)}
      </Button>
    </>
  );
}

/** What it costs, before what it gives: they stay in sight while the page is scrolled. */
function Costs({ quote }: { quote: QuoteView }) {
  const [first, ...others] = quote.schedule;
  return (
    <>
      <Cost label={others.length > 0 ? words.dueFirst : words.dueAtEnd}>
        {first && showFen(first.paymentFen)}
      </Cost>
      <Cost label={words.simpleRate}>
        <RateFigure quote={quote} size="heading" />
      </Cost>
      <Cost label={words.irr}>
        <IrrFigure quote={quote} size="heading" />
      </Cost>
    </>
  );
}

function Cost({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View className="foot-cost">
      <View className="foot-name">{label}</View>
      <View className="foot-figure">{children}</View>
    </View>
  );
}

function nextStep(answer: QuoteAnswer, missing: Choice | null): string {
  if (answer.kind === 'bad-amount') return words.next.amount;
  if (answer.kind === 'failed') return words.next.noQuote;
  if (missing === 'purpose') return words.next.purpose;
  return missing === 'card' ? words.next.card : words.next.costSheet;
}
