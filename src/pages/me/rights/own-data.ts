import type { OwnData } from '@/stores/me/me';
import { dayAt, formatInstant } from '@/units/day';
import { showFen } from '@/units/fen';
import { showRate } from '@/units/rate';
import { words as names } from '@/words/names';

/** Everything the bank has of a person, as text that can be kept: one line a fact, moments to the second. */
export function ownDataText({ me, repay }: OwnData): string {
  const cards = me.cards.map(
    ({ id, bankName, last4, balanceFen }) =>
      `${bankName} 尾号 ${last4}，余额 ${showFen(balanceFen)} 元${id === me.autopayCardId ? '，自动还款' : ''}`,
  );
  const loans = [...repay.loans, ...repay.closedLoans].map(
    (loan) =>
      `${loan.id} ${loan.productName}，本金 ${showFen(loan.principalFen)} 元，年化利率（单利）${showRate(loan.annualRate)}，` +
      `${names.methods[loan.method]}，未还本金 ${showFen(loan.outstandingFen)} 元，${names.loanStatuses[loan.status]}`,
  );
  const records = repay.records.map(
    ({ at, productName, totalFen, principalFen, interestFen, penaltyFen }) =>
      `${formatInstant(at)} ${productName} ${showFen(totalFen)} 元（本金 ${showFen(principalFen)}，利息 ${showFen(interestFen)}，罚息 ${showFen(penaltyFen)}）`,
  );
  return [
    `我的数据，${dayAt(me.now)} 导出（流程演示，不是真实数据）`,
    `姓名 ${me.name}，证件 ${me.maskedId}，手机 ${me.maskedPhone}`,
    `支付分 ${me.payScore}，评级 ${me.rating}，累计逾期 ${me.overdueCount} 次，逾期报送${me.reported ? '有' : '没有'}`,
    `设备 ${me.device.name}（${me.device.id}），${me.device.bound ? '已绑定' : '没有绑定'}，换过 ${me.device.changes} 次`,
    ...part('银行卡', cards),
    ...part(
      '授权',
      me.authorisations.map(({ name, given }) => `${name}：${given ? '已同意' : '没有同意'}`),
    ),
    ...part(
      '征信查询',
      me.inquiries.map(({ at, kind }) => `${formatInstant(at)} ${kind}`),
    ),
    ...part('借款', loans),
    ...part('还款记录', records),
    ...part(
      '投诉',
      me.complaints.map(
        ({ at, topic, text, answer }) =>
          `${formatInstant(at)} ${names.complaintTopics[topic]}：${text}（${answer ? `已答复：${answer.text}` : '处理中'}）`,
      ),
    ),
  ].join('\n');
}

const part = (title: string, lines: readonly string[]): string[] => [
  '',
  `${title} ${lines.length} 条`,
  ...lines,
];
