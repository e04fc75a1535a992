import { Card } from '@/components/card';
import { type Fact, Facts } from '@/components/facts';
import { Notice } from '@/components/notice';
import { StepList } from '@/components/step-list';
import type { LoanView } from '@/services/contract/loan';
import { cite, figures } from '@/stores/app/figures';
import type { Outcome } from '@/stores/kit/outcome';
import { type Day, dayAt, HOUR, type Instant, showDay, showTime, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
import { tentative } from '@/words/dates';
import { SourceMark } from '../../sources';
import { NotDone } from '../../states';
import { showCard, showMoment } from '../loan-words';
import { ResultHead } from './result-head';

/** Money that is minutes away, not days. */
export const isSoon = ({ expectedPayoutAt, submittedAt }: LoanView): boolean =>
  expectedPayoutAt !== null && expectedPayoutAt - submittedAt < HOUR;

const STAYS = '到账前不计息。离开这一页或重启，都不会重复借款。';

export function ComingSoon({ loan, at }: { loan: LoanView; at: Instant }) {
  return (
    <>
      <ResultHead tone="blue" icon="clock" title={`预计 ${showTime(at)} 前到账`} busy>
        申请已通过，银行正在放款。到账后这里会自己更新。
      </ResultHead>
      <Card>
        <StepList
          steps={[
            { title: '申请已通过', aside: showTime(loan.submittedAt), state: 'done' },
            { title: '银行放款', aside: '进行中', state: 'now' },
            { title: `到账 ${showCard(loan.card)}`, aside: `${showTime(at)} 前`, state: 'next' },
          ]}
        />
      </Card>
      <LoanFacts loan={loan} />
      <Notice kind="info">
        {STAYS} <SourceMark id={cite('payout')} title="到账时间" />
      </Notice>
    </>
  );
}

/** The date is the title, and why it is that day. */
export function ComingOnDay({ outcome, at }: { outcome: Outcome; at: Instant }) {
  const { loan, restDays, provisional } = outcome;
  const today = dayAt(loan.submittedAt);
  const date = `${showDay(dayAt(at), today)} ${showWeekday(dayAt(at))}`;
  return (
    <>
      <ResultHead tone="pale" icon="calendar" title={`${date}${tentative(provisional)}到账`}>
        审核已通过，{whyThatDay(restDays, today)}
        {provisional && '放假安排还没有公布，公布后日子可能变动。'}
      </ResultHead>
      <Card>
        <StepList
          steps={[
            { title: '审核通过', state: 'done' },
            { title: '等待放款（T+1 工作日）', aside: '进行中', state: 'now' },
            { title: `到账 ${showCard(loan.card)}`, aside: date, state: 'next' },
          ]}
        />
      </Card>
      <LoanFacts loan={loan} />
      <Withdrawal outcome={outcome} />
      <Notice kind="info">
        {STAYS} <SourceMark id={cite('review')} title="到账时间" />
      </Notice>
    </>
  );
}

/** `10月17日、18日休息，顺延到下个工作日。` */
export function whyThatDay(restDays: readonly Day[], today: Day): string {
  const [first, ...others] = restDays;
  if (!first) return '下一个工作日放款。';
  const last = others.at(-1);
  const days = last
    ? `${showDay(first, today)}${others.length > 1 ? '至 ' : '、'}${showDay(last, today)}`
    : showDay(first, today);
  return `${days}休息，顺延到下一个工作日。`;
}

export function UnderReview({ outcome }: { outcome: Outcome }) {
  const { loan } = outcome;
  const { submittedAt, expectedPayoutAt } = loan;
  const until =
    expectedPayoutAt === null
      ? `${figures().reviewDays.join('–')} 天内`
      : `${showMoment(expectedPayoutAt, submittedAt)} 前`;
  return (
    <>
      <ResultHead tone="blue" icon="clock" title="人工审核中">
        预计 {until}有结果，结果显示在钱包里
      </ResultHead>
      <Card>
        <StepList
          steps={[
            { title: '申请已提交', aside: showMoment(submittedAt, submittedAt), state: 'done' },
            { title: `人工审核（${figures().reviewDays.join('–')} 天）`, aside: '进行中', state: 'now' },
            { title: '放款', aside: '通过后下个工作日', state: 'next' },
          ]}
        />
      </Card>
      <Card>
        <Facts facts={applicationOf(loan)} />
      </Card>
      <Withdrawal outcome={outcome} />
      <Notice kind="info">
        审核期间不计息。离开这一页或重启，都不会重复申请。 <SourceMark id={cite('review')} title="审核时间" />
      </Notice>
    </>
  );
}

function applicationOf(loan: LoanView): Fact[] {
  const licence = {
    label: '担保许可证',
    value: (
      <>
        {loan.guaranteeLicence} <SourceMark id={cite('guarantee-licence')} title="担保许可证" />
      </>
    ),
  };
  return [
    { label: '产品', value: loan.productName },
    ...(loan.guaranteeLicence === null ? [] : [licence]),
    { label: '申请金额', value: showFen(loan.principalFen) },
    { label: '申请编号', value: loan.id },
  ];
}

function LoanFacts({ loan }: { loan: LoanView }) {
  return (
    <Card>
      <Facts
        facts={[
          { label: '到账金额', value: showFen(loan.principalFen) },
          { label: '起息日', value: '到账当天' },
          { label: '借款编号', value: loan.id },
        ]}
      />
    </Card>
  );
}

/** Why the application could not be taken back. */
function Withdrawal({ outcome: { failure } }: { outcome: Outcome }) {
  return failure && <NotDone failure={failure} />;
}
