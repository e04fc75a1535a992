import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { CompareBars, type CompareRow } from '@/components/compare-bars';
import { Segmented } from '@/components/segmented';
import type { ComparedQuote } from '@/services/contract/quote';
import type { ProductId } from '@/services/contract/terms';
import { type OpenQuote, quoteStore } from '@/stores/quote/quote';
import { showFen } from '@/units/fen';
import { showPercent } from '@/units/rate';
import { failureWords } from '@/words/failure-words';
import { words as names } from '@/words/names';
import { words } from '@/words/quote';
import { SourceMark } from '../sources';
import './compare-card.scss';

type Order = 'interest' | 'irr';
const ORDERS: readonly Order[] = ['interest', 'irr'];

/** The same loan at every product. Two orders: principal repaid faster lowers the interest, not the IRR. */
export function CompareCard({ state }: { state: OpenQuote }) {
  const [order, setOrder] = useState<Order>('interest');
  const { compared, answer, options } = state;
  if (compared.kind === 'none') return null;
  if (compared.kind === 'failed')
    return (
      <Card title={words.compare}>
        <View className="compare-failed">{words.compareFailed}</View>
        <Button kind="text" onTap={() => void quoteStore.getState().refresh()}>
          {words.again}
        </Button>
      </Card>
    );
  const current = answer.kind === 'quoted' ? answer.quote.request : null;
  // While nothing is quoted it fades with all that is priced.
  const fresh =
    current === null ||
    (current.principalFen === compared.principalFen &&
      current.periods === compared.periods &&
      current.method === compared.method);
  return (
    <Card
      title={words.compared({ amount: compared.principalFen, periods: compared.periods })}
      className={fresh ? 'result-priced' : 'result-faded'}
    >
      <Segmented
        label={words.order}
        options={ORDERS.map((value) => ({ value, text: words.orders[value] }))}
        value={order}
        onChange={setOrder}
      />
      <CompareBars rows={rowsOf(compared.rows, order, options.productId)} />
    </Card>
  );
}

function rowsOf(quotes: readonly ComparedQuote[], order: Order, current: ProductId): CompareRow[] {
  const given = quotes.filter((quote) => quote.ok);
  const weight = (quote: (typeof given)[number]) => (order === 'irr' ? quote.irr : quote.totalInterestFen);
  const longest = Math.max(...given.map(weight));
  return [
    ...[...given]
      .sort((a, b) => weight(a) - weight(b))
      .map((quote) => ({
        key: quote.productId,
        name: quote.productName,
        current: quote.productId === current,
        value: order === 'irr' ? showPercent(quote.irr) : showFen(quote.totalInterestFen),
        share: weight(quote) / longest,
        left: rateOf(quote),
        right:
          order === 'irr'
            ? words.comparedInterest({ interest: quote.totalInterestFen })
            : words.comparedIrr({ irr: quote.irr }),
      })),
    ...quotes
      .filter((quote) => !quote.ok)
      .map(({ productId, productName, failure }) => ({
        key: productId,
        name: productName,
        current: productId === current,
        value: words.ineligible,
        share: null,
        left: (
          <>
            {failureWords(failure).text}
            {failure.rule && (
              <SourceMark id={failure.rule} title={words.productIneligible({ product: productName })} />
            )}
          </>
        ),
      })),
  ];
}

function rateOf({ method, annualRate, onlyFen }: Extract<ComparedQuote, { ok: true }>): string {
  const said = { method: names.methods[method], rate: annualRate };
  return onlyFen === null ? words.comparedRate(said) : words.comparedShort({ ...said, only: onlyFen });
}
