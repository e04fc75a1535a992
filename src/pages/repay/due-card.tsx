import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import type { LoanView, OverdueView } from '@/services/contract/loan';
import type { RepayView } from '@/services/contract/repay';
import { cite, cited, figures } from '@/stores/app/figures';
import { trialStore } from '@/stores/repay/trial';
import { type Day, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
import { words } from '@/words/repay/repay';
import { LateTag } from '../late-tag';
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
  const { period, principalFen: principal, interestFen: interest } = next;
  const of = { product: loan.productName, periods: plan.at(-1)?.period ?? period };
  const which = (
    <Text className="repay-which">
      {last && last > period
        ? words.whichSeveral({ ...of, first: period, last })
        : words.which({ ...of, period })}
    </Text>
  );
  return (
    <>
      <Money amount={next.totalFen} />
      <View className="repay-parts">
        {loan.overdue?.stage === 'grace'
          ? words.partsInGrace({ principal, interest, penalty: next.penaltyFen, which })
          : words.parts({ principal, interest, which })}
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
        <View>{words.dueOn({ due: dueDay, today, weekday: showWeekday(dueDay) })}</View>
        <View className="repay-aside">
          {daysAway === 0 ? words.dueToday : words.daysAway({ days: daysAway })}
        </View>
      </View>
      <Parts loan={loan} today={today} />
      <View className="repay-action">
        <Button onTap={() => void openTrial(loan, 'due')}>
          {daysAway === 0 ? words.pay({ amount: amountFen }) : words.payEarly}
        </Button>
      </View>
      <View className="repay-links">
        <Button kind="text" onTap={() => void openTrial(loan, 'all')}>
          {words.earlyTrial}
        </Button>
        <Button kind="text" onTap={() => toPlan(loan.id)}>
          {words.plan}
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
        <View>{words.overdue}</View>
        <LateTag {...overdue} />
      </View>
      <Parts loan={loan} today={home.today} />
      {overdue.stage === 'grace' ? (
        <GraceBars dueDay={due.dueDay} days={overdue.days} of={overdue.graceDays} />
      ) : (
        <PenaltyLine overdue={overdue} />
      )}
      <Consequence overdue={overdue} today={home.today} />
      {others > 0 && <View className="repay-parts">{words.others({ others })}</View>}
      <View className="repay-action">
        <Button onTap={() => void openTrial(loan, 'due')}>{words.pay({ amount: due.totalFen })}</Button>
        <Button kind="text" onTap={() => onOpen('hardship')}>
          {words.cannotPay}
        </Button>
      </View>
    </Card>
  );
}

function PenaltyLine({ overdue }: { overdue: OverdueView }) {
  return (
    <View className="repay-penalty">
      <View>
        {words.penaltyOfIt({
          penalty: (
            <AskedFigure
              text={showFen(overdue.perDayFen)}
              name={words.penaltyPerDay}
              ids={cited('penalty')}
            />
          ),
        })}
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
          {words.inGrace({ last: overdue.graceEndsDay, today })}
          <SourceMark id={cite('grace')} title={words.graceSource({ days: overdue.graceDays })} />
          {overdue.perDayFen > 0 && (
            <View className="repay-grace-interest">
              {words.graceInterest({
                perDay: (
                  <AskedFigure
                    text={showFen(overdue.perDayFen)}
                    name={words.penaltyPerDay}
                    ids={cited('grace-interest')}
                  />
                ),
              })}
            </View>
          )}
        </View>
      );
    case 'penalty':
      return <View className="repay-sentence">{overdue.reported ? words.reported : words.toBeReported}</View>;
    case 'cut':
      return (
        <View className="repay-sentence">
          {words.cut({ days: figures().cutAfterDays })}
          <SourceMark id={cite('limit-cut')} title={words.cutSource({ days: figures().cutAfterDays })} />
        </View>
      );
  }
}

/** Only a revolving loan is open: no day is set, any day will do. */
function AnyDay({ loan }: { loan: LoanView }) {
  return (
    <Card>
      <View className="repay-head">
        <View>{words.interestToday}</View>
        <View className="repay-aside">{words.noDueDay}</View>
      </View>
      <Money amount={loan.interestTodayFen} />
      <View className="repay-parts">
        {words.anyDay({ product: loan.productName, outstanding: loan.outstandingFen })}
      </View>
      <View className="repay-action">
        <Button onTap={() => void openTrial(loan, 'all')}>{words.trial}</Button>
        <Button kind="text" onTap={() => toLoan(loan.id)}>
          {words.thisLoan}
        </Button>
      </View>
    </Card>
  );
}
