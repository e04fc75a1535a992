import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Disc } from '@/components/disc';
import { type Fact, Facts } from '@/components/facts';
import { Sheet } from '@/components/sheet';
import type { LoanView } from '@/services/contract/loan';
import type { TrialView } from '@/services/contract/repay';
import { type TrialSheet, trialStore } from '@/stores/repay/trial';
import { type Day, showDay, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
import { AskedAbout, AskNow } from '../../confirming';
import './trial-result.scss';

const { askNow, close } = trialStore.getState();

/** Sent, and no answer: asked about under the same id until it is known. */
export function TrialConfirming({ sheet }: { sheet: Extract<TrialSheet, { phase: 'confirming' }> }) {
  return (
    <Sheet
      title="还款"
      onClose={close}
      footer={<AskNow asking={sheet.asking} onAsk={askNow} onClose={close} />}
    >
      <View className="trial-result" role="status">
        <Disc tone="blue" icon="refresh" />
        <View className="trial-title">正在确认结果</View>
        <View className="trial-text">
          提交后没有收到回应，我们正在用同一编号查询。请不要重新还款，不会重复扣款。
        </View>
      </View>
      <AskedAbout {...sheet} />
    </Sheet>
  );
}

/** The bank has charged it: what was paid, and what is left. */
export function TrialDone({ sheet, today }: { sheet: Extract<TrialSheet, { phase: 'done' }>; today: Day }) {
  const { loan, trial } = sheet;
  const settled = loan.status === 'settled';
  return (
    <Sheet title="还款" onClose={close} footer={<Button onTap={close}>完成</Button>}>
      <View className="trial-result" role="status">
        <Disc tone="green" icon="check" />
        <View className="trial-title">
          {settled ? '这笔借款已还清' : trial ? `已还 ${showFen(trial.totalFen)}` : '上一次的还款已经办好'}
        </View>
        {trial === null && (
          <View className="trial-text">之前没有收到回应的那一次，银行已经收到。没有重复扣款。</View>
        )}
      </View>
      <Facts facts={[...charged(trial, settled), ...left(loan, today)]} />
    </Sheet>
  );
}

function charged(trial: TrialView | null, settled: boolean): Fact[] {
  if (!trial) return [];
  return [
    ...(settled ? [{ label: '一共还了', value: showFen(trial.totalFen) }] : []),
    { label: '本金', value: showFen(trial.principalFen) },
    { label: '利息', value: showFen(trial.interestFen) },
    ...(trial.penaltyFen > 0 ? [{ label: '罚息', value: showFen(trial.penaltyFen) }] : []),
  ];
}

function left({ status, outstandingFen, next }: LoanView, today: Day): Fact[] {
  if (status !== 'active') return [];
  return [
    { label: '剩余本金', value: showFen(outstandingFen) },
    ...(next
      ? [
          {
            label: `下一期 ${showDay(next.dueDay, today)} ${showWeekday(next.dueDay)}`,
            value: showFen(next.totalFen),
          },
        ]
      : []),
  ];
}
