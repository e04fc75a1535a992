import { View } from '@tarojs/components';
import { AmountInput } from '@/components/amount-input';
import { OptionCard } from '@/components/option-card';
import type { LoanView } from '@/services/contract/loan';
import type { PartPlan, TrialView } from '@/services/contract/repay';
import { cite } from '@/stores/app/figures';
import { canChoosePlan, type OpenTrial, shownTrial, trialStore } from '@/stores/repay/trial';
import { fen, parseYuan, showYuan } from '@/units/fen';
import { failureWords } from '@/words/failure-words';
import { words } from '@/words/repay/trial';
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
      <View className="trial-label">{words.partAmount}</View>
      <AmountInput
        label={words.repaid}
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
          <InterestBars loan={loan} trial={trial} after={words.after.part} />
        </View>
      )}
    </>
  );
}

function errorText(failure: Parameters<typeof failureWords>[0]): string {
  const { title, text } = failureWords(failure);
  return words.wrong({ title, text });
}

/** Interest comes first; less than it repays nothing. */
function range({ outstandingFen, interestTodayFen, due, plan }: LoanView): string {
  const payoffFen = fen(outstandingFen + interestTodayFen + (due?.penaltyFen ?? 0));
  if (plan.length === 0) return words.range.withoutTerm({ payoff: payoffFen });
  return due
    ? words.range.due({ payoff: payoffFen })
    : words.range.interest({ interest: interestTodayFen, payoff: payoffFen });
}

const PLANS: readonly PartPlan[] = ['fewer-periods', 'lower-payments'];

function Plans({ chosen, trials }: { chosen: PartPlan; trials: readonly (TrialView | null)[] }) {
  return (
    <View className="trial-plans" role="radiogroup" aria-label={words.afterwards}>
      {PLANS.map((id) => {
        const plan = trials.find((trial) => trial?.request.partPlan === id)?.planAfter;
        return (
          <OptionCard
            key={id}
            title={words.plans[id]}
            {...(plan ? { aside: words.periodsLeft({ periods: plan.length }) } : {})}
            chosen={id === chosen}
            onChoose={() => void change({ partPlan: id })}
          >
            {plan?.[0] ? words.mostEach({ amount: highest(plan) }) : ''}
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
        {words.left({ outstanding: fen(loan.outstandingFen - principalFen) })}
      </View>
    );
  if (!next) return null;
  return (
    <View className="trial-hint">
      {words.nextAfter({ due: next.dueDay, today, amount: next.paymentFen })}
      <SourceMark id={cite('part-plan')} title={words.nextSource} />
    </View>
  );
}
