import { catalogue } from '../catalogue';

export const words = catalogue('director.inspector', {
  title: '检查器',
  everything: '全部',
  view: '看什么',
  views: { commands: '命令', events: '事件', entries: '账本' },
  scope: '看哪些',
  scopes: { page: '这一笔', all: '全部' },
  nothing: '还没有发生什么。',

  period: '第 {period, count} 期',
  amount: '{amount, yuan} 元',
  nothingBooked: '没有记账',

  bank: '银行',
  debit: '借',
  credit: '贷',
  total: '合计',
  balanced: '借贷相等，差 0.00',
  unbalanced: '借贷不等，差 {difference, yuan}',
  cardAccount: '客户卡 {card}',
});
