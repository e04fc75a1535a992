import { View } from '@tarojs/components';
import { Sheet } from '@/components/sheet';
import { Tag } from '@/components/tag';
import { Tappable } from '@/components/tappable';
import type { LoanView } from '@/services/contract/loan';
import type { RepayView } from '@/services/contract/repay';
import { dayAt, showDay } from '@/units/day';
import { showFen, showYuan, sumFen } from '@/units/fen';
import { words as names } from '@/words/names';
import { toLoan } from '../routes';

interface ClosedSheetProps {
  home: RepayView;
  onClose: () => void;
}

/** Loans that ask for nothing any more. */
export function ClosedSheet({ home, onClose }: ClosedSheetProps) {
  const { closedLoans, records, today } = home;
  const interest = ({ id }: LoanView) =>
    sumFen(records.filter(({ loanId }) => loanId === id).map(({ interestFen }) => interestFen));
  return (
    <Sheet title="已结清" subtitle={`共 ${closedLoans.length} 笔`} flush onClose={onClose}>
      {closedLoans.map((loan) => (
        <View key={loan.id} className="loan">
          <Tappable
            className="loan-main"
            onTap={() => {
              onClose();
              toLoan(loan.id);
            }}
          >
            <View className="loan-line">
              <View className="loan-name">
                {loan.productName} {showYuan(loan.principalFen)}
              </View>
              <Tag
                tone={loan.status === 'settled' ? 'green' : 'plain'}
                text={names.loanStatuses[loan.status]}
              />
            </View>
            <View className="loan-line loan-small">
              <View>
                {loan.closedAt === null
                  ? ''
                  : `${showDay(dayAt(loan.closedAt), today)}${names.loanStatuses[loan.status]}`}
              </View>
              <View className="loan-right">
                {loan.disbursedAt === null ? '没有放款' : `共付利息 ${showFen(interest(loan))}`}
              </View>
            </View>
          </Tappable>
        </View>
      ))}
    </Sheet>
  );
}
