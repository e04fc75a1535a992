import { catalogue } from '../catalogue';

export const words = catalogue('repay.autopay', {
  failed: '自动还款的设置没有取到。{remedy}',
  again: '再试一次',
  autopay: '自动还款',
  autopayCard: '{bank} {last4}\u00A0· 余额 {balance, fen}',
  autopayNote: '还款日早上从选定的卡扣款，只试一次',
  buffer: '{due, day}建议备足 {wanted, part}（应还 × {times}）',
  bufferName: '建议备足',
  bufferAnswer: '应还 {amount, fen} × {times}',
  bufferSource: '自动还款留余',
  short: '还差 {amount, fen}',
  enough: '够',
  card: '还款卡',

  calendar: '加入手机日历',
  dueDays: '{days, count} 个还款日',
  calendarDueDays: '加入手机日历，{days, count} 个还款日',
  calendarNote: '当天上午 9 点提醒，金额以还款页为准',
  dueOn: '{due, day} {weekday}',
  due: '应还 {amount, fen}',
  saved: '已存为文件',
  added: '已加入',
  add: '加入',
  addDay: '把{due, day}加入日历',
  notAdded: '没有加入日历',
  refusals: {
    refused: '手机没有给日历权限，或你取消了。可以在系统设置里打开权限再试。',
    missing: '这个版本的微信不能写日历。更新微信后再试，或先把还款日记在别处。',
    unsaved: '浏览器没有存下文件。看看下载设置，再试一次。',
  },
  /** As it stands in a calendar, among everything else. */
  entry: {
    title: '还款日：{products}（演示）',
    text: '应还 {amount, fen} 元。流程演示，不提供真实借款。',
    file: '还款日-{day}.ics',
  },
  listed: '{some}、{one}',
});
