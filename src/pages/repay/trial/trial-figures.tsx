import { View } from '@tarojs/components';
import { Facts } from '@/components/facts';
import { Money } from '@/components/money';
import { Notice } from '@/components/notice';
import { Bone, Skeleton } from '@/components/skeleton';
import type { LoanView } from '@/services/contract/loan';
import type { TrialView } from '@/services/contract/repay';
import { cited } from '@/stores/app/figures';
import { type OpenTrial, shownTrial } from '@/stores/repay/trial';
import { showDay } from '@/units/day';
import { showFen } from '@/units/fen';
import { interestForDays, showRate, yearDays } from '@/units/rate';
import { failureWords } from '@/words/failure-words';
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
        <View className="trial-label">{inputs.kind === 'all' ? '今天还清需（元）' : '这次还（元）'}</View>
        <Money amount={trial.totalFen} />
      </View>
      <TrialParts loan={loan} trial={trial} />
      {inputs.kind === 'all' && <InterestBars loan={loan} trial={trial} after="今天还清" />}
      {inputs.kind === 'due' && !loan.due && (
        <View className="trial-hint">
          提前还这一期，利息仍按计划的收。想少付利息，用「还一部分」或「全部还清」。
        </View>
      )}
    </View>
  );
}

/** Principal, interest, penalty, fee: every row that adds up to the amount. */
export function TrialParts({ loan, trial }: { loan: LoanView; trial: TrialView }) {
  const { principalFen, interestFen, penaltyFen, feeFen, interestFrom, interestDays, today } = trial;
  const days =
    interestFrom === null
      ? '利息'
      : `利息 ${showDay(interestFrom, today)}–${showDay(today, today)}，${interestDays} 天`;
  return (
    <View className="trial-parts">
      <Facts
        facts={[
          { label: trial.request.kind === 'all' ? '剩余本金' : '本金', value: showFen(principalFen) },
          {
            label: loan.due && interestFrom !== null ? '利息，含已到期的' : days,
            value: (
              <AskedFigure
                text={showFen(interestFen)}
                name="利息"
                ids={cited(interestFrom === null ? 'interest' : 'early-interest')}
                {...working(loan, trial)}
              />
            ),
          },
          {
            label: '罚息',
            value:
              penaltyFen > 0 ? (
                <AskedFigure text={showFen(penaltyFen)} name="罚息" ids={cited('penalty')} />
              ) : (
                showFen(penaltyFen)
              ),
          },
          {
            label: '提前还款费用',
            value: <AskedFigure text={showFen(feeFen)} name="提前还款费用" ids={cited('early-fee')} />,
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
    answer: `${showFen(outstandingFen)} × 年化 ${showRate(annualRate)} ÷ ${yearDays(dayCount)} × ${interestDays} 天`,
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
