import type { QuoteView } from '@/services/contract/quote';
import { on365, rateNumber, showDailyRate, showPercent } from '@/units/rate';
import { AskedFigure } from '../sources';

type Size = 'inline' | 'heading' | 'number';

/** The simple rate of a year, with how interest is counted by it. */
export function RateFigure({ quote, size, text }: { quote: QuoteView; size: Size; text?: string }) {
  return (
    <AskedFigure
      size={size}
      text={text ?? showPercent(rateNumber(quote.annualRate))}
      name="年化利率（单利） "
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
      name="综合年化（IRR） "
      ids={quote.sources.irr}
      answer={`每月内部收益率 × 12；按复利算 ${showPercent(quote.irr.annualEffective)}`}
    />
  );
}

const rateAnswer = ({ annualRate, dayCount }: QuoteView): string =>
  dayCount === '30/360'
    ? '按月计息，每月是年利率的十二分之一'
    : `日利率 ${showDailyRate(annualRate)} × 360 天，按实际天数计息；× 365 天写作 ${showPercent(rateNumber(on365(annualRate)))}，价格一样`;
