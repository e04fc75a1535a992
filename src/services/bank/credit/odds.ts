import type { OddsStep } from '../../contract/wallet';
import type { Channel } from '../../rules/channels';
import type { RuleSet } from '../../rules/rule-set';
import type { BankState } from '../core';
import { weeklyPayments } from './score';

/** How often an application through a channel succeeds, step by step (B9, B18–B20, B50, B51, S38). */
export function passOdds(
  rules: RuleSet,
  state: BankState,
  channel: Channel,
): { percent: number; steps: OddsStep[] } {
  const { customer } = state;
  const again = Object.values(state.accounts).some((account) => account.state === 'declined');
  const factors = [
    customer.payScore >= rules.odds.goodScore.from && {
      of: { id: 'good-score', from: rules.odds.goodScore.from } as const,
      ...rules.odds.goodScore,
    },
    again &&
      weeklyPayments(rules, state) >= rules.eligibility.paymentsPerWeek.least && {
        of: { id: 'better-payments' } as const,
        ...rules.odds.betterPayments,
      },
    again &&
      Object.values(state.materials).some((material) => material?.state === 'accepted') && {
        of: { id: 'more-material' } as const,
        ...rules.odds.moreMaterial,
      },
  ].filter((factor) => factor !== false);
  const steps: OddsStep[] = [
    { id: channel.id, name: channel.name, percent: channel.passPercent, source: channel.source },
  ];
  let percent: number = channel.passPercent;
  for (const { of, percent: factor, source } of factors) {
    percent = Math.min(rules.odds.most.percent, (percent * factor) / 100);
    steps.push({ ...of, percent, source });
  }
  return { percent, steps };
}
