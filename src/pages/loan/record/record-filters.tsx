import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { Empty } from '@/components/empty';
import type { RecordKind, RecordsView } from '@/services/contract/records';
import type { ProductId } from '@/services/contract/terms';
import { EVERYTHING, recordsStore, useRecords } from '@/stores/loan/records';
import { words } from '@/words/loan/record';
import { words as names } from '@/words/names';
import { showMonth } from './record-words';
import './record-filters.scss';

const { narrow, open } = recordsStore.getState();

/** Kind, product, month: what the list is narrowed to. Only what there is can be chosen. */
export function RecordFilters({
  view: { total, choices },
}: {
  view: Pick<RecordsView, 'total' | 'choices'>;
}) {
  const { kind, productId, month, loanId } = useRecords((store) => store.filter);
  const records = total.toLocaleString('en');
  return (
    <View>
      <Chips<RecordKind | ''>
        label={words.kind}
        options={[
          { value: '', text: words.allKinds },
          ...choices.kinds.map((value) => ({ value, text: names.recordKinds[value] })),
        ]}
        value={kind ?? ''}
        onChange={(value) => void narrow({ kind: value === '' ? null : value })}
      />
      {choices.products.length > 1 && (
        <Chips<ProductId | ''>
          label={words.product}
          options={[
            { value: '', text: words.allProducts },
            ...choices.products.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          value={productId ?? ''}
          onChange={(value) => void narrow({ productId: value === '' ? null : value })}
        />
      )}
      {choices.months.length > 1 && (
        <Chips
          label={words.month}
          options={[
            { value: '', text: words.allMonths },
            ...choices.months.map((value) => ({ value, text: showMonth(value) })),
          ]}
          value={month ?? ''}
          onChange={(value) => void narrow({ month: value === '' ? null : value })}
        />
      )}
      <View className="records-count" role="status">
        <View>
          {loanId === null ? words.total({ records }) : words.totalOfLoan({ loan: loanId, records })}
        </View>
        {loanId !== null && (
          <Button kind="text" onTap={() => void open(EVERYTHING)}>
            {words.seeLoans}
          </Button>
        )}
      </View>
    </View>
  );
}

/** Nothing passes the filter, or nothing has happened yet. */
export function NoRecords() {
  const { kind, productId, month } = useRecords((store) => store.filter);
  const narrowed = kind !== null || productId !== null || month !== null;
  return (
    <Card>
      <Empty
        sign={narrowed ? 'missing' : 'nothing'}
        {...(narrowed ? words.noneSuch : words.none)}
        action={
          narrowed && (
            <Button kind="secondary" onTap={() => void narrow({ kind: null, productId: null, month: null })}>
              {words.seeRecords}
            </Button>
          )
        }
      />
    </Card>
  );
}
