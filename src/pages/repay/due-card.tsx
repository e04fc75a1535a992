import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { Tag } from '@/components/tag';
import type { LoanView, OverdueView } from '@/services/contract/loan';
import type { RepayView } from '@/services/contract/repay';
import { cite, cited, figures } from '@/stores/app/figures';
import { trialStore } from '@/stores/repay/trial';
import { type Day, showDay, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
import { toLoan, toPlan } from '../routes';
import { AskedFigure, SourceMark } from '../sources';
import type { Opened } from './opened';
import { GraceBars } from './overdue/grace-bars';
import './due-card.scss';

interface DueCardProps {
  home: RepayView;
  onOpen: (opened: Opened) => void;
}

const { open: openTrial } = trialStore.getState();

/** The one large number: what is to be paid next, how it is made up, and the way to pay it. */
export function DueCard({ home, onOpen }: DueCardProps) {
  const { nextDue, loans } = home;
  const loan = loans.find(({ id }) => id === nextDue?.loanId);
  const revolving = loans.find(({ status, next }) => status === 'active' && next === null);
  if (loan?.overdue) return <Late loan={loan} overdue={loan.overdue} home={home} onOpen={onOpen} />;
  if (loan) return <Next loan={loan} home={home} />;
  return revolving ? <AnyDay loan={revolving} /> : null;
}

/** The amount, and what it consists of. */
function Parts({ loan, today }: { loan: LoanView; today: Day }) {
  const { next, plan } = loan;
  if (!next) return null;
  const last = plan.filter(({ settledDay, dueDay }) => settledDay === null && dueDay < today).at(-1)?.period;
  const periods = last && last > next.period ? `${next.period}–${last}` : next.period;
  const which = `${loan.productName}第 ${periods}/${plan.at(-1)?.period ?? next.period} 期`;
  return (
    <>
      <Money amount={next.totalFen} />
      <View className="repay-parts">
        本金 {showFen(next.principalFen)} + 利息 {showFen(next.interestFen)}
        {loan.overdue?.stage === 'grace' && ' + 罚息 0.00'}&nbsp;·{' '}
        <Text className="repay-which">{which}</Text>
      </View>
    </>
  );
}

function Next({ loan, home }: { loan: LoanView; home: RepayView }) {
  const { nextDue, today } = home;
  if (!nextDue) return null;
  const { dueDay, daysAway, amountFen } = nextDue;
  return (
    <Card>
      <View className="repay-head">
        <View>
          {showDay(dueDay, today)} {showWeekday(dueDay)}应还（元）
        </View>
        <View className="repay-aside">{daysAway === 0 ? '今天到期' : `还有 ${daysAway} 天`}</View>
      </View>
      <Parts loan={loan} today={today} />
      <View className="repay-action">
        <Button onTap={() => void openTrial(loan, 'due')}>
          {daysAway === 0 ? `还 ${showFen(amountFen)}` : '提前还这一期'}
        </Button>
      </View>
      <View className="repay-links">
        <Button kind="text" onTap={() => void openTrial(loan, 'all')}>
          提前还款试算
        </Button>
        <Button kind="text" onTap={() => toPlan(loan.id)}>
          还款计划
        </Button>
      </View>
    </Card>
  );
}

function Late({ loan, overdue, home, onOpen }: { loan: LoanView; overdue: OverdueView } & DueCardProps) {
  const { due } = loan;
  const others = home.loans.filter(({ id, due: owed }) => owed !== null && id !== loan.id).length;
  if (!due) return null;
  return (
    <Card>
      <View className="repay-head">
        <View>已到期，应还（元）</View>
        {overdue.stage === 'grace' ? (
          <Tag tone="amber" text={`宽限期第 ${overdue.days} 天 / ${overdue.graceDays}`} />
        ) : (
          <Tag tone="red" text={`逾期第 ${overdue.days} 天`} />
        )}
      </View>
      <Parts loan={loan} today={home.today} />
      {overdue.stage === 'grace' ? (
        <GraceBars dueDay={due.dueDay} days={overdue.days} of={overdue.graceDays} />
      ) : (
        <PenaltyLine overdue={overdue} />
      )}
      <Consequence overdue={overdue} today={home.today} />
      {others > 0 && <View className="repay-parts">另有 {others} 笔也已到期，见下方在还借款。</View>}
      <View className="repay-action">
        <Button onTap={() => void openTrial(loan, 'due')}>还 {showFen(due.totalFen)}</Button>
        <Button kind="text" onTap={() => onOpen('hardship')}>
          暂时还不上？看看可以怎么办
        </Button>
      </View>
    </Card>
  );
}

function PenaltyLine({ overdue }: { overdue: OverdueView }) {
  return (
    <View className="repay-penalty">
      <View>
        其中罚息，每天{' '}
        <AskedFigure text={showFen(overdue.penaltyPerDayFen)} name="每天罚息" ids={cited('penalty')} />
      </View>
      <View className="repay-penalty-sum">{showFen(overdue.penaltyFen)}</View>
    </View>
  );
}

/** What holds now, in one sentence. */
function Consequence({ overdue, today }: { overdue: OverdueView; today: Day }) {
  switch (overdue.stage) {
    case 'grace':
      return (
        <View className="repay-sentence">
          {showDay(overdue.graceEndsDay, today)}（含）前还清，不计罚息，不报送征信。
          <SourceMark id={cite('grace')} title={`${overdue.graceDays} 天宽限期`} />
        </View>
      );
    case 'penalty':
      return (
        <View className="repay-sentence">
          宽限期已过，{overdue.reported ? '已报送征信' : '将报送征信'}。今天还清，罚息就停在这个数。
        </View>
      );
    case 'cut':
      return (
        <View className="repay-sentence">
          逾期超过 {figures().cutAfterDays} 天，额度已下调，部分功能已关闭。今天还清，罚息就停在这个数。
          <SourceMark id={cite('limit-cut')} title={`逾期超过 ${figures().cutAfterDays} 天`} />
        </View>
      );
  }
}

/** Only a revolving loan is open: no day is set, any day will do. */
function AnyDay({ loan }: { loan: LoanView }) {
  return (
    <Card>
      <View className="repay-head">
        <View>至今日利息（元）</View>
        <View className="repay-aside">没有固定还款日</View>
      </View>
      <Money amount={loan.interestTodayFen} />
      <View className="repay-parts">
        {loan.productName}，剩余本金 {showFen(loan.outstandingFen)}，还进去的本金当天起不再计息
      </View>
      <View className="repay-action">
        <Button onTap={() => void openTrial(loan, 'all')}>还款试算</Button>
        <Button kind="text" onTap={() => toLoan(loan.id)}>
          这笔借款
        </Button>
      </View>
    </Card>
  );
}
