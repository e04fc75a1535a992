import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { Empty } from '@/components/empty';
import type { RecordKind, RecordsView } from '@/services/contract/records';
import type { ProductId } from '@/services/contract/terms';
import { EVERYTHING, recordsStore, useRecords } from '@/stores/loan/records';
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
  return (
    <View>
      <Chips
        label="种类"
        options={[
          { value: '', text: '全部' },
          ...choices.kinds.map((value) => ({ value, text: names.recordKinds[value] })),
        ]}
        value={kind ?? ''}
        onChange={(value) => void narrow({ kind: value === '' ? null : (value as RecordKind) })}
      />
      {choices.products.length > 1 && (
        <Chips
          label="产品"
          options={[
            { value: '', text: '全部产品' },
            ...choices.products.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          value={productId ?? ''}
          onChange={(value) => void narrow({ productId: value === '' ? null : (value as ProductId) })}
        />
      )}
      {choices.months.length > 1 && (
        <Chips
          label="月份"
          options={[
            { value: '', text: '全部月份' },
            ...choices.months.map((value) => ({ value, text: showMonth(value) })),
          ]}
          value={month ?? ''}
          onChange={(value) => void narrow({ month: value === '' ? null : value })}
        />
      )}
      <View className="records-count" role="status">
        <View>
          {loanId !== null && `${loanId}\u00A0· `}共 {total.toLocaleString('en')} 条
        </View>
        {loanId !== null && (
          <Button kind="text" onTap={() => void open(EVERYTHING)}>
            看全部借款
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
        title={narrowed ? '没有这样的记录' : '还没有记录'}
        text={narrowed ? '换一个种类、产品或月份看看。' : '借款、还款和额度变化会按月列在这里。'}
        action={
          narrowed && (
            <Button kind="secondary" onTap={() => void narrow({ kind: null, productId: null, month: null })}>
              看全部记录
            </Button>
          )
        }
      />
    </Card>
  );
}
