import type { LimitStepName, OddsStepName, RateStepName, StepName } from '@/services/contract/steps';
import { catalogue } from './catalogue';
import { words as names } from './names';

export const words = catalogue('steps', {
  limit: {
    base: '基础额度',
    bills: '按时缴费',
    fund: '零钱通持有',
    'on-time': '按时还款提额',
    'channel-error': '渠道误差',
    'long-overdue': '曾逾期超过 {afterDays, count} 天',
    'personal-cap': '个人上限',
    'product-cap': '产品上限',
    'student-cap': '学生上限',
    'new-user-cap': '新用户上限',
    frozen: '额度冻结',
    'idle-frozen': '久未登录冻结',
    'below-minimum': '不足起借金额，不授信',
    refused: '未通过',
    result: '现在额度',
  },
  rate: {
    offer: '合作方给的报价',
    band: '{name}（支付分 {payScore, count}）',
    range: '限制在产品区间内',
    'first-loan': '新用户首借 {tenths, count} 折，不低于公布下限',
  },
  odds: {
    'good-score': '支付分 {from, count} 以上',
    'better-payments': '支付行为改善',
    'more-material': '补充了资料',
  },
  score: '{dimension}贡献',
});

/** What a step of a limit is called. */
export function limitStepWords(step: LimitStepName): string {
  if ('name' in step) return step.name;
  return step.id === 'long-overdue' ? words.limit[step.id](step) : words.limit[step.id];
}

/** What a step of a rate is called. */
export function rateStepWords(step: RateStepName): string {
  switch (step.id) {
    case 'band':
      return words.rate.band(step);
    case 'first-loan':
      // 8 折 keeps 80%.
      return words.rate[step.id]({ tenths: step.keepsPercent / 10 });
    default:
      return words.rate[step.id];
  }
}

/** What a step of the odds is called. */
export function oddsStepWords(step: OddsStepName): string {
  if ('name' in step) return step.name;
  return step.id === 'good-score' ? words.odds[step.id](step) : words.odds[step.id];
}

/** What a step of a decision is called. */
export function stepWords(step: StepName): string {
  switch (step.kind) {
    case 'score':
      return words.score({ dimension: names.dimensions[step.id] });
    case 'base':
    case 'step':
      return limitStepWords(step);
    case 'rate':
      return rateStepWords(step);
    case 'odds':
      return oddsStepWords(step);
  }
}
