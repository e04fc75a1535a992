import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { ProgressSegments } from '@/components/progress-segments';
import { Tag, type TagTone } from '@/components/tag';
import type { LoanStatus, LoanView, OverdueView } from '@/services/contract/loan';
import { cite, cited, figures } from '@/stores/app/figures';
import { trialStore } from '@/stores/repay/trial';
import { undoStore } from '@/stores/repay/undo';
import { type Day, dayAt, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
import { words } from '@/words/loan/loan';
import { words as names } from '@/words/names';
import { LateTag } from '../late-tag';
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
        <View className="loan-title">{words.loan({ product: productName, amount: principalFen })}</View>
        {overdue ? <LateTag {...overdue} /> : <Tag tone={TONES[status]} text={names.loanStatuses[status]} />}
      </View>
      <View className="loan-label">{disbursedAt === null ? words.applied : words.outstanding}</View>
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

const graceWords = ({ perDayFen }: OverdueView) => (perDayFen > 0 ? words.inGraceBearing : words.inGrace);

function standing(loan: LoanView, today: Day) {
  const { status, next, overdue, expectedPayoutAt, closedAt } = loan;
  if (status === 'under-review' || status === 'awaiting-payout')
    return expectedPayoutAt === null
      ? words.notPaidOut
      : words.expected[awaited(loan)]({ when: moment(expectedPayoutAt, today) });
  if (closedAt !== null)
    return words.closedOn({ on: dayAt(closedAt), today, status: names.loanStatuses[status] });
  const amount = next?.totalFen ?? loan.outstandingFen;
  if (overdue?.stage === 'grace')
    return graceWords(overdue)({
      last: overdue.graceEndsDay,
      today,
      perDay: overdue.perDayFen,
      amount: <AskedFigure text={showFen(amount)} name={words.due} ids={cited('grace')} />,
    });
  if (overdue) {
    const penalty = (
      <AskedFigure text={showFen(overdue.penaltyFen)} name={words.penalty} ids={cited('penalty')} />
    );
    return overdue.reported ? words.lateReported({ amount, penalty }) : words.late({ amount, penalty });
  }
  if (next)
    return words.next({
      due: next.dueDay,
      today,
      weekday: showWeekday(next.dueDay),
      amount: next.totalFen,
      period: next.period,
    });
  return words.noDueDay({
    interest: (
      <AskedFigure
        text={showFen(loan.interestTodayFen)}
        name={words.interestToday}
        ids={loan.sources.method}
      />
    ),
  });
}

function awaited({ status, payoutProvisional }: LoanView) {
  // A review ends by calendar days: no notice moves it.
  if (status === 'under-review') return 'result';
  return payoutProvisional ? 'tentativePayout' : 'payout';
}

function Progress({ loan: { plan, disbursedAt }, today }: HeadCardProps) {
  if (plan.length === 0 || disbursedAt === null) return null;
  const done = plan.filter(({ settledDay }) => settledDay !== null).length;
  const late = plan.filter(({ settledDay, dueDay }) => settledDay === null && dueDay < today).length;
  const paid = { done, periods: plan.length };
  return (
    <View className="loan-progress">
      <ProgressSegments
        of={plan.length}
        done={done}
        late={late}
        label={late > 0 ? words.progressLate({ ...paid, late }) : words.progress(paid)}
      />
    </View>
  );
}

function Repay({ loan }: { loan: LoanView }) {
  return (
    <View className="loan-action">
      {loan.due && (
        <Button onTap={() => void openTrial(loan, 'due')}>{words.pay({ amount: loan.due.totalFen })}</Button>
      )}
      <Button kind={loan.due ? 'text' : 'primary'} onTap={() => void openTrial(loan, 'all')}>
        {words.trial}
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
        {words.cancelUntil({
          until: moment(coolingOff.until, today),
          interest: (
            <AskedFigure
              text={showFen(coolingOff.interestFen)}
              name={words.interest}
              ids={cited('cooling-off-interest')}
            />
          ),
        })}
        <SourceMark
          id={cite('cooling-off')}
          title={words.cancelSource({ hours: figures().coolingOffHours })}
        />
        <Button kind="text" onTap={() => openUndo('cancel', loan)}>
          {words.cancel}
        </Button>
      </View>
    );
  if (status !== 'under-review' && status !== 'awaiting-payout') return null;
  return (
    <View className="loan-action">
      <Button kind="secondary" onTap={() => openUndo('withdraw', loan)}>
        {words.withdraw}
      </Button>
    </View>
  );
}
