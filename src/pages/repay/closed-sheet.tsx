import { View } from '@tarojs/components';
import { Sheet } from '@/components/sheet';
import { Tag } from '@/components/tag';
import { Tappable } from '@/components/tappable';
import type { RepayView } from '@/services/contract/repay';
import { dayAt } from '@/units/day';
import { type Fen, fen, ZERO } from '@/units/fen';
import { words as names } from '@/words/names';
import { words } from '@/words/repay/repay';
import { toLoan } from '../routes';

interface ClosedSheetProps {
  home: RepayView;
  onClose: () => void;
}

/** Loans that ask for nothing any more. */
export function ClosedSheet({ home, onClose }: ClosedSheetProps) {
  const { closedLoans, records, today } = home;
  const paid = new Map<string, Fen>();
  for (const { loanId, interestFen } of records) paid.set(loanId, fen((paid.get(loanId) ?? 0) + interestFen));
  return (
    <Sheet
      title={words.closed}
      subtitle={words.closedNote({ loans: closedLoans.length })}
      flush
      onClose={onClose}
    >
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
                {words.loan({ product: loan.productName, amount: loan.principalFen })}
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
                  : words.closedOn({
                      on: dayAt(loan.closedAt),
                      today,
                      status: names.loanStatuses[loan.status],
                    })}
              </View>
              <View className="loan-right">
                {loan.disbursedAt === null
                  ? words.neverPaidOut
                  : words.interestPaid({ interest: paid.get(loan.id) ?? ZERO })}
              </View>
            </View>
          </Tappable>
        </View>
      ))}
    </Sheet>
  );
}
