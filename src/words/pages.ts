import { catalogue } from './catalogue';

/** What several pages say alike. */
export const words = catalogue('pages', {
  submission: '提交编号',
  asked: '已查询',
  askedStill: '{asked, count} 次，每 {seconds, count} 秒一次',
  askedStopped: '{asked, count} 次，已停止自动查询',
  askNow: '现在查一次',
  askLater: '先关掉，稍后再看',

  graceDay: '宽限期第 {days, count} 天 / {graceDays, count}',
  overdueDay: '逾期第 {days, count} 天',

  timeToday: '今天 {at, time}',
  timeOn: '{day, day} {at, time}',

  readRule: '看规则 {rule}',
  readConflict: '看冲突 {conflict}',

  copyReport: '复制报告',
  copyExported: '复制原来的数据',
  startOver: '清空并重新开始',
  stale: { title: '没有取到最新数据', text: '下面是上一次的内容。' },
  again: '再试一次',
});
