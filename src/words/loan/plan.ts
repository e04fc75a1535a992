import { catalogue } from '../catalogue';

export const words = catalogue('loan.plan', {
  title: '还款计划',
  beforePayout: '还没有放款。下面是签约时的计划，放款后还款日随放款日顺延。',
  neverPaidOut: '这笔申请没有放款。下面是申请时的计划，不用还。',
  copy: '复制计划',
  anyDay: {
    title: '没有固定还款日',
    text: '按天计息，任何一天还多少都可以，还进去的本金当天起不再计息。',
  },
  seeLoan: '看这笔借款',

  chart: '每期还款（元）',
  period: '第 {period, count} 期',
  details: {
    paid: '{due, day}\u00A0· {days, count} 天\u00A0· 已还',
    late: '{due, day}\u00A0· {days, count} 天\u00A0· 已过还款日',
    due: '{due, day}\u00A0· {days, count} 天\u00A0· 下一期',
    ahead: '{due, day}\u00A0· {days, count} 天',
  },

  row: '第 {period, count} 期\u00A0· {due, day}',
  standings: { paid: '已还', late: '已过还款日', due: '下一期' },
  parts: '本金 {principal, fen} + 利息 {interest, fen}（{days, count} 天）',
  balance: '还后剩 {balance, fen}',
  settled: '{on, day}还清',
  settledWithPenalty: '{on, day}还清，已付逾期利息 {penalty, fen}',
  partPaid: '已还 {paid, fen}',
  partPaidWithPenalty: '已还 {paid, fen}，已付逾期利息 {penalty, fen}',
  penaltyPaid: '已付逾期利息 {penalty, fen}',

  totals: {
    principal: '本金合计',
    interest: '利息合计',
    planned: '共还',
    paid: '已还',
    left: '还要还',
    penalty: '另付逾期利息',
  },
  penalty: '逾期利息',

  copied: {
    loan: '{product} {amount, yuan} 元，{method}',
    rates: '年化利率（单利）{rate, rate}，IRR {irr, percent}',
    periods: {
      paid: '第 {period, count} 期 {due, day} 还 {payment, fen} 元（已还）',
      late: '第 {period, count} 期 {due, day} 还 {payment, fen} 元（已过还款日）',
      due: '第 {period, count} 期 {due, day} 还 {payment, fen} 元（下一期）',
      ahead: '第 {period, count} 期 {due, day} 还 {payment, fen} 元',
    },
    simulated: '流程演示，不提供真实借款',
  },
});
