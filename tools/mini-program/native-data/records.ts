import { recordAmount, recordDetail, recordTitle, showMonth } from '@/pages/loan/record/record-words';
import { recordsView } from '@/services/bank/views/records';
import type { RecordView } from '@/services/contract/records';
import { dayAt } from '@/units/day';
import { words as names } from '@/words/names';
import { rules, state, today } from './bank';

/** Every record, the newest first, each month under its name; and what the list can be narrowed to. */
export function records() {
  const found = recordsView(rules, state, { kind: null, productId: null, month: null, loanId: null }, 0);
  if (!found.ok) throw new Error('records');
  const { total, choices, items } = found.value;
  return {
    total,
    kinds: choices.kinds.map((kind) => names.recordKinds[kind]),
    products: choices.products.map(({ name }) => name),
    months: choices.months.map(showMonth),
    rows: items.map((record, index) => rowOf(record, items[index - 1])),
  };
}

function rowOf(record: RecordView, before: RecordView | undefined) {
  const month = monthOf(record);
  return {
    ...(before && monthOf(before) === month ? {} : { month }),
    title: recordTitle(record),
    amount: recordAmount(record),
    detail: recordDetail(record, today),
  };
}

const monthOf = ({ at }: RecordView): string => showMonth(dayAt(at).slice(0, 7));
