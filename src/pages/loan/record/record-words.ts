import type { RecordView } from '@/services/contract/records';
import { type Day, dayAt } from '@/units/day';
import { showFen } from '@/units/fen';
import { words } from '@/words/loan/record';
import { words as names } from '@/words/names';

/** What happened, in a few words. */
export function recordTitle(record: RecordView): string {
  switch (record.kind) {
    case 'application':
      return words.applications[record.what];
    case 'disbursement':
      return words.disbursement;
    case 'repayment':
      return record.byItself ? words.byItself : words.repayments[record.what];
    case 'penalty':
      return words.penalties[record.what];
    case 'failed-debit':
      return words.failedDebit;
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
      return words.noDebit;
    default:
      return showFen(record.amountFen);
  }
}

/** Which product, when, which card. */
export function recordDetail(record: RecordView, today: Day): string {
  const { at, productName } = record;
  const said = { product: productName ?? words.allProducts, on: dayAt(at), at, today };
  return 'cardLast4' in record
    ? words.detailWithCard({ ...said, last4: record.cardLast4 })
    : words.detail(said);
}

/** `2026年10月` */
export const showMonth = (month: string): string =>
  words.monthName({ year: month.slice(0, 4), month: Number(month.slice(5)) });
