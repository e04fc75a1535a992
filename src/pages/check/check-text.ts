import type { Claim } from '@/stores/check/claim/claim';
import { barePercent } from '@/stores/check/claim/fields';
import { type Checked, isRight, type JudgedWay, type RatePair } from '@/stores/check/claim/verdict';
import { type Fen, fen, showFen, showYuan } from '@/units/fen';
import { rateNumber, showPercent, showRate } from '@/units/rate';
import { FIELD_NAMES, TERM_UNITS, WAY_NAMES } from './check-words';

const size = (amount: Fen): string => `${showFen(fen(Math.abs(amount)))} 元`;

/** The answer in a heading and a sentence. */
export function verdictWords({ standing, nearest, ways }: Checked): { title: string; text: string } {
  const right = [...new Set(ways.filter(isRight).map((way) => nameOf(way, goBySeveral(ways))))];
  if (standing === 'some')
    return { title: '看怎么算', text: `${by(right.join('、'))}，说得对；别的算法对不上，见下面每一种。` };
  const several = ways.length > 1;
  if (standing === 'all')
    return nearest.verdict === 'right'
      ? { title: '说得对', text: `和算出来的一分不差。${feeWords(nearest)}` }
      : { title: '大体对', text: `相差 ${size(off(nearest))}，是取整的缘故。${feeWords(nearest)}` };
  const nearestBy = several ? `最接近的是${nameOf(nearest, goBySeveral(ways))}，` : '';
  const wrong = nearest.compared.find((one) => !isRight(one));
  if (!wrong || wrong.verdict === 'varies')
    return { title: '对不上', text: `${nearestBy}每期利息一期比一期少，没有固定的数。` };
  const which = `${FIELD_NAMES[wrong.figure]}`;
  return wrong.verdict === 'too-much'
    ? {
        title: '说多了',
        text: `${nearestBy}${which}多了 ${size(wrong.differenceFen)}。多出的部分要问清楚是什么费用。`,
      }
    : {
        title: '说少了',
        text: `${nearestBy}${which}少了 ${size(wrong.differenceFen)}。实际要付的比说的多。`,
      };
}

/** 按等额本息; the days begin with 按 of their own. */
const by = (names: string): string => (names.startsWith('按') ? names : `按${names}`);

/** A fee on the first principal costs more than its rate says, for the principal is repaid all the while. */
const feeWords = ({ count: { request, annualIrr } }: JudgedWay): string =>
  request.way === 'flat-fee' && annualIrr !== null
    ? `但本金一直在还，手续费不变，真实年化是 ${showPercent(annualIrr)}，不是 ${showRate(request.annualRate)}。`
    : '';

const off = ({ compared }: JudgedWay): Fen =>
  compared.reduce<Fen>(
    (most, { differenceFen }) => (Math.abs(differenceFen) > Math.abs(most) ? differenceFen : most),
    fen(0),
  );

/** 等额本息; by the day how many of them, and of what year. Where several rates were said, also which. */
export function nameOf({ rate, count: { request } }: JudgedWay, several = false): string {
  const { way, length, dayCount } = request;
  const year = rate === 'yearRate' ? `，一年 ${dayCount === 'actual/365' ? 365 : 360} 天` : '';
  const name = 'days' in length ? `按 ${length.days} 天${year}` : WAY_NAMES[way];
  return several ? `${FIELD_NAMES[rate]}，${name}` : name;
}

/** Whether the ways go by more than one rate, so that each must say by which. */
export const goBySeveral = (ways: readonly JudgedWay[]): boolean =>
  new Set(ways.map(({ rate }) => rate)).size > 1;

/** One line of arithmetic: 10,000 × 18% ÷ 360 × 30 天 = 150.00 元 */
export function working(claim: Claim, { rate, count }: JudgedWay): string {
  const { request, totalInterestFen, totalPaymentFen, first, last } = count;
  const { way, length, dayCount } = request;
  const said = `${barePercent(claim[rate])}%`;
  const principal = showYuan(request.principalFen);
  const interest = `${showFen(totalInterestFen)} 元`;
  if ('days' in length) {
    const each =
      rate === 'dayRate' ? '' : rate === 'yearRate' ? ` ÷ ${dayCount === 'actual/365' ? 365 : 360}` : ' ÷ 30';
    return `${principal} × ${said}${each} × ${length.days} 天 = ${interest}`;
  }
  const monthly = rate === 'dayRate' ? `${said} × 30 天` : rate === 'yearRate' ? `${said} ÷ 12` : said;
  if (way === 'bullet') return `${principal} × ${monthly} × ${length.periods} 个月 = ${interest}`;
  if (way === 'interest-only' || way === 'flat-fee')
    return `每期 ${principal} × ${monthly} = ${showFen(first.interestFen)}，× ${length.periods} 期 = ${interest}`;
  const paid =
    way === 'equal-installment'
      ? `每期还 ${showFen(first.paymentFen)}`
      : `首期还 ${showFen(first.paymentFen)}，末期 ${showFen(last.paymentFen)}`;
  return `${paid}，一共还 ${showFen(totalPaymentFen)}，利息 ${interest}`;
}

/** What a way's own cash flows come to in a year, where that is more than its rate says. */
export const trueYearly = ({ count: { annualIrr, request } }: JudgedWay): string | null =>
  annualIrr !== null && annualIrr > rateNumber(request.annualRate) + 0.000_05 ? showPercent(annualIrr) : null;

/** The rates of a way: simple by the year, and what it really costs where that is more. */
export function yearlyWords(way: JudgedWay): string {
  const simple = showRate(way.count.request.annualRate);
  const dearer = trueYearly(way);
  return dearer === null ? `年化（单利）${simple}` : `名义年化 ${simple}，真实年化（IRR）${dearer}`;
}

/** Whether two rates of one sentence say the same. */
export function pairWords(claim: Claim, { a, b, agree }: RatePair): string {
  const both = [a, b].map((field) => `${FIELD_NAMES[field]} ${barePercent(claim[field])}%`).join(' 和 ');
  if (agree === 'irr') return `${both} 对得上：后者是每期费率，前者是它的真实年化。`;
  if (agree === null) return `${both} 对不上，两个不可能都对。`;
  const days = a === 'dayRate' || b === 'dayRate' ? `（一年按 ${agree} 天）` : '';
  return `${both} 对得上${days}。`;
}

/** The check as one person would send it to another. */
export function checkText(claim: Claim, checked: Checked): string {
  const { title, text } = verdictWords(checked);
  return [
    `${title}：${text}`,
    `本金 ${showYuan(checked.read.principalFen)} 元，${checked.read.term} ${TERM_UNITS[claim.termIn]}`,
    ...checked.nearest.compared.map(
      ({ figure, claimedFen, countedFen }) =>
        `说的${FIELD_NAMES[figure]} ${showFen(claimedFen)} 元，算出的 ${showFen(countedFen)} 元`,
    ),
    ...checked.ways.map(
      (way) => `${nameOf(way, goBySeveral(checked.ways))}：${working(claim, way)}；${yearlyWords(way)}`,
    ),
    ...checked.pairs.map((pair) => pairWords(claim, pair)),
    '流程演示，不提供真实借款',
  ].join('\n');
}
