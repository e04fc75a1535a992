import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Disc } from '@/components/disc';
import { type Fact, Facts } from '@/components/facts';
import { Sheet } from '@/components/sheet';
import type { LoanView } from '@/services/contract/loan';
import type { TrialView } from '@/services/contract/repay';
import { type TrialSheet, trialStore } from '@/stores/repay/trial';
import { type Day, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
import { words } from '@/words/repay/trial';
import { AskedAbout, AskNow } from '../../confirming';
import './trial-result.scss';

const { askNow, close } = trialStore.getState();

/** Sent, and no answer: asked about under the same id until it is known. */
export function TrialConfirming({ sheet }: { sheet: Extract<TrialSheet, { phase: 'confirming' }> }) {
  return (
    <Sheet
      title={words.repayment}
      onClose={close}
      footer={<AskNow asking={sheet.asking} onAsk={askNow} onClose={close} />}
    >
      <View className="trial-result" role="status">
        <Disc tone="blue" icon="refresh" />
        <View className="trial-title">{words.confirming.title}</View>
        <View className="trial-text">{words.confirming.text}</View>
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
    <Sheet title={words.repayment} onClose={close} footer={<Button onTap={close}>{words.done}</Button>}>
      <View className="trial-result" role="status">
        <Disc tone="green" icon="check" />
        <View className="trial-title">
          {settled ? words.settled : trial ? words.paid({ amount: trial.totalFen }) : words.earlier}
        </View>
        {trial === null && <View className="trial-text">{words.earlierNote}</View>}
      </View>
      <Facts facts={[...charged(trial, settled), ...left(loan, today)]} />
    </Sheet>
  );
}

function charged(trial: TrialView | null, settled: boolean): Fact[] {
  if (!trial) return [];
  return [
    ...(settled ? [{ label: words.total, value: showFen(trial.totalFen) }] : []),
    { label: words.principal, value: showFen(trial.principalFen) },
    { label: words.interest, value: showFen(trial.interestFen) },
    ...(trial.penaltyFen > 0 ? [{ label: words.penalty, value: showFen(trial.penaltyFen) }] : []),
  ];
}

function left({ status, outstandingFen, next }: LoanView, today: Day): Fact[] {
  if (status !== 'active') return [];
  return [
    { label: words.outstanding, value: showFen(outstandingFen) },
    ...(next
      ? [
          {
            label: words.next({ due: next.dueDay, today, weekday: showWeekday(next.dueDay) }),
            value: showFen(next.totalFen),
          },
        ]
      : []),
  ];
}
