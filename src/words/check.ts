import type { ClaimWay } from '@/services/contract/claim';
import { catalogue } from './catalogue';

export const words = catalogue('check', {
  title: '验算',
  share: '别人说的利息对不对，一起验算（演示）',
  notYet: '有一项还不能算，填的内容都还在',

  paste: '粘贴一句话',
  pasteField: '别人怎么说的',
  pasteExample: '借 1 万元，日利率 0.03%，30 天，利息 90 元',
  pasteHint: '也可以直接填下面各项。',
  heard: {
    nothing: '没有读出数字，可以直接填下面各项。',
    unnamed: '有数字，但没有说是本金、利率、期限还是利息，可以直接填下面各项。',
    filled: '看懂的已填到下面，可以改；看对了再点验算。',
  },
  heardInPart: {
    nothing: '只读前 {letters, count} 个字。没有读出数字，可以直接填下面各项。',
    unnamed: '只读前 {letters, count} 个字。有数字，但没有说是本金、利率、期限还是利息，可以直接填下面各项。',
    filled: '只读前 {letters, count} 个字。看懂的已填到下面，可以改；看对了再点验算。',
  },
  understood: '看懂的部分',

  claim: '这个说法',
  clear: '清空',
  fields: {
    principal: '本金',
    term: '期限',
    dayRate: '日利率',
    monthRate: '月利率',
    yearRate: '年化利率',
    feeRate: '每期费率',
    interest: '总利息',
    daily: '每天利息',
    each: '每期利息',
    payment: '每期还款',
    repaid: '一共还',
  },
  /** What else a part of a sentence may be. */
  marks: { way: '还款方式', asked: '待确认', unused: '未用到' },
  yuan: '元',
  termIn: '期限按天、按月还是按期',
  termUnits: { day: '天', month: '月', period: '期' },
  rates: '利率：说了哪个填哪个，填了几个会互相核对',
  way: '怎么还',
  noWay: '没有说',
  ways: {
    bullet: '到期一次还',
    'interest-only': '先息后本',
    'equal-installment': '等额本息',
    'equal-principal': '等额本金',
    'flat-fee': '每期收手续费',
  } as const satisfies Record<ClaimWay, string>,
  figures: '说要付多少：说了哪个填哪个',

  terms: { day: '{term} 天', month: '{term} 个月', period: '{term} 期' },
  saidRate: '{field} {rate}%',
  saidAmount: '{field} {amount} 元',

  /** What the sentence left open. */
  questions: {
    'which-per': '「{said}」没有说是多久的利率，是哪一种？',
    'no-percent': '「{said}」没有写 %，是哪一个？',
    several: '句子里有不同的{about}：{said}。按哪一个算？',
    unsaid: '没有说「{said}」是什么，是本金吗？',
    'which-figure': '没有说「{said}」是利息还是还款，是哪一种？',
    range: '「{said}」是一个范围，填其中一个数再算。',
    negative: '「{said}」小于 0，不能算。填大于 0 的数。',
    yearly: '「{said}」是一年的数。乘以年数，填到总利息或一共还。',
    'total-fee': '「{said}」是全部期数合计的费率。除以期数，填到每期费率。',
    rough: '「{said}」是一个大概的数，填确切的数再验算。',
    changed: '「{said}」前后不同，或者有调整。按哪个数算，填哪个数。',
    unclear: '「{said}」看不清是多少，写成一个数填到{about}。',
  },
  abouts: { principal: '本金', rate: '利率', term: '期限', figure: '金额' },

  faults: {
    open: '还有一处没说清。选一个，或者填上确切的数。',
    noRate: '没有说利率。四项里至少填一项。',
    noFigure: '没有说要付多少。至少填一项才能核对。',
    way: '按天的期限只能到期一次还。改成月或期，或改还款方式。',
    missing: '没有说{field}。',
    termUnread: '写成整数，例如 30。',
    termRange: '1 到 {longest}。',
    figureUnread: '写成数字，最多两位小数，例如 90 或 1.2万。',
    figureRange: '这个数太大，看看是不是多打了几位。',
    principalUnread: '写成数字，最多两位小数，例如 10000 或 1.2万。',
    principalRange: '大于 0，最多 {most, yuan} 元。',
    rateUnread: '写成数字，例如 0.03；万分之三写 0.03。',
    rateRange: '大于 0，最多 {percent, count}%。',
  },

  /** The answer in a heading and a sentence. */
  right: {
    title: '说得对',
    text: '和算出来的一分不差。',
    withFee: '和算出来的一分不差。但本金一直在还，手续费不变，真实年化是 {irr, percent}，不是 {rate, rate}。',
  },
  rounded: {
    title: '大体对',
    text: '相差 {difference, fen} 元，是取整的缘故。',
    withFee:
      '相差 {difference, fen} 元，是取整的缘故。但本金一直在还，手续费不变，真实年化是 {irr, percent}，不是 {rate, rate}。',
  },
  some: {
    title: '看怎么算',
    byWays: '按{ways}，说得对；别的算法对不上，见下面每一种。',
    byDays: '{ways}，说得对；别的算法对不上，见下面每一种。',
  },
  varies: {
    title: '对不上',
    text: '每期利息一期比一期少，没有固定的数。',
    nearest: '最接近的是{way}，每期利息一期比一期少，没有固定的数。',
  },
  tooMuch: {
    title: '说多了',
    text: '{figure}多了 {difference, fen} 元。多出的部分要问清楚是什么费用。',
    nearest: '最接近的是{way}，{figure}多了 {difference, fen} 元。多出的部分要问清楚是什么费用。',
  },
  tooLittle: {
    title: '说少了',
    text: '{figure}少了 {difference, fen} 元。实际要付的比说的多。',
    nearest: '最接近的是{way}，{figure}少了 {difference, fen} 元。实际要付的比说的多。',
  },

  /** Whether two rates of one sentence say the same. */
  pairs: {
    irr: '{one} 和 {other} 对得上：后者是每期费率，前者是它的真实年化。',
    different: '{one} 和 {other} 对不上，两个不可能都对。',
    same: '{one} 和 {other} 对得上。',
    sameOnDays: '{one} 和 {other} 对得上（一年按 {days, count} 天）。',
  },

  claimed: '说的{figure}',
  counted: '算出的{figure}',
  countedOtherwise: '算出的{figure}（对不上）',
  amount: '{amount, fen} 元',
  noOneFigure: '每期不同',
  yearly: '年化',
  simpleRate: '年化（单利）',
  nominalRate: '名义年化',
  trueRate: '真实年化（IRR）',
  how: '怎么算的',
  howEach: '没有说清的，每一种都算',

  byDays: '按 {days, count} 天',
  byDaysOfYear: '按 {days, count} 天，一年 {year, count} 天',
  byRate: '{rate}，{way}',
  wayRight: '{way}：说得对',
  wayWrong: '{way}：对不上',
  /** One line of arithmetic. */
  working: {
    aMonthOfDays: '{rate} × 30 天',
    days: '{principal, yuan} × {rate} × {days, count} 天 = {interest, fen} 元',
    months: '{principal, yuan} × {rate} × {months, count} 个月 = {interest, fen} 元',
    each: '每期 {principal, yuan} × {rate} = {each, fen}，× {periods, count} 期 = {interest, fen} 元',
    level: '每期还 {payment, fen}，一共还 {total, fen}，利息 {interest, fen} 元',
    falling: '首期还 {first, fen}，末期 {last, fen}，一共还 {total, fen}，利息 {interest, fen} 元',
  },
  simple: '年化（单利）{rate, rate}',
  dearer: '名义年化 {rate, rate}，真实年化（IRR）{irr, percent}',

  dear: { title: '这个利率偏高', text: '折成一年超过 {cap, part}，先不要借。', cap: '上限' },

  copy: '复制结果发给别人',
  copied: {
    verdict: '{title}：{text}',
    principal: '本金 {principal, yuan} 元，{term}',
    figure: '说的{figure} {claimed, fen} 元，算出的 {counted, fen} 元',
    way: '{way}：{working}；{yearly}',
    simulated: '流程演示，不提供真实借款',
  },
});
