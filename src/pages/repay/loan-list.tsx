import { View } from '@tarojs/components';
import { Card, SectionHead } from '@/components/card';
import { ProgressSegments } from '@/components/progress-segments';
import { Tag } from '@/components/tag';
import { Tappable } from '@/components/tappable';
import type { LoanView } from '@/services/contract/loan';
import type { RepayView } from '@/services/contract/repay';
import { undoStore } from '@/stores/repay/undo';
import { type Day, dayAt, showDay, showTime, showWeekday } from '@/units/day';
import { showFen, showYuan } from '@/units/fen';
import { showDailyRate } from '@/units/rate';
import { tentative } from '@/words/dates';
import { words as names } from '@/words/names';
import { moment } from '../moment';
import { toLoan } from '../routes';
import './loan-list.scss';

const { open: openUndo } = undoStore.getState();

/** Every loan that is open: what it asks for next, and how far it is paid. */
export function LoanList({ home: { loans, outstandingFen, today } }: { home: RepayView }) {
  return (
    <>
      <SectionHead title="在还借款" aside={<View>剩余本金 {showFen(outstandingFen)}</View>} />
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
  return (
    <>
      <View className="loan-line">
        <View className="loan-name">
          {productName} {showYuan(principalFen)}
        </View>
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
            label={`已还 ${settled} 期，共 ${plan.length} 期${due && late > 0 ? `，${late} 期已到期` : ''}`}
          />
        </View>
      )}
    </>
  );
}

function origin({ method, annualRate, disbursedAt, submittedAt, next }: LoanView, today: Day): string {
  if (disbursedAt === null)
    return `${showDay(dayAt(submittedAt), today)}申请\u00A0· ${names.methods[method]}`;
  if (next === null) return `${names.methods[method]}\u00A0· 日利率 ${showDailyRate(annualRate)}`;
  return `${showDay(dayAt(disbursedAt), today)}借\u00A0· ${names.methods[method]}`;
}

function progress(loan: LoanView, settled: number, today: Day) {
  const { status, plan, due, next, overdue } = loan;
  if (status !== 'active') return expected(loan, today);
  if (overdue && due)
    return overdue.stage === 'grace'
      ? `第 ${due.period} 期已到期`
      : `第 ${due.period} 期起逾期 ${overdue.days} 天`;
  return next ? `已还 ${settled}/${plan.length} 期` : '至今日利息，随时可还';
}

/** When the review ends, or when the money comes. */
function expected({ status, expectedPayoutAt: at, payoutProvisional }: LoanView, today: Day): string {
  if (at === null) return '';
  const day = dayAt(at);
  const when = day === today ? `今天 ${showTime(at)} 前` : `${showDay(day, today)} ${showWeekday(day)}`;
  return status === 'under-review' ? `预计${when}出结果` : `预计${when}${tentative(payoutProvisional)}到账`;
}

/** What has not been paid out can be withdrawn; what was paid out less than 24 hours ago can be cancelled. */
function TakeBack({ loan, today }: { loan: LoanView; today: Day }) {
  const { status, coolingOff } = loan;
  if (coolingOff)
    return (
      <View className="loan-back">
        <View className="loan-back-words">
          {moment(coolingOff.until, today)}前可以撤销，只付利息 {showFen(coolingOff.interestFen)}
        </View>
        <Tappable className="loan-back-button" onTap={() => openUndo('cancel', loan)}>
          撤销借款
        </Tappable>
      </View>
    );
  if (status !== 'under-review' && status !== 'awaiting-payout') return null;
  return (
    <View className="loan-back">
      <View className="loan-back-words">还没有放款，没有利息</View>
      <Tappable className="loan-back-button" onTap={() => openUndo('withdraw', loan)}>
        撤回申请
      </Tappable>
    </View>
  );
}
