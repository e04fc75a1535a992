import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Sheet } from '@/components/sheet';
import type { RepayView } from '@/services/contract/repay';
import { cite } from '@/stores/app/figures';
import { trialStore } from '@/stores/repay/trial';
import { showFen } from '@/units/fen';
import { SourceMark } from '../../sources';
import './hardship-sheet.scss';

/** What can be done by someone who cannot pay now. A debt stays a debt. */
export function HardshipSheet({ home, onClose }: { home: RepayView; onClose: () => void }) {
  const loan = home.loans.find(({ id }) => id === home.nextDue?.loanId);
  if (!loan?.overdue) return null;
  const { overdue } = loan;
  return (
    <Sheet
      title="暂时还不上，可以怎么办"
      subtitle="欠款不会因为等待而消失，越早处理代价越小。"
      onClose={onClose}
      footer={
        <Button
          onTap={() => {
            onClose();
            void trialStore.getState().open(loan, 'part');
          }}
        >
          试算先还一部分
        </Button>
      }
    >
      <View className="hardship" role="list">
        <View className="hardship-item" role="listitem">
          <View className="hardship-title">先还一部分</View>
          <View>
            还进去的钱先抵罚息和利息，再抵本金。罚息按没还的本金算，现在每天{' '}
            {showFen(overdue.penaltyPerDayFen)}
            ，还得越多，以后每天越少。
            <SourceMark id={cite('penalty-base')} title="罚息的基数" />
          </View>
        </View>
        <View className="hardship-item" role="listitem">
          <View className="hardship-title">先停下新的借款</View>
          <View>
            用另一笔借款来还这一笔，只会多一份利息。
            <SourceMark id={cite('hardship')} title="量力而借" />
          </View>
        </View>
        <View className="hardship-item" role="listitem">
          <View className="hardship-title">联系出借方</View>
          <View>
            {loan.lender}。说明困难，问能不能改期或分期，以对方的书面答复为准。对处理有异议可以投诉。
            <SourceMark id={cite('complaint')} title="投诉处理" />
          </View>
        </View>
        <View className="hardship-item" role="listitem">
          <View className="hardship-title">小心代办</View>
          <View>
            收钱替你谈还款、让你停还或要你的验证码，都不要理会。
            <SourceMark id={cite('links-and-codes')} title="链接与验证码" />
          </View>
        </View>
      </View>
    </Sheet>
  );
}
