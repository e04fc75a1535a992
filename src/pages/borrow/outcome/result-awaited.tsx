import { Card } from '@/components/card';
import { type Fact, Facts } from '@/components/facts';
import { Notice } from '@/components/notice';
import { StepList } from '@/components/step-list';
import type { LoanView } from '@/services/contract/loan';
import { cite, figures } from '@/stores/app/figures';
import type { Outcome } from '@/stores/borrow/outcome';
import { type Day, dayAt, HOUR, type Instant, showTime, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
import { words } from '@/words/borrow/outcome';
import { SourceMark } from '../../sources';
import { NotDone } from '../../states';
import { showCard, showMoment } from '../loan-words';
import { ResultHead } from './result-head';

/** Money that is minutes away, not days. */
export const isSoon = ({ expectedPayoutAt, submittedAt }: LoanView): boolean =>
  expectedPayoutAt !== null && expectedPayoutAt - submittedAt < HOUR;

export function ComingSoon({ loan, at }: { loan: LoanView; at: Instant }) {
  return (
    <>
      <ResultHead tone="blue" icon="clock" title={words.soon.title({ at })} busy>
        {words.soon.text}
      </ResultHead>
      <Card>
        <StepList
          steps={[
            { title: words.soon.approved, aside: showTime(loan.submittedAt), state: 'done' },
            { title: words.soon.payout, aside: words.running, state: 'now' },
            {
              title: words.arrival({ card: showCard(loan.card) }),
              aside: words.soon.until({ at }),
              state: 'next',
            },
          ]}
        />
      </Card>
      <LoanFacts loan={loan} />
      <Notice kind="info">
        {words.stays} <SourceMark id={cite('payout')} title={words.arrivalSource} />
      </Notice>
    </>
  );
}

/** The date is the title, and why it is that day. */
export function ComingOnDay({ outcome, at }: { outcome: Outcome; at: Instant }) {
  const { loan, restDays } = outcome;
  const { payoutProvisional: provisional } = loan;
  const today = dayAt(loan.submittedAt);
  const date = { on: dayAt(at), today, weekday: showWeekday(dayAt(at)) };
  return (
    <>
      <ResultHead
        tone="pale"
        icon="calendar"
        title={provisional ? words.onDay.tentativeTitle(date) : words.onDay.title(date)}
      >
        {whyThatDay(restDays, today)}
        {provisional && words.onDay.tentative}
      </ResultHead>
      <Card>
        <StepList
          steps={[
            { title: words.onDay.approved, state: 'done' },
            {
              title: words.onDay.payout({ days: figures().payoutWorkingDays }),
              aside: words.running,
              state: 'now',
            },
            {
              title: words.arrival({ card: showCard(loan.card) }),
              aside: provisional ? words.onDay.tentativeDate(date) : words.onDay.date(date),
              state: 'next',
            },
          ]}
        />
      </Card>
      <LoanFacts loan={loan} />
      <Withdrawal outcome={outcome} />
      <Notice kind="info">
        {words.stays} <SourceMark id={cite('review')} title={words.arrivalSource} />
      </Notice>
    </>
  );
}

/** `审核已通过，10月17日、10月18日休息，顺延到下一个工作日。` */
export function whyThatDay(restDays: readonly Day[], today: Day): string {
  const [first, ...others] = restDays;
  if (!first) return words.onDay.nextWorkday;
  const last = others.at(-1);
  if (!last) return words.onDay.afterDay({ rest: first, today });
  return others.length > 1
    ? words.onDay.afterDays({ first, last, today })
    : words.onDay.afterTwoDays({ first, last, today });
}

export function UnderReview({ outcome }: { outcome: Outcome }) {
  const { loan } = outcome;
  const { submittedAt, expectedPayoutAt } = loan;
  const [from, to] = figures().reviewDays;
  return (
    <>
      <ResultHead tone="blue" icon="clock" title={words.review.title}>
        {expectedPayoutAt === null
          ? words.review.within({ from, to })
          : words.review.until({
              on: dayAt(expectedPayoutAt),
              at: expectedPayoutAt,
              today: dayAt(submittedAt),
            })}
      </ResultHead>
      <Card>
        <StepList
          steps={[
            { title: words.review.submitted, aside: showMoment(submittedAt, submittedAt), state: 'done' },
            { title: words.review.step({ from, to }), aside: words.running, state: 'now' },
            { title: words.review.payout, aside: words.review.payoutWhen, state: 'next' },
          ]}
        />
      </Card>
      <Card>
        <Facts facts={applicationOf(loan)} />
      </Card>
      <Withdrawal outcome={outcome} />
      <Notice kind="info">
        {words.review.stays} <SourceMark id={cite('review')} title={words.review.source} />
      </Notice>
    </>
  );
}

function applicationOf(loan: LoanView): Fact[] {
  const licence = {
    label: words.licence,
    value: (
      <>
        {loan.guaranteeLicence} <SourceMark id={cite('guarantee-licence')} title={words.licence} />
      </>
    ),
  };
  return [
    { label: words.product, value: loan.productName },
    ...(loan.guaranteeLicence === null ? [] : [licence]),
    { label: words.applied, value: showFen(loan.principalFen) },
    { label: words.applicationId, value: loan.id },
  ];
}

function LoanFacts({ loan }: { loan: LoanView }) {
  return (
    <Card>
      <Facts
        facts={[
          { label: words.amountToCome, value: showFen(loan.principalFen) },
          { label: words.interestFrom, value: words.arrivalDay },
          { label: words.loanId, value: loan.id },
        ]}
      />
    </Card>
  );
}

/** Why the application could not be taken back. */
function Withdrawal({ outcome: { failure } }: { outcome: Outcome }) {
  return failure && <NotDone failure={failure} />;
}
