import type { RecordView } from '@/services/contract/records';
import { type Day, dayAt, showDay, showTime } from '@/units/day';
import { showFen } from '@/units/fen';
import { words as names } from '@/words/names';

const APPLICATIONS = { applied: '申请借款', declined: '申请未通过', withdrawn: '撤回申请' } as const;
const REPAYMENTS = { due: '还一期', part: '还一部分', all: '全部还清', cancel: '撤销借款' } as const;
const PENALTIES = { missed: '没有按时还', began: '开始计罚息', paid: '付罚息' } as const;

/** What happened, in a few words. */
export function recordTitle(record: RecordView): string {
  switch (record.kind) {
    case 'application':
      return APPLICATIONS[record.what];
    case 'disbursement':
      return '放款';
    case 'repayment':
      return record.byItself ? '自动还款' : REPAYMENTS[record.what];
    case 'penalty':
      return PENALTIES[record.what];
    case 'failed-debit':
      return '自动还款失败';
    case 'limit':
      return names.limitCauses[record.cause];
  }
}

/** Money to the person is +, money from them is −; what moved no money has no sign. */
export function recordAmount(record: RecordView): string {
  switch (record.kind) {
    case 'disbursement':
      return `+${showFen(record.amountFen)}`;
    case 'repayment':
      return `−${showFen(record.amountFen)}`;
    case 'limit':
      return `${record.changeFen > 0 ? '+' : ''}${showFen(record.changeFen)}`;
    case 'failed-debit':
      return '没有扣款';
    default:
      return showFen(record.amountFen);
  }
}

/** Which product, when, which card. */
export function recordDetail(record: RecordView, today: Day): string {
  const card = 'cardLast4' in record ? `卡 ${record.cardLast4}` : null;
  return [
    record.productName ?? '全部产品',
    `${showDay(dayAt(record.at), today)} ${showTime(record.at)}`,
    ...(card === null ? [] : [card]),
  ].join('\u00A0· ');
}

/** `2026年10月` */
export const showMonth = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
