import type { Channel } from '../../rules/channels';
import type { RuleSet } from '../../rules/rule-set';
import type { BankState } from '../core/state';

/** One thing that makes an application succeed more often. */
export interface OddsStep {
  readonly label: string;
  readonly percent: number;
  readonly source: string;
}

const MOST = 95;

/** How often an application through a channel succeeds, step by step (B9, B18–B20, B50, B51, S38). */
export function passOdds(
  rules: RuleSet,
  state: BankState,
  channel: Channel,
): { percent: number; steps: OddsStep[] } {
  const { customer } = state;
  const again = Object.values(state.accounts).some((account) => account.state === 'declined');
  const factors = [
    customer.payScore >= rules.odds.goodScore.from && { label: '支付分 650 以上', ...rules.odds.goodScore },
    again &&
      customer.paymentsPerWeek >= rules.eligibility.paymentsPerWeek.least && {
        label: '支付行为改善',
        ...rules.odds.betterPayments,
      },
    again &&
      Object.values(state.materials).some((material) => material?.state === 'accepted') && {
        label: '补充了资料',
        ...rules.odds.moreMaterial,
      },
  ].filter((factor) => factor !== false);
  const steps: OddsStep[] = [{ label: channel.name, percent: channel.passPercent, source: channel.source }];
  let percent: number = channel.passPercent;
  for (const { label, percent: factor, source } of factors) {
    percent = Math.min(MOST, (percent * factor) / 100);
    steps.push({ label, percent, source });
  }
  return { percent, steps };
}
