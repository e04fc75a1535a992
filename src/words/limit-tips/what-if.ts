import { catalogue } from '../catalogue';

/** What would be if something were done otherwise, and what will change next by itself. */
export const words = catalogue('limit-tips.what-if', {
  title: '假如这样做',
  titleOf: '假如这样做：{product}',
  note: '调一调支付分、缴费、逾期这些习惯，看额度、利率和背后的规则会怎么变。只是推演，不会改动你的账户。',
  open: '推演一下',
  subtitle: '按同一套规则推演，不改动账户，也不承诺结果',

  habit: '{value, count} {unit}',
  now: '现在 {value}',
  materials: '假如材料通过了',
  counted: '已计入',

  changes: '变了的规则',
  noChanges: '没有一步因此不同：这个幅度还没有碰到任何规则。',
  refusals: '挡在前面的原因',
  none: '无',

  limit: '额度（元）',
  rate: '年化（单利）',
  chance: '开通通过率',
  unchanged: '不变',
  refused: '借不了：{failure}。',
  mayBorrow: '可以借，评级 {rating}。',
  mayActivate: '可以申请开通，评级 {rating}。',
  afterReview: '评分类的变化从下次月度复评起算。',
  failed: '这次没有算出来，调过的位置都还在。',
  again: '再试一次',
  restore: '恢复成现在的样子',

  next: {
    taken: '{until, day}收回{raise}',
    takenNote: '已经借的按原计划还',
    decided: '{until, day}出审核结果',
    decidedTentative: '{until, day}（暂定）出审核结果',
    closedAtC: '评级 C，暂不开放提额',
    closedAtCNote: '还清逾期、保持按时，评级会恢复',
    raise: '现在可以申请提额',
    raiseNote: '已连续按时 {onTime, count} 个月',
    temporary: '现在可以申请{raise}',
    temporaryAhead: '{opens, day}可申请{raise}',
    raiseAhead: '再按时还 {more, count} 期可申请提额',
    raiseAheadNote: '满 {automatic, count} 个月自动复评',
  },
});
