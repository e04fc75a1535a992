import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { CompareBars, type CompareRow } from '@/components/compare-bars';
import { Segmented } from '@/components/segmented';
import type { ComparedQuote } from '@/services/contract/quote';
import type { ProductId } from '@/services/contract/terms';
import { type OpenQuote, quoteStore } from '@/stores/quote/quote';
import { showFen, showYuan } from '@/units/fen';
import { showPercent, showRate } from '@/units/rate';
import { failureWords, METHOD_NAMES } from '@/words';
import { SourceMark } from '../sources';
import './compare-card.scss';

type Order = 'interest' | 'irr';

/** The same loan at every product. Two orders: principal repaid faster lowers the interest, not the IRR. */
export function CompareCard({ state }: { state: OpenQuote }) {
  const [order, setOrder] = useState<Order>('interest');
  const { compared, answer, options } = state;
  if (compared.kind === 'none') return null;
  if (compared.kind === 'failed')
    return (
      <Card title="和其他产品比">
        <View className="compare-failed">比较没有取到，上面的报价不受影响。</View>
        <Button kind="text" onTap={() => void quoteStore.getState().refresh()}>
          再试一次
        </Button>
      </Card>
    );
  const current = answer.kind === 'quoted' ? answer.quote.request : null;
  const fresh =
    current?.principalFen === compared.principalFen &&
    current.periods === compared.periods &&
    current.method === compared.method;
  return (
    <Card
      title={`同样借 ${showYuan(compared.principalFen)}、${compared.periods} 期`}
      className={fresh ? '' : 'result-faded'}
    >
      <Segmented
        label="排序"
        options={[
          { value: 'interest', text: '总利息低在前' },
          { value: 'irr', text: 'IRR 低在前' },
        ]}
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
        left: `${METHOD_NAMES[quote.method]} · 年化 ${showRate(quote.annualRate)}${quote.onlyFen === null ? '' : ` · 可用 ${showYuan(quote.onlyFen)}，不够`}`,
        right:
          order === 'irr' ? `总利息 ${showFen(quote.totalInterestFen)}` : `IRR ${showPercent(quote.irr)}`,
      })),
    ...quotes
      .filter((quote) => !quote.ok)
      .map(({ productId, productName, failure }) => ({
        key: productId,
        name: productName,
        current: productId === current,
        value: '不符合',
        share: null,
        left: (
          <>
            {failureWords(failure).text}
            {failure.rule && <SourceMark id={failure.rule} title={`${productName}不符合`} />}
          </>
        ),
      })),
  ];
}
