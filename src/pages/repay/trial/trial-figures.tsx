import { View } from '@tarojs/components';
import { Facts } from '@/components/facts';
import { Money } from '@/components/money';
import { Notice } from '@/components/notice';
import { Bone, Skeleton } from '@/components/skeleton';
import type { LoanView } from '@/services/contract/loan';
import type { TrialView } from '@/services/contract/repay';
import { cited } from '@/stores/app/figures';
import { type OpenTrial, shownTrial } from '@/stores/repay/trial';
import { showFen } from '@/units/fen';
import { interestForDays, yearDays } from '@/units/rate';
import { failureWords } from '@/words/failure-words';
import { words } from '@/words/repay/trial';
import { AskedFigure } from '../../sources';
import { InterestBars } from './interest-bars';
import './trial-figures.scss';

/** One instalment or everything: the amount, its parts, and what it saves. */
export function TrialFigures({ sheet }: { sheet: OpenTrial }) {
  const { loan, inputs, answer } = sheet;
  if (answer.kind === 'refused') {
    const { title, text, remedy } = failureWords(answer.failure);
    return (
      <View className="trial-notice">
        <Notice kind="info" title={title}>
          {text}
          {remedy}
        </Notice>
      </View>
    );
  }
  const trial = shownTrial(answer);
  if (!trial) return <Waiting />;
  return (
    <View className={answer.kind === 'known' ? '' : 'trial-faded'}>
      <View role="status">
        <View className="trial-label">{inputs.kind === 'all' ? words.totalAll : words.totalDue}</View>
        <Money amount={trial.totalFen} />
      </View>
      <TrialParts loan={loan} trial={trial} />
      {inputs.kind === 'all' && <InterestBars loan={loan} trial={trial} after={words.after.all} />}
      {inputs.kind === 'due' && !loan.due && <View className="trial-hint">{words.earlyHint}</View>}
    </View>
  );
}

/** Principal, interest, penalty, fee: every row that adds up to the amount. */
export function TrialParts({ loan, trial }: { loan: LoanView; trial: TrialView }) {
  const { principalFen, interestFen, penaltyFen, feeFen, interestFrom, interestDays, today } = trial;
  const days =
    interestFrom === null
      ? words.interest
      : words.interestDays({ from: interestFrom, today, days: interestDays });
  return (
    <View className="trial-parts">
      <Facts
        facts={[
          {
            label: trial.request.kind === 'all' ? words.outstanding : words.principal,
            value: showFen(principalFen),
          },
          {
            label: loan.due && interestFrom !== null ? words.interestWithDue : days,
            value: (
              <AskedFigure
                text={showFen(interestFen)}
                name={words.interest}
                ids={cited(interestFrom === null ? 'interest' : 'early-interest')}
                {...working(loan, trial)}
              />
            ),
          },
          {
            label: words.penalty,
            value:
              penaltyFen > 0 ? (
                <AskedFigure text={showFen(penaltyFen)} name={words.penalty} ids={cited('penalty')} />
              ) : (
                showFen(penaltyFen)
              ),
          },
          {
            label: words.fee,
            value: <AskedFigure text={showFen(feeFen)} name={words.fee} ids={cited('early-fee')} />,
          },
        ]}
      />
    </View>
  );
}

/** The arithmetic of the interest in one line, where it is a single multiplication. */
function working(
  loan: LoanView,
  { interestFen, interestFrom, interestDays }: TrialView,
): { answer?: string } {
  const { outstandingFen, annualRate, dayCount, due } = loan;
  const plain = interestForDays(outstandingFen, annualRate, interestDays, dayCount) === interestFen;
  if (due || interestFrom === null || !plain) return {};
  return {
    answer: words.working({
      outstanding: outstandingFen,
      rate: annualRate,
      yearDays: yearDays(dayCount),
      days: interestDays,
    }),
  };
}

function Waiting() {
  return (
    <Skeleton>
      <View className="trial-waiting">
        <Bone width={112} />
        <Bone width={176} height={40} />
        <Bone width="100%" />
        <Bone width="100%" />
        <Bone width="100%" />
      </View>
    </Skeleton>
  );
}
