import { View } from '@tarojs/components';
import { Card, SectionHead } from '@/components/card';
import { ProgressSegments } from '@/components/progress-segments';
import { Tag } from '@/components/tag';
import { Tappable } from '@/components/tappable';
import type { LoanView } from '@/services/contract/loan';
import type { RepayView } from '@/services/contract/repay';
import { undoStore } from '@/stores/repay/undo';
import { type Day, dayAt, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
import { words as names } from '@/words/names';
import { words } from '@/words/repay/repay';
import { moment } from '../moment';
import { toLoan } from '../routes';
import './loan-list.scss';

const { open: openUndo } = undoStore.getState();

/** Every loan that is open: what it asks for next, and how far it is paid. */
export function LoanList({ home: { loans, outstandingFen, today } }: { home: RepayView }) {
  return (
    <>
      <SectionHead title={words.loans} aside={<View>{words.outstanding({ amount: outstandingFen })}</View>} />
      <Card flush>
        {loans.map((loan) => (
          <View key={loan.id} className="loan">
            <Tappable className="loan-main" onTap={() => toLoan(loan.id)}>
              <Loan loan={loan} today={today} />
            </Tappable>
            <TakeBack loan={loan} today={today} />
          </View>
        ))}
      </Card>
    </>
  );
}

function Loan({ loan, today }: { loan: LoanView; today: Day }) {
  const { productName, principalFen, status, plan, due, next, overdue } = loan;
  const settled = plan.filter(({ settledDay }) => settledDay !== null).length;
  const late = plan.filter(({ settledDay, dueDay }) => settledDay === null && dueDay < today).length;
  const paid = { done: settled, periods: plan.length };
  return (
    <>
      <View className="loan-line">
        <View className="loan-name">{words.loan({ product: productName, amount: principalFen })}</View>
        {status === 'active' ? (
          <View className={overdue ? 'loan-amount loan-late' : 'loan-amount'}>
            {showFen(next?.totalFen ?? loan.interestTodayFen)}
          </View>
        ) : (
          <Tag tone="amber" text={names.loanStatuses[status]} />
        )}
      </View>
      <View className="loan-line loan-small">
        <View>{origin(loan, today)}</View>
        <View className={overdue ? 'loan-right loan-late' : 'loan-right'}>
          {progress(loan, settled, today)}
        </View>
      </View>
      {status === 'active' && next && (
        <View className="loan-bar">
          <ProgressSegments
            of={plan.length}
            done={settled}
            late={late}
            label={due && late > 0 ? words.progressLate({ ...paid, late }) : words.progress(paid)}
          />
        </View>
      )}
    </>
  );
}

function origin(loan: LoanView, today: Day): string {
  const { disbursedAt, submittedAt, next } = loan;
  const method = names.methods[loan.method];
  if (disbursedAt === null) return words.appliedOn({ on: dayAt(submittedAt), today, method });
  if (next === null) return words.byDay({ method, rate: loan });
  return words.borrowedOn({ on: dayAt(disbursedAt), today, method });
}

function progress(loan: LoanView, settled: number, today: Day) {
  const { status, plan, due, next, overdue } = loan;
  if (status !== 'active') return expected(loan, today);
  if (overdue && due)
    return overdue.stage === 'grace'
      ? words.periodDue({ period: due.period })
      : words.periodLate({ period: due.period, days: overdue.days });
  return next ? words.periodsPaid({ done: settled, periods: plan.length }) : words.anyTime;
}

/** When the review ends, or when the money comes. */
function expected({ status, expectedPayoutAt: at, payoutProvisional }: LoanView, today: Day): string {
  if (at === null) return '';
  const on = dayAt(at);
  const what = status === 'under-review' ? 'result' : payoutProvisional ? 'tentativePayout' : 'payout';
  return on === today
    ? words.expectedToday[what]({ at })
    : words.expectedOn[what]({ on, today, weekday: showWeekday(on) });
}

/** What has not been paid out can be withdrawn; what was paid out less than 24 hours ago can be cancelled. */
function TakeBack({ loan, today }: { loan: LoanView; today: Day }) {
  const { status, coolingOff } = loan;
  if (coolingOff)
    return (
      <View className="loan-back">
        <View className="loan-back-words">
          {words.cancelUntil({ until: moment(coolingOff.until, today), interest: coolingOff.interestFen })}
        </View>
        <Tappable className="loan-back-button" onTap={() => openUndo('cancel', loan)}>
          {words.cancel}
        </Tappable>
      </View>
    );
  if (status !== 'under-review' && status !== 'awaiting-payout') return null;
  return (
    <View className="loan-back">
      <View className="loan-back-words">{words.notPaidOut}</View>
      <Tappable className="loan-back-button" onTap={() => openUndo('withdraw', loan)}>
        {words.withdraw}
      </Tappable>
    </View>
  );
}
