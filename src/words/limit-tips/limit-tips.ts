import { catalogue } from '../catalogue';

/** The page around its parts, where nothing is open, and what to beware of. */
export const words = catalogue('limit-tips.limit-tips', {
  title: '额度',
  onThisPage: '这一页的内容',
  parts: { much: '有多少', why: '为什么', act: '能做什么', rest: '其他' },
  refused: '{product}现在借不了，原因是',

  nothingOpen: '还没有额度',
  nothingOpenNote: '额度在开通一个产品以后才有。开通不等于借款，也不收费。',
  notNow: '{product}暂时不能开通：',
  activate: '去钱包开通{product}',
  toWallet: '回钱包看各个产品',
  products: '各个产品',

  scams: '防骗对照表',

  doubtful: '文中说法，不建议照做',
  doubtfulCount: '存疑 {claims, count} 条',
  doubtfulUnfold: '文中说法，不建议照做，存疑 {claims, count} 条，展开',
  doubtfulFold: '文中说法，不建议照做，存疑 {claims, count} 条，收起',
  doubtfulNote: '为提额去加好友、发红包、买理财或拆分账单，和还款能力无关，还可能多花钱。',
  see: '看是哪些',
  fold: '收起',
});
