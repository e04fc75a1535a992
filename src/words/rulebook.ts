import { catalogue } from './catalogue';

export const words = catalogue('rulebook', {
  title: '规则',

  lens: '按哪一篇来算',
  now: '整个演示现在按{lens}：总额度 {total, part} 元，年化 {rates, part}（单利），产品 {products, part}。',
  yearly: '年化',
  change: '变化',
  before: '改前',
  after: '改后',
  totalLimit: '总额度',
  simpleRate: '年化（单利）',
  products: '产品',
  rates: '{min, rate}–{max, rate}',
  ratesClaimed: '{min, rate}–{max, rate}（文档所述）',
  productCount: '{products, count} 个',
  gone: '没有提到：{products}',
  come: '多了：{products}',
  loansUnchanged: '已有的借款不变，只影响以后的评估和报价。',
  notChosen: '设置没有变，可以再选一次。',

  caps: '两条上限按哪个说法',
  rateCapLabel: '利率上限（年化单利）',
  rateCap: '利率上限',
  rateCapOf: '利率上限 {rate, rate}',
  limitCapLabel: '一个人的额度上限',
  personalCap: '个人额度上限',
  limitCapOf: '额度上限 {tenThousands} 万元',
  tenThousands: '{tenThousands} 万元',

  search: '搜规则、数字或编号',
  clearSearch: '清除搜索',
  shelf: '来源',
  shelves: {
    all: '全部',
    conflict: '冲突',
    A: '文 A',
    B: '文 B',
    C: '文 C',
    regulation: '法规',
    assumption: '假设',
    doubtful: '存疑',
  },
  topic: '主题',
  allTopics: '全部主题',
  nothing: {
    title: '没有找到',
    text: '换一个词，或只输入编号，例如 A13。',
  },
  everything: '看全部规则',
  more: '再看 {more, count} 条，共 {found, count} 条',

  /** Where in which document. */
  place: '文{document} {section}',
  sides: '文{document} 怎么说，共 {rules, count} 条',
  sidesInForce: '文{document} 怎么说，共 {rules, count} 条，现在按这一篇',
  rules: '共 {rules, count} 条',
  merged: '合并时：{resolution}',

  doubtful: '存疑',
  terms: '「{terms}」',
  foot: '第 {line, count} 行\u00A0· {topic}\u00A0· {use}',
  otherTopic: '其他',
  /** What the demo does with a rule. */
  uses: { rule: '参与计算', claim: '只展示', context: '背景' },
  toConflict: '看冲突 {id}：{title}',
  toConflictSpoken: '看冲突 {id}，{title}',
});
