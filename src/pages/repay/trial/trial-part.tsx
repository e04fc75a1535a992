import { View } from '@tarojs/components';
import { AmountInput } from '@/components/amount-input';
import { OptionCard } from '@/components/option-card';
import type { LoanView } from '@/services/contract/loan';
import type { PartPlan, TrialView } from '@/services/contract/repay';
import { cite } from '@/stores/app/figures';
import { canChoosePlan, type OpenTrial, shownTrial, trialStore } from '@/stores/repay/trial';
import { type Day, showDay } from '@/units/day';
import { fen, parseYuan, showFen, showYuan } from '@/units/fen';
import { failureWords } from '@/words/failure-words';
import { SourceMark } from '../../sources';
import { InterestBars } from './interest-bars';
import { TrialParts } from './trial-figures';
import './trial-part.scss';

const { change } = trialStore.getState();

/** A part: how much, and what becomes of the rest of the plan. */
export function TrialPart({ sheet }: { sheet: OpenTrial }) {
  const { loan, inputs, answer } = sheet;
  const trial = shownTrial(answer);
  const amountFen = parseYuan(inputs.amountText);
  const wrong = answer.kind === 'refused' && !answer.failure.retryable;
  // What was shown before belongs to another way of repaying.
  const fits = trial?.request.kind === 'part';
  return (
    <>
      <View className="trial-label">还多少（元）</View>
      <AmountInput
        label="还款金额"
        text={inputs.amountText}
        atRest={amountFen === null ? undefined : showYuan(amountFen)}
        placeholder="0.00"
        error={answer.kind === 'refused' ? errorText(answer.failure) : null}
        onInput={(amountText) => void change({ amountText })}
        onClear={() => void change({ amountText: '' })}
      />
      {!wrong && <View className="trial-hint">{range(loan)}</View>}
      {trial && fits && (
        <View className={answer.kind === 'known' ? '' : 'trial-faded'}>
          {canChoosePlan(sheet) && (
            <Plans
              chosen={inputs.partPlan}
              trials={answer.kind === 'known' ? [answer.trial, answer.other] : [trial]}
            />
          )}
          <TrialParts loan={loan} trial={trial} />
          <After loan={loan} trial={trial} />
          <InterestBars loan={loan} trial={trial} after="还了以后" />
        </View>
      )}
    </>
  );
}

function errorText(failure: Parameters<typeof failureWords>[0]): string {
  const { title, text } = failureWords(failure);
  return `${title}：${text}`;
}

/** Interest comes first; less than it repays nothing. */
function range({ outstandingFen, interestTodayFen, due, plan }: LoanView): string {
  const payoffFen = fen(outstandingFen + interestTodayFen + (due?.penaltyFen ?? 0));
  const first = due ? '先抵已到期的，再还以后的' : `先付利息 ${showFen(interestTodayFen)}，其余还本金`;
  return `${plan.length > 0 ? first : '先抵利息，再抵本金'}；全部还清 ${showFen(payoffFen)}`;
}

const PLANS = [
  { id: 'fewer-periods', title: '缩短期数' },
  { id: 'lower-payments', title: '减少每期' },
] as const;

function Plans({ chosen, trials }: { chosen: PartPlan; trials: readonly (TrialView | null)[] }) {
  return (
    <View className="trial-plans" role="radiogroup" aria-label="之后怎么还">
      {PLANS.map(({ id, title }) => {
        const plan = trials.find((trial) => trial?.request.partPlan === id)?.planAfter;
        return (
          <OptionCard
            key={id}
            title={title}
            {...(plan ? { aside: `还剩 ${plan.length} 期` } : {})}
            chosen={id === chosen}
            onChoose={() => void change({ partPlan: id })}
          >
            {plan?.[0] ? `每期最多 ${showFen(highest(plan))}` : ''}
          </OptionCard>
        );
      })}
    </View>
  );
}

const highest = (plan: TrialView['planAfter']) => fen(Math.max(...plan.map(({ paymentFen }) => paymentFen)));

/** The next instalment after it, where there is one. */
function After({ loan, trial }: { loan: LoanView; trial: TrialView }) {
  const { planAfter, today, principalFen } = trial;
  const next = planAfter[0];
  if (loan.plan.length === 0)
    return (
      <View className="trial-hint">
        还后剩余本金 {showFen(fen(loan.outstandingFen - principalFen))}，继续按天计息。
      </View>
    );
  if (!next) return null;
  return (
    <View className="trial-hint">
      下一期 {due(next.dueDay, today)}还 {showFen(next.paymentFen)}。
      <SourceMark id={cite('part-plan')} title="部分还款后的计划" />
    </View>
  );
}

const due = (day: Day, today: Day): string => `${showDay(day, today)} `;
