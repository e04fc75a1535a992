import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { ProgressSegments } from '@/components/progress-segments';
import { Tag, type TagTone } from '@/components/tag';
import type { LoanStatus, LoanView } from '@/services/contract/loan';
import { cite, cited, figures } from '@/stores/app/figures';
import { trialStore } from '@/stores/repay/trial';
import { undoStore } from '@/stores/repay/undo';
import { type Day, dayAt, showDay, showWeekday } from '@/units/day';
import { showFen, showYuan } from '@/units/fen';
import { tentative } from '@/words/dates';
import { words as names } from '@/words/names';
import { moment } from '../moment';
import { AskedFigure, SourceMark } from '../sources';
import './head-card.scss';

const { open: openTrial } = trialStore.getState();
const { open: openUndo } = undoStore.getState();

const TONES: Record<LoanStatus, TagTone> = {
  'under-review': 'amber',
  'awaiting-payout': 'amber',
  active: 'blue',
  settled: 'green',
  cancelled: 'plain',
  declined: 'red',
  withdrawn: 'plain',
};

interface HeadCardProps {
  loan: LoanView;
  today: Day;
}

/** What is owed, how far it is paid, and what can be done now. */
export function HeadCard({ loan, today }: HeadCardProps) {
  const { productName, principalFen, status, overdue, outstandingFen, disbursedAt } = loan;
  return (
    <Card>
      <View className="loan-head">
        <View className="loan-title">
          {productName} {showYuan(principalFen)}
        </View>
        {overdue ? (
          overdue.stage === 'grace' ? (
            <Tag tone="amber" text={`宽限期第 ${overdue.days} 天 / ${overdue.graceDays}`} />
          ) : (
            <Tag tone="red" text={`逾期第 ${overdue.days} 天`} />
          )
        ) : (
          <Tag tone={TONES[status]} text={names.loanStatuses[status]} />
        )}
      </View>
      <View className="loan-label">{disbursedAt === null ? '申请金额（元）' : '剩余本金（元）'}</View>
      <Money amount={disbursedAt === null ? principalFen : outstandingFen} />
      <Standing loan={loan} today={today} />
      <Progress loan={loan} today={today} />
      {status === 'active' && <Repay loan={loan} />}
      <TakeBack loan={loan} today={today} />
    </Card>
  );
}

/** What is next, in one sentence. */
function Standing({ loan, today }: HeadCardProps) {
  return <View className="loan-standing">{standing(loan, today)}</View>;
}

function standing(loan: LoanView, today: Day) {
  const { status, next, overdue, expectedPayoutAt, closedAt } = loan;
  if (status === 'under-review' || status === 'awaiting-payout')
    return expectedPayoutAt === null
      ? '还没有放款，没有利息。'
      : `预计 ${moment(expectedPayoutAt, today)}${tentative(loan.payoutProvisional)} ${status === 'under-review' ? '出结果' : '到账'}，还没有利息。`;
  if (closedAt !== null) return `${showDay(dayAt(closedAt), today)}${names.loanStatuses[status]}。`;
  if (overdue?.stage === 'grace')
    return (
      <>
        {showDay(overdue.graceEndsDay, today)}（含）前还清{' '}
        <AskedFigure text={showFen(next?.totalFen ?? loan.outstandingFen)} name="应还" ids={cited('grace')} />
        ，不计罚息，不报送征信。
      </>
    );
  if (overdue)
    return (
      <>
        到期应还 {showFen(next?.totalFen ?? loan.outstandingFen)}，其中罚息{' '}
        <AskedFigure text={showFen(overdue.penaltyFen)} name="罚息" ids={cited('penalty')} />
        {overdue.reported && '，已报送征信'}。
      </>
    );
  if (next)
    return `${showDay(next.dueDay, today)} ${showWeekday(next.dueDay)}应还 ${showFen(next.totalFen)}，第 ${next.period} 期。`;
  return (
    <>
      没有固定还款日，至今日利息{' '}
      <AskedFigure text={showFen(loan.interestTodayFen)} name="至今日利息" ids={loan.sources.method} />。
    </>
  );
}

function Progress({ loan: { plan, disbursedAt }, today }: HeadCardProps) {
  if (plan.length === 0 || disbursedAt === null) return null;
  const done = plan.filter(({ settledDay }) => settledDay !== null).length;
  const late = plan.filter(({ settledDay, dueDay }) => settledDay === null && dueDay < today).length;
  return (
    <View className="loan-progress">
      <ProgressSegments
        of={plan.length}
        done={done}
        late={late}
        label={`已还 ${done} 期，共 ${plan.length} 期${late > 0 ? `，${late} 期已到期` : ''}`}
      />
    </View>
  );
}

function Repay({ loan }: { loan: LoanView }) {
  return (
    <View className="loan-action">
      {loan.due && <Button onTap={() => void openTrial(loan, 'due')}>还 {showFen(loan.due.totalFen)}</Button>}
      <Button kind={loan.due ? 'text' : 'primary'} onTap={() => void openTrial(loan, 'all')}>
        提前还款试算
      </Button>
    </View>
  );
}

/** What has not been paid out can be withdrawn; what was paid out less than 24 hours ago can be cancelled. */
function TakeBack({ loan, today }: HeadCardProps) {
  const { status, coolingOff } = loan;
  if (coolingOff)
    return (
      <View className="loan-undo">
        {moment(coolingOff.until, today)}前可以撤销，不用说明理由，只付利息{' '}
        <AskedFigure text={showFen(coolingOff.interestFen)} name="利息" ids={cited('cooling-off-interest')} />
        。
        <SourceMark id={cite('cooling-off')} title={`${figures().coolingOffHours} 小时内可撤销`} />
        <Button kind="text" onTap={() => openUndo('cancel', loan)}>
          撤销借款
        </Button>
      </View>
    );
  if (status !== 'under-review' && status !== 'awaiting-payout') return null;
  return (
    <View className="loan-action">
      <Button kind="secondary" onTap={() => openUndo('withdraw', loan)}>
        撤回申请
      </Button>
    </View>
  );
}
