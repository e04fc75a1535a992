import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { type Fact, Facts } from '@/components/facts';
import { Notice } from '@/components/notice';
import type { LoanView } from '@/services/contract/loan';
import { cite, figures } from '@/stores/app/figures';
import type { Outcome } from '@/stores/kit/outcome';
import { dayAt, type Instant, showDay } from '@/units/day';
import { showFen } from '@/units/fen';
import { toTab } from '@/ways/go';
import { words as names } from '@/words/names';
import { SourceMark } from '../../sources';
import { showCard, showMoment } from '../loan-words';
import { Refused } from './refused';
import { ComingOnDay, ComingSoon, isSoon, UnderReview } from './result-awaited';
import { ResultHead } from './result-head';
import './result.scss';

const toRepay = () => toTab('repay');

/** What became of the loan, as the bank last said. */
export function Result({ outcome }: { outcome: Outcome }) {
  const { loan } = outcome;
  if (loan.status === 'active' && loan.disbursedAt !== null)
    return <Paid loan={loan} at={loan.disbursedAt} />;
  if (loan.status === 'under-review') return <UnderReview outcome={outcome} />;
  if (loan.status === 'awaiting-payout' && loan.expectedPayoutAt !== null)
    return isSoon(loan) ? (
      <ComingSoon loan={loan} at={loan.expectedPayoutAt} />
    ) : (
      <ComingOnDay outcome={outcome} at={loan.expectedPayoutAt} />
    );
  return loan.status === 'declined' ? <Declined outcome={outcome} /> : <Over loan={loan} />;
}

function Declined({ outcome: { reasons } }: { outcome: Outcome }) {
  if (reasons.length > 0) return <Refused failures={reasons} />;
  return (
    <>
      <ResultHead tone="amber" icon="info" title="审核没有通过">
        没有扣款，也没有新增借款
      </ResultHead>
      <Notice kind="info" title="审核没有写明原因">
        拒绝应当说明理由。可以提出异议，{figures().complaintHours} 小时内得到答复。{' '}
        <SourceMark id={cite('reasons')} title="说明理由" />{' '}
        <SourceMark id={cite('complaint')} title={`${figures().complaintHours} 小时答复`} />
      </Notice>
    </>
  );
}

function Paid({ loan, at }: { loan: LoanView; at: Instant }) {
  const { coolingOff, next } = loan;
  const inTime = `${figures().coolingOffHours} 小时内可撤销`;
  const facts: Fact[] = [
    { label: '到账时间', value: showMoment(at, at) },
    next
      ? { label: '首期还款', value: `${showDay(next.dueDay, dayAt(at))} ${showFen(next.totalFen)}` }
      : { label: '还款', value: '随借随还，没有固定还款日' },
    { label: '借款编号', value: loan.id },
  ];
  return (
    <>
      <ResultHead tone="green" icon="check" title="已到账">
        {showFen(loan.principalFen)} 已转入 {showCard(loan.card)}
      </ResultHead>
      <Card>
        <Facts facts={facts} />
      </Card>
      {coolingOff && (
        <Card title={inTime} aside={<SourceMark id={cite('cooling-off')} title={inTime} />}>
          <View className="outcome-cancel">
            到 {showMoment(coolingOff.until, at)} 前，无需理由。现在撤销，还本金 {showFen(loan.principalFen)}{' '}
            和利息 {showFen(coolingOff.interestFen)}，共 {showFen(coolingOff.totalFen)}。
          </View>
          <View className="outcome-link">
            <Button kind="text" onTap={toRepay}>
              去「还款」撤销这笔借款
            </Button>
          </View>
        </Card>
      )}
    </>
  );
}

/** Taken back, cancelled, repaid: nothing more to do here. */
function Over({ loan }: { loan: LoanView }) {
  const taken = loan.status === 'withdrawn';
  return (
    <>
      <ResultHead tone="blue" icon="info" title={taken ? '申请已撤回' : names.loanStatuses[loan.status]}>
        {taken ? '没有借款，也没有费用。' : '这笔借款已经结束，明细在「还款」页。'}
      </ResultHead>
      <Card>
        <Facts
          facts={[
            { label: '金额', value: showFen(loan.principalFen) },
            { label: '编号', value: loan.id },
          ]}
        />
      </Card>
    </>
  );
}
