import type { QuoteView } from '@/services/contract/quote';
import { rateNumber, showPercent } from '@/units/rate';
import { words } from '@/words/quote';
import { AskedFigure } from '../sources';
import { rateAnswer } from './rate-text';

type Size = 'inline' | 'heading' | 'number';

/** The simple rate of a year, with how interest is counted by it. */
export function RateFigure({ quote, size, text }: { quote: QuoteView; size: Size; text?: string }) {
  return (
    <AskedFigure
      size={size}
      text={text ?? showPercent(rateNumber(quote.annualRate))}
      name={words.rateName}
      ids={quote.sources.rate}
      answer={rateAnswer(quote)}
    />
  );
}

/** The rate of return of the borrower's own payments. */
export function IrrFigure({ quote, size }: { quote: QuoteView; size: Size }) {
  return (
    <AskedFigure
      size={size}
      text={showPercent(quote.irr.annualNominal)}
      name={words.irrName}
      ids={quote.sources.irr}
      answer={words.irrAnswer({ effective: quote.irr.annualEffective })}
    />
  );
}
