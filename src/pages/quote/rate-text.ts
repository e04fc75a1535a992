import type { QuoteView } from '@/services/contract/quote';
import { notations, rateNumber } from '@/units/rate';
import { words } from '@/words/quote';

/** How interest comes about by a quote's rate, with what the other year would write. */
export function rateAnswer(quote: QuoteView): string {
  const [own, other] = notations(quote) ?? [];
  if (!own || !other) return words.byMonth;
  const written = rateNumber(other.annualRate);
  return words.byDay({ rate: quote, year: own.days, other: other.days, written });
}
