import { View } from '@tarojs/components';
import { Tappable } from '@/components/tappable';
import type { RecordView } from '@/services/contract/records';
import type { RecordShelf } from '@/stores/loan/records';
import type { Day } from '@/units/day';
import { words } from '@/words/loan/record';
import { BLOCK, headingOf, type Layout } from './record-layout';
import { recordAmount, recordDetail, recordTitle, showMonth } from './record-words';
import './record-block.scss';

interface RecordBlockProps {
  top: number;
  /** The place of its first record. */
  from: number;
  layout: Layout;
  items: RecordShelf['items'];
  today: Day;
  onChoose: (record: RecordView) => void;
}

/** A few records that are drawn and taken away together. One that is not known yet keeps its room. */
export function RecordBlock({ top, from, layout, items, today, onChoose }: RecordBlockProps) {
  const places = Array.from({ length: Math.min(BLOCK, layout.total - from) }, (_, index) => from + index);
  return (
    <View className="records-block" style={{ top: `${top}px` }}>
      {places.map((place) => {
        const month = headingOf(layout, place);
        const record = items[place];
        return (
          <View key={place - from} role="listitem">
            {month !== null && (
              <View className="records-month" role="heading" aria-level="2">
                {showMonth(month)}
              </View>
            )}
            {record ? (
              <RecordRow record={record} today={today} onChoose={onChoose} />
            ) : (
              <View className="record" role="img" aria-busy="true" aria-label={words.loading}>
                <View className="record-bone" />
              </View>
            )}
          </View>
        );
      })}
    </View>
  );
}

function RecordRow({
  record,
  today,
  onChoose,
}: Pick<RecordBlockProps, 'today' | 'onChoose'> & { record: RecordView }) {
  const title = recordTitle(record);
  const amount = recordAmount(record);
  const detail = recordDetail(record, today);
  return (
    <Tappable
      className="record"
      label={words.record({ title, amount, detail })}
      onTap={() => onChoose(record)}
    >
      <View className="record-line">
        <View className="record-title">{title}</View>
        <View className="record-amount">{amount}</View>
      </View>
      <View className="record-detail">{detail}</View>
    </Tappable>
  );
}
