import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { type Fact, Facts } from '@/components/facts';
import { Notice } from '@/components/notice';
import type { LoanView } from '@/services/contract/loan';
import { cite, figures } from '@/stores/app/figures';
import type { Outcome } from '@/stores/borrow/outcome';
import { dayAt, type Instant, showDay } from '@/units/day';
import { showFen } from '@/units/fen';
import { toTab } from '@/ways/go';
import { words } from '@/words/borrow/outcome';
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
  const hours = figures().complaintHours;
  return (
    <>
      <ResultHead tone="amber" icon="info" title={words.declined}>
        {words.refused.text}
      </ResultHead>
      <Notice kind="info" title={words.noReasons.title}>
        {words.noReasons.text({ hours })} <SourceMark id={cite('reasons')} title={words.reasonsSource} />{' '}
        <SourceMark id={cite('complaint')} title={words.noReasons.complaintSource({ hours })} />
      </Notice>
    </>
  );
}

function Paid({ loan, at }: { loan: LoanView; at: Instant }) {
  const { coolingOff, next } = loan;
  const inTime = words.coolingOff({ hours: figures().coolingOffHours });
  const facts: Fact[] = [
    { label: words.paid.at, value: showMoment(at, at) },
    next
      ? { label: words.paid.first, value: `${showDay(next.dueDay, dayAt(at))} ${showFen(next.totalFen)}` }
      : { label: words.paid.repayment, value: words.paid.anyDay },
    { label: words.loanId, value: loan.id },
  ];
  return (
    <>
      <ResultHead tone="green" icon="check" title={words.paid.title}>
        {words.paid.text({ amount: loan.principalFen, card: showCard(loan.card) })}
      </ResultHead>
      <Card>
        <Facts facts={facts} />
      </Card>
      {coolingOff && (
        <Card title={inTime} aside={<SourceMark id={cite('cooling-off')} title={inTime} />}>
          <View className="outcome-cancel">
            {words.cancelNow({
              on: dayAt(coolingOff.until),
              at: coolingOff.until,
              today: dayAt(at),
              principal: loan.principalFen,
              interest: coolingOff.interestFen,
              total: coolingOff.totalFen,
            })}
          </View>
          <View className="outcome-link">
            <Button kind="text" onTap={toRepay}>
              {words.toCancel}
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
      <ResultHead
        tone="blue"
        icon="info"
        title={taken ? words.withdrawn.title : names.loanStatuses[loan.status]}
      >
        {taken ? words.withdrawn.text : words.over}
      </ResultHead>
      <Card>
        <Facts
          facts={[
            { label: words.amount, value: showFen(loan.principalFen) },
            { label: words.id, value: loan.id },
          ]}
        />
      </Card>
    </>
  );
}
