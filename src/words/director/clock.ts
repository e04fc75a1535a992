import { catalogue } from '../catalogue';

/** The demo's time: now, its line, and the ways to another. */
export const words = catalogue('director.clock', {
  clock: '演示时钟',
  yearAndWeekday: '{year}年 {weekday}',
  line: '演示时间线',
  place: '{on, day} {at, time}',
  placeOf: '{on, day} {at, time}，{event}',

  hour: '+1 小时',
  day: '+1 天',
  nextDue: '下个还款日',
  next: '下一事件：{on, day} {event}',
  toNext: '到下一件事：{on, day} {event}',

  chooseDate: '选日期',
  chooseDateNote: '到那天早上 9 点；往前会撤销之后的操作，直到你做别的事',
  date: '日期',
  go: '前往',
  unread: '写成 {dashed} 或 {slashed} 的样子。',
  tooEarly: '这个人物从 {first, day} 开始，更早的事不能改。',
  tooLate: '最远到 {last}。',
});
