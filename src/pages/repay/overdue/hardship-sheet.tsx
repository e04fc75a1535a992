import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Sheet } from '@/components/sheet';
import type { RepayView } from '@/services/contract/repay';
import { cite } from '@/stores/app/figures';
import { trialStore } from '@/stores/repay/trial';
import { words } from '@/words/repay/overdue';
import { SourceMark } from '../../sources';
import './hardship-sheet.scss';

/** What can be done by someone who cannot pay now. A debt stays a debt. */
export function HardshipSheet({ home, onClose }: { home: RepayView; onClose: () => void }) {
  const loan = home.loans.find(({ id }) => id === home.nextDue?.loanId);
  if (!loan?.overdue) return null;
  const { overdue } = loan;
  return (
    <Sheet
      title={words.hardship}
      subtitle={words.hardshipNote}
      onClose={onClose}
      footer={
        <Button
          onTap={() => {
            onClose();
            void trialStore.getState().open(loan, 'part');
          }}
        >
          {words.tryPart}
        </Button>
      }
    >
      <View className="hardship" role="list">
        <View className="hardship-item" role="listitem">
          <View className="hardship-title">{words.part.title}</View>
          <View>
            {words.part.text({ perDay: overdue.perDayFen })}
            <SourceMark id={cite('penalty-base')} title={words.part.source} />
          </View>
        </View>
        <View className="hardship-item" role="listitem">
          <View className="hardship-title">{words.stop.title}</View>
          <View>
            {words.stop.text}
            <SourceMark id={cite('hardship')} title={words.stop.source} />
          </View>
        </View>
        <View className="hardship-item" role="listitem">
          <View className="hardship-title">{words.lender.title}</View>
          <View>
            {words.lender.text({ lender: loan.lender })}
            <SourceMark id={cite('complaint')} title={words.lender.source} />
          </View>
        </View>
        <View className="hardship-item" role="listitem">
          <View className="hardship-title">{words.agents.title}</View>
          <View>
            {words.agents.text}
            <SourceMark id={cite('links-and-codes')} title={words.agents.source} />
          </View>
        </View>
      </View>
    </Sheet>
  );
}
