import { catalogue } from '../catalogue';

export const words = catalogue('borrow.borrow', {
  title: '确认借款',
  resultTitle: '借款结果',
  leave: {
    /** Asked by WeChat, in a window of its own. */
    message: '还没有借款。离开后，报价一变就要重新确认，要离开吗？',
    title: '要离开吗',
    subtitle: '还没有借款。读过和勾选的会留着，报价一变就要重新确认。',
    stay: '继续确认',
    leave: '先离开',
  },

  monthlyBasis: '年化 {rate, percent} ÷ 12，按月计',
  dailyBasis: '日利率 {rate, daily}，按天计',
  monthlyInterest: {
    atRepayment: '年化 {rate, percent}，还款时收',
    atEnd: '年化 {rate, percent}，到期时收',
    monthly: '年化 {rate, percent}，按月收',
  },
  dailyInterest: {
    atRepayment: '日利率 {rate, daily}，还款时收',
    atEnd: '日利率 {rate, daily}，到期时收',
    monthly: '日利率 {rate, daily}，按月收',
  },
  term: '{periods, count} 期\u00A0· 到 {last, day}',
  noTerm: '随借随还，不设期数',
  revolvingTotal: '借满 {days, count} 天共还',
  dueAtEnd: '到期应还',
  dueEach: '每期应还',
  dueFirstAndLast: '首期 / 末期',
});
