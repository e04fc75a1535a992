import { View } from '@tarojs/components';
import { Sheet } from '@/components/sheet';
import type { RepaymentRecord, RepayView } from '@/services/contract';
import { showFen } from '@/units/fen';
import { moment } from '../moment';

const KINDS: Record<RepaymentRecord['kind'], string> = {
  due: '还一期',
  part: '还一部分',
  all: '全部还清',
  cancel: '取消借款',
};

/** Every repayment, the newest first, and what it paid. */
export function RecordsSheet({ home, onClose }: { home: RepayView; onClose: () => void }) {
  return (
    <Sheet title="还款记录" subtitle={`共 ${home.records.length} 条`} flush onClose={onClose}>
      <View role="list">
        {home.records.map((record) => (
          <View key={record.id} className="entry" role="listitem">
            <View className="loan-line">
              <View className="loan-name">
                {record.productName} · {KINDS[record.kind]}
              </View>
              <View className="loan-amount">{showFen(record.totalFen)}</View>
            </View>
            <View className="loan-line loan-small">
              <View>
                {moment(record.at, home.today)} · 尾号 {record.cardLast4}
              </View>
              <View className="loan-right">{parts(record)}</View>
            </View>
          </View>
        ))}
      </View>
    </Sheet>
  );
}

const parts = ({ principalFen, interestFen, penaltyFen }: RepaymentRecord): string =>
  [
    `本金 ${showFen(principalFen)}`,
    `利息 ${showFen(interestFen)}`,
    ...(penaltyFen > 0 ? [`罚息 ${showFen(penaltyFen)}`] : []),
  ].join(' + ');
