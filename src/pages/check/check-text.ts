import type { Checked, Claim, Count } from '@/stores/claim';
import { type Fen, showFen, showYuan } from '@/units/fen';
import { showRate } from '@/units/rate';

/** The answer in a heading and a sentence. */
export function verdictWords({ verdict, differenceFen }: Checked): { title: string; text: string } {
  const off = `${showFen(Math.abs(differenceFen) as Fen)} 元`;
  switch (verdict) {
    case 'right':
      return { title: '说得对', text: '和算出来的一分不差。' };
    case 'rounded':
      return { title: '大体对', text: `相差 ${off}，是取整到元的缘故。` };
    case 'too-much':
      return { title: '说多了', text: `多了 ${off}。多出的部分要问清楚是什么费用。` };
    case 'too-little':
      return { title: '说少了', text: `少了 ${off}。实际要付的比说的多。` };
  }
}

/** One line of arithmetic: 10,000 × 10.8% ÷ 360 × 30 天 = 90.00 */
export function working(claim: Claim, { principalFen, annual, term }: Checked, count: Count): string {
  const typed = `${claim.rate.normalize('NFKC').trim().replace(/\s*%$/, '')}%`;
  const principal = showYuan(principalFen);
  const result = `= ${showFen(count.interestFen)} 元`;
  if (count.by !== 'months')
    return claim.ratePer === 'day'
      ? `${principal} × ${typed} × ${term} 天 ${result}`
      : `${principal} × ${typed} ÷ ${count.by} × ${term} 天 ${result}`;
  return claim.ratePer === 'day'
    ? `${principal} × ${typed} × 30 天 × ${term} 个月 ${result}`
    : `${principal} × ${showRate(annual)} ÷ 12 × ${term} 个月 ${result}`;
}

/** The check as one person would send it to another. */
export function checkText(claim: Claim, checked: Checked): string {
  const { title, text } = verdictWords(checked);
  return [
    `${title}：${text}`,
    `说的利息 ${showFen(checked.claimedFen)} 元，算出的利息 ${showFen(checked.count.interestFen)} 元`,
    ...checked.counts.map((count) => working(claim, checked, count)),
    `年化（单利）${showRate(checked.annual)}，按到期一次还本付息算`,
    '流程演示，不提供真实借款',
  ].join('\n');
}
