import type { ClaimWay } from '@/services/contract/claim';
import { type ClaimField, FIGURE_FIELDS, RATE_FIELDS, type TermIn } from '@/stores/check/claim/claim';
import { CLAIM_LIMITS, type FieldFault } from '@/stores/check/claim/fields';
import type { Choice, Question } from '@/stores/check/claim/question';
import type { Mark } from '@/stores/check/claim/reading';
import { type Fen, showYuan } from '@/units/fen';

export const FIELD_NAMES: Readonly<Record<ClaimField, string>> = {
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
};

export const MARK_NAMES: Readonly<Record<Mark['role'], string>> = {
  ...FIELD_NAMES,
  way: '还款方式',
  asked: '待确认',
  unused: '未用到',
};

export const WAY_NAMES: Readonly<Record<ClaimWay, string>> = {
  bullet: '到期一次还',
  'interest-only': '先息后本',
  'equal-installment': '等额本息',
  'equal-principal': '等额本金',
  'flat-fee': '每期收手续费',
};

export const TERM_UNITS: Readonly<Record<TermIn, string>> = { day: '天', month: '个月', period: '期' };

/** What the sentence left open, as a question. */
export function questionWords({ why, said, about }: Question): string {
  switch (why) {
    case 'which-per':
      return `「${said}」没有说是多久的利率，是哪一种？`;
    case 'no-percent':
      return `「${said}」没有写 %，是哪一个？`;
    case 'several':
      return `句子里有不同的${ABOUT_NAMES[about]}：${said}。按哪一个算？`;
    case 'unsaid':
      return `没有说「${said}」是什么，是本金吗？`;
    case 'which-figure':
      return `没有说「${said}」是利息还是还款，是哪一种？`;
    case 'range':
      return `「${said}」是一个范围，填其中一个数再算。`;
    case 'negative':
      return `「${said}」小于 0，不能算。填大于 0 的数。`;
    case 'yearly':
      return `「${said}」是一年的数。乘以年数，填到总利息或一共还。`;
    case 'total-fee':
      return `「${said}」是全部期数合计的费率。除以期数，填到每期费率。`;
    case 'rough':
      return `「${said}」是一个大概的数，填确切的数再验算。`;
    case 'changed':
      return `「${said}」前后不同，或者有调整。按哪个数算，填哪个数。`;
    case 'unclear':
      return `「${said}」看不清是多少，写成一个数填到${ABOUT_NAMES[about]}。`;
  }
}

const ABOUT_NAMES: Readonly<Record<Question['about'], string>> = {
  principal: '本金',
  rate: '利率',
  term: '期限',
  figure: '金额',
};

/** One answer: 日利率 0.05%. */
export function choiceWords({ field, part }: Choice): string {
  const text = part[field] ?? '';
  if (field === 'term') return `${text} ${TERM_UNITS[part.termIn ?? 'month']}`;
  return `${FIELD_NAMES[field]} ${text}${isIn(RATE_FIELDS, field) ? '%' : ' 元'}`;
}

const isIn = (fields: readonly ClaimField[], field: ClaimField): boolean => fields.includes(field);

/** What is wrong with a field, what may stand there. */
export function faultWords(
  field: ClaimField | 'rate' | 'figure' | 'way',
  fault: FieldFault,
  termIn: TermIn,
): string {
  if (fault === 'open') return '还有一处没说清。选一个，或者填上确切的数。';
  if (field === 'rate') return '没有说利率。四项里至少填一项。';
  if (field === 'figure') return '没有说要付多少。至少填一项才能核对。';
  if (field === 'way') return '按天的期限只能到期一次还。改成月或期，或改还款方式。';
  if (fault === 'missing') return field === 'term' ? '没有说期限。' : `没有说${FIELD_NAMES[field]}。`;
  if (field === 'term')
    return fault === 'unread'
      ? '写成整数，例如 30。'
      : `1 到 ${termIn === 'day' ? CLAIM_LIMITS.days : CLAIM_LIMITS.months} ${TERM_UNITS[termIn]}。`;
  if (isIn(FIGURE_FIELDS, field))
    return fault === 'unread'
      ? '写成数字，最多两位小数，例如 90 或 1.2万。'
      : '这个数太大，看看是不是多打了几位。';
  if (field === 'principal')
    return fault === 'unread'
      ? '写成数字，最多两位小数，例如 10000 或 1.2万。'
      : `大于 0，最多 ${showYuan(CLAIM_LIMITS.principalFen as Fen)} 元。`;
  return fault === 'unread'
    ? '写成数字，例如 0.03；万分之三写 0.03。'
    : `大于 0，最多 ${CLAIM_LIMITS.percent[field as keyof typeof CLAIM_LIMITS.percent]}%。`;
}
