import type { Rating } from '@/services/contract/terms';
import { catalogue } from '../catalogue';

/** The limit: how much, how it comes about, and what it is held against. */
export const words = catalogue('limit-tips.limit', {
  gauge: '已用 {used, yuan} 元，可用 {available, yuan} 元，总额度 {limit, yuan} 元',
  gaugeUntil:
    '已用 {used, yuan} 元，可用 {available, yuan} 元，总额度 {limit, yuan} 元，其中临时额度到 {until, day}为止',
  availableYuan: '可用额度（元）',
  totalLimit: '总额度',
  total: '总额度 {limit, part}',
  used: '已用 {used, yuan}',
  available: '可用 {available, yuan}',
  temporary: '{raise}，到 {until, part}',
  until: '到',
  untilDay: '{until, day}（含）',
  untilAnswer: '到期自动收回，已经借的按原计划还',
  overdrawn: '现在的总额度比已用少 {difference, yuan}。已经借的按原计划还，不会要求提前还。',
  blocked: '总额度按评分列出；上面的原因消除之前，不能再借。',
  seeOther: '也可看 {product}',
  switch: '{product}，换一个产品',
  whichProduct: '看哪个产品的额度',
  product: '产品',

  waterfall: '额度怎么来的',
  inYuan: '单位：元',
  otherLens: '这是按{lens}的说法算的；实际额度按{inForce}。',
  formula:
    '基础额度 = {min, yuan} + {range, yuan} ×（{score} − {neutral, count}）÷ {span, count}，舍到 {step, yuan} 元。上浮按基础额度算，下调按当时的额度算，上限最后算。',
  leastBase:
    '综合分 {score} 没有超过 {neutral, count}，基础额度是这个产品的下限 {min, yuan}。上浮按基础额度算，下调按当时的额度算，上限最后算。',
  baseLimit: '基础额度的换算',

  scores: '五项评分',
  baseLine: '起评线',
  baseLineAt: '起评线 {score, part}',
  ratingOf: '评级 {rating, part}',
  /** Before the rating, for a screen reader. */
  rating: '评级 ',
  ratings: {
    A: '综合分高、没有逾期：可以申请临时额度',
    B: '额度照旧',
    C: '有逾期罚息、额度冻结或综合分偏低：提额和临时额度都不开放',
  } as const satisfies Record<Rating, string>,
  score: '综合分',
  scoreOf: '综合分 {score, part}',
  scoreAnswer: '五项得分各乘权重，加起来',
  lens: '按哪篇文章的权重',
  table: '得分和权重',
  unfoldTable: '得分和权重，展开',
  foldTable: '得分和权重，收起',
  unfold: '展开',
  fold: '收起',
  dimension: '维度',
  points: '得分',
  weight: '权重',
  contribution: '贡献',
  notCollected: '{dimension}没有采集',
  weightOf: '{dimension}权重',
  socialNotCollected: '空心点：社交数据默认不采集，按 {score, count} 分计。',
  consent: '单独同意',
  emphasis: '{product}的放款方更看重{dimensions}。',
  emphasised: '更看重的维度',

  rate: '利率怎么来的',
  simpleRate: '年化（单利）',
  noRate: '支付分低于最低档，没有对应的利率',
  rateNow: '现在利率',

  history: '额度变化',
  historyNote: '全部产品合计（元）',
  changed: '{on, day} {cause}',
  sum: '合计',
  riskOf: '逾期风险值 {risk, part}',
  /** Before the value, for a screen reader. */
  risk: '逾期风险值 ',
  riskValue: '{risk} 元·天',
  riskAnswer: '逾期次数 × 逾期金额 × 逾期天数；没有逾期就是 0',

  debt: '授信、负债与收入',
  warnLine: '警戒线',
  warnAt: '警戒线 {times, part}年收入',
  times: '{times} 倍',
  debtAndIncome: '授信 {credit, yuan}\u00A0· 负债 {debt, yuan}\u00A0· 年收入 {income, yuan}',
  debtOnly: '授信 {credit, yuan}\u00A0· 负债 {debt, yuan}\u00A0· 年收入 没有填',
  overWarnLine: '已超过警戒线。先停下新的借款，把现有的排好还款顺序。',
});
