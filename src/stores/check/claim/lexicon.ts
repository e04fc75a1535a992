import type { ClaimWay } from '@/services/contract/claim';

/** What a word says of the number beside it. */
export type Tag =
  | 'day'
  | 'month'
  | 'period'
  | 'year'
  | 'rate'
  | 'fee'
  | 'interest'
  | 'repay'
  | 'principal'
  | 'received'
  | 'total'
  | 'ten-thousand';

/** Words of claims, and what they say. The longest that fits is read. */
const WORDS: readonly (readonly [words: string, tags: readonly Tag[]])[] = [
  ['日利率 日息率 日息 日化 日费率 日利息率 日利 天息', ['day', 'rate']],
  ['月利率 月息率 月息 月化 月利', ['month', 'rate']],
  ['年化利率 年化率 年化单利 年化 年利率 年息率 年息 年利 APR apr', ['year', 'rate']],
  ['月费率 月手续费率 月服务费率', ['month', 'rate', 'fee']],
  ['每期费率 每期手续费率 期费率 分期费率 分期手续费率', ['period', 'rate', 'fee']],
  ['总费率 总手续费率', ['total', 'rate', 'fee']],
  ['手续费率 费率', ['rate', 'fee']],
  ['利率', ['rate']],
  ['每天 每日 /天 /日 按天 天天', ['day']],
  ['每月 每个月 /月 /个月 按月 月均', ['month']],
  ['每期 每一期 /期 期均', ['period']],
  ['每年 /年', ['year']],
  ['每天利息 日利息', ['day', 'interest']],
  ['月利息', ['month', 'interest']],
  ['年利息', ['year', 'interest']],
  ['月手续费 月服务费', ['month', 'fee', 'interest']],
  ['总利息 利息总额 利息总共 利息合计', ['total', 'interest']],
  ['总手续费 总费用', ['total', 'fee', 'interest']],
  ['利息 利钱 付息 息费', ['interest']],
  ['手续费 服务费 费用 分期费', ['fee', 'interest']],
  [
    '月供 月还款 月还 每月本息 每月本息合计 每月应还本息 每月还本息 每月偿还本息 月还本息',
    ['month', 'repay'],
  ],
  [
    '首期还 首期还款 首期应还 首期月供 每期本息 每期本息合计 每期应还本息 每期还本息 每期偿还本息',
    ['period', 'repay'],
  ],
  [
    '本息合计 本息共计 本息 连本带息 连本带利 还款总额 总还款额 总还款 共还 到期还款 到期还',
    ['total', 'repay'],
  ],
  ['还本付息 应还款 应还 归还 还款 偿还 还', ['repay']],
  ['总共 一共 总计 合计 共计 总额 总 共 全部', ['total']],
  ['每万元 每一万元 每1万元 每万 每一万', ['ten-thousand']],
  ['贷款本金 借款本金 本金 借款金额 贷款金额 分期金额 账单金额 分期本金 分期 账单 刷了', ['principal']],
  ['借款 贷款 借入 借了 借到 借 贷了 贷 欠', ['principal']],
  ['实际到手 到手 实际到账 到账 实际拿到', ['received']],
];

const WAYS: readonly (readonly [words: string, way: ClaimWay])[] = [
  ['等额本息', 'equal-installment'],
  ['等额本金', 'equal-principal'],
  ['先息后本 按月付息到期还本 每月付息到期还本 按月付息 每月付息 每月还息 只还利息', 'interest-only'],
  [
    '到期一次性还本付息 到期一次还本付息 一次性还本付息 一次还本付息 到期还本付息 到期一次性还清 到期一次还清 到期一次性还 到期一次还 到期一起还 一次性还清 一次性还款 一次性还 一次还清 利随本清',
    'bullet',
  ],
  ['等本等息 每期手续费 每期服务费 每月手续费 每月服务费 每期收手续费', 'flat-fee'],
];

/** A word with what it says: tags for a number, or how the loan is repaid. */
export interface Word {
  readonly text: string;
  readonly tags: readonly Tag[];
  readonly way: ClaimWay | null;
}

const split = (words: string): string[] => words.split(' ');

/** 每期手续费 says both: what the number is, and how the loan is repaid. */
const FEE_EACH: readonly Tag[] = ['period', 'fee', 'interest'];

const LEXICON: readonly Word[] = [
  ...WORDS.flatMap(([words, tags]) => split(words).map((text): Word => ({ text, tags, way: null }))),
  ...WAYS.flatMap(([words, way]) =>
    split(words).map(
      (text): Word => ({ text, tags: way === 'flat-fee' && text !== '等本等息' ? FEE_EACH : [], way }),
    ),
  ),
].sort((a, b) => b.text.length - a.text.length);

const STARTS = new Map<string, Word[]>();
for (const word of LEXICON) {
  const start = word.text[0] ?? '';
  STARTS.set(start, [...(STARTS.get(start) ?? []), word]);
}

/** The longest word at a place; null where none is. */
export const wordAt = (text: string, at: number): Word | null =>
  STARTS.get(text[at] ?? '')?.find((word) => text.startsWith(word.text, at)) ?? null;
