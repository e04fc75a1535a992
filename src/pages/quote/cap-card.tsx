import { View } from '@tarojs/components';
import { CapMeter } from '@/components/cap-meter';
import { Card } from '@/components/card';
import { cite } from '@/stores/app/figures';
import { type QuoteAnswer, shownQuote } from '@/stores/quote/quote';
import { billionths, rateNumber } from '@/units/rate';
import { words } from '@/words/quote';
import { SourceMark } from '../sources';

/** How far this loan's price is from where it would be refused: by the simple rate, as the bank compares it (S25). */
export function CapCard({ answer }: { answer: QuoteAnswer }) {
  const measured = measure(answer);
  if (!measured) return null;
  return (
    <Card
      title={words.capTitle}
      aside={
        <View>
          <SourceMark id={measured.source} title={words.cap} />{' '}
          <SourceMark id={cite('cap-basis')} title={words.capMeasure} />
        </View>
      }
    >
      <CapMeter own={measured.own} cap={measured.cap} />
    </Card>
  );
}

function measure(answer: QuoteAnswer): { own: number; cap: number; source: string } | null {
  if (answer.kind === 'failed') {
    const { code, rule, details } = answer.failure;
    const { rate, cap } = details;
    if (code !== 'rate-above-cap' || rule === null) return null;
    if (typeof rate !== 'number' || typeof cap !== 'number') return null;
    return { own: rateNumber(billionths(rate)), cap: rateNumber(billionths(cap)), source: rule };
  }
  const quote = shownQuote(answer);
  if (!quote) return null;
  const { rate, source } = quote.cap;
  return { own: rateNumber(quote.annualRate), cap: rateNumber(rate), source };
}
