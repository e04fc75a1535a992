import { catalogue } from '../catalogue';

export const words = catalogue('repay.overdue', {
  graceLeft: '宽限期第 {days, count} 天，共 {of, count} 天，还剩 {left, count} 天',
  dateOfMonth: '{date, count}日',

  title: '接下来会怎样',
  states: { past: '已过去', now: '现在', next: '还没到' },
  nowOnDay: '现在\u00A0· 第 {days, count} 天',
  onDay: '{on, day}\u00A0· 第 {days, count} 天',
  until: '至 {last, day}',
  missed: { title: '到期未还', detail: '发一次{message, part}', message: '短信提醒' },
  grace: {
    title: '宽限期',
    detail: '{days, part}，只提醒，没有额外费用',
    detailBearing: '{days, part}，只提醒，不计罚息；按合同利率照常计息',
    days: '{days, count} 天',
  },
  penalty: {
    title: '计罚息',
    titleAhead: '开始计罚息',
    toReport: '逾期本金 × {rate, part} = 每天 {penalty, fen}，并报送征信',
    reported: '逾期本金 × {rate, part} = 每天 {penalty, fen}，已报送征信',
    name: '每天罚息',
  },
  cut: {
    title: '额度已下调',
    titleAhead: '下调额度',
    detail: '下调 {percent, part}，关闭部分功能',
    percent: '{from, count}%–{to, count}%',
    name: '额度下调',
  },

  hardship: '暂时还不上，可以怎么办',
  hardshipNote: '欠款不会因为等待而消失，越早处理代价越小。',
  tryPart: '试算先还一部分',
  part: {
    title: '先还一部分',
    text: '还进去的钱先抵逾期利息和利息，再抵本金。逾期利息按没还的本金算，现在每天 {perDay, fen}，还得越多，以后每天越少。',
    source: '罚息的基数',
  },
  stop: {
    title: '先停下新的借款',
    text: '用另一笔借款来还这一笔，只会多一份利息。',
    source: '量力而借',
  },
  lender: {
    title: '联系出借方',
    text: '{lender}。说明困难，问能不能改期或分期，以对方的书面答复为准。对处理有异议可以投诉。',
    source: '投诉处理',
  },
  agents: {
    title: '小心代办',
    text: '收钱替你谈还款、让你停还或要你的验证码，都不要理会。',
    source: '链接与验证码',
  },
});
